import { convert } from 'xmlbuilder2'
import type { ToldRight } from '../../app/grants-of-claims.ts'

const LARGEST = 200_000

/**
 * The privileges that KOMBIT's Context Handler sends (OIO Basic Privilege Profile, 1.1 and 1.2), from Base64. The scope
 * names a CVR number; `municipalityOf` tells which municipality has it. What can't be read gives no right.
 */
export function readPrivileges(
  base64: string,
  municipalityOf: (cvr: string) => string | undefined,
): readonly ToldRight[] {
  const xml = Buffer.from(base64, 'base64').toString('utf8')
  // A document type could bring in other files, or itself a billion times.
  if (xml.length > LARGEST || /<!DOCTYPE|<!ENTITY/i.test(xml)) return []
  const read = parse(xml)
  const list = inside(read, 'PrivilegeList')
  return listOf(inside(list, 'PrivilegeGroup')).flatMap((group) => {
    const scope = String(inside(group, '@Scope') ?? '')
    const municipality = municipalityOf(/cvrNumberIdentifier:(\d{8})$/i.exec(scope)?.[1] ?? '')
    if (municipality === undefined) return []
    const constraints = listOf(inside(group, 'Constraint')).map((one): readonly [string, string] => {
      const uri = String(inside(one, '@Name') ?? '')
      return [/\/constraints\/([^/]+)\/\d+$/.exec(uri)?.[1] ?? uri, textOf(one)]
    })
    return listOf(inside(group, 'Privilege')).flatMap((one) => {
      const role = /\/usersystemrole\/([^/]+)\/\d+$/.exec(textOf(one))?.[1]
      return role === undefined ? [] : [{ municipality, role, constraints }]
    })
  })
}

function parse(xml: string): unknown {
  try {
    return convert(xml, { format: 'object' })
  } catch {
    return undefined
  }
}

/** By local name: the prefix is the sender's choice. */
function inside(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined
  return Object.entries(node).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1]
}

const listOf = (node: unknown): readonly unknown[] => (node === undefined ? [] : Array.isArray(node) ? node : [node])
const textOf = (node: unknown): string => (typeof node === 'string' ? node : String(inside(node, '#') ?? '')).trim()

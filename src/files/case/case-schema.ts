import schema from '../../../schema/holdbar-case.schema.json' with { type: 'json' }
import type { Words } from '../../base/words.ts'

/** The little of JSON Schema that the schema of a case uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly pattern?: string
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

export const CASE_SCHEMA = schema

const DEFS: Readonly<Record<string, Schema>> = schema.$defs

/** The schema itself, where it is only referred to. */
export function meantBy(given: Schema): Schema {
  const named = given.$ref === undefined ? undefined : DEFS[given.$ref.replace('#/$defs/', '')]
  return named === undefined ? given : meantBy(named)
}

/** What may stand there, as the end of "skal være …". */
export function expectedWords(given: Schema): Words {
  const meant = meantBy(given)
  if (meant.anyOf !== undefined) {
    const parts = meant.anyOf.map(expectedWords)
    return { da: parts.map(({ da }) => da).join(' eller '), en: parts.map(({ en }) => en).join(' or ') }
  }
  if (meant.const !== undefined) return both(JSON.stringify(meant.const))
  if (meant.enum !== undefined) {
    const list = meant.enum.map((one) => JSON.stringify(one)).join(', ')
    return { da: `én af ${list}`, en: `one of ${list}` }
  }
  if (meant.format === 'date')
    return {
      da: 'en dag fra 1900 til 2199 skrevet åååå-mm-dd i anførselstegn',
      en: 'a day from 1900 to 2199 written yyyy-mm-dd in quotation marks',
    }
  return TYPE[meant.type ?? ''] ?? { da: 'noget andet', en: 'something else' }
}

const both = (text: string): Words => ({ da: text, en: text })

const TYPE: Readonly<Record<string, Words>> = {
  string: { da: 'en tekst i anførselstegn', en: 'a text in quotation marks' },
  number: { da: 'et tal uden anførselstegn', en: 'a number without quotation marks' },
  integer: { da: 'et helt tal uden anførselstegn', en: 'a whole number without quotation marks' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste, [ … ]', en: 'a list, [ … ]' },
  object: { da: 'et objekt, { … }', en: 'an object, { … }' },
  null: both('null'),
}

/** Something that may stand there, with no more in it than must be. */
export function sampleOf(given: Schema): unknown {
  const meant = meantBy(given)
  if (meant.examples !== undefined) return meant.examples[0]
  if (meant.default !== undefined) return meant.default
  if (meant.const !== undefined) return meant.const
  if (meant.enum !== undefined) return meant.enum[0]
  const [first] = meant.anyOf ?? []
  if (first !== undefined) return sampleOf(first)
  switch (meant.type) {
    case 'object':
      return Object.fromEntries((meant.required ?? []).map((name) => [name, sampleOf(meant.properties?.[name] ?? {})]))
    case 'array':
      return (meant.minItems ?? 0) > 0 && meant.items !== undefined ? [sampleOf(meant.items)] : []
    case 'boolean':
      return true
    case 'number':
    case 'integer':
      return 1
    case 'null':
      return null
    default:
      return '…'
  }
}

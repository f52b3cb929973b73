import { withoutUnseen } from '../../base/unseen.ts'
import { isCaseName } from '../../stages/00-case/case-name.ts'
import type { Values } from '../../web/form/field.ts'

/** What a plain form sent: each name with its values. Names that begin with `_` are the page's own. */
export function valuesOf(body: unknown): Values {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      if (typeof value === 'string') return [[name, [readable(value)]]]
      return Array.isArray(value)
        ? [[name, value.filter((one): one is string => typeof one === 'string').map(readable)]]
        : []
    }),
  )
}

/** Nobody writes a NUL, and neither the database nor a page may hold one. */
const readable = (value: string): string => withoutUnseen(value.replaceAll('\0', ''))

export const first = (values: Values, name: string): string => values[name]?.[0] ?? ''

/** What the page named the wish, or a name of our own: never one that could name something else. */
export function commandIn(values: Values, newId: () => string): string {
  const given = first(values, '_oensk')
  return /^[\w-]{1,80}$/.test(given) ? given : newId()
}

/** A wish that opens a case names it too: never so that a page of ours would stand in its place. */
export function openingIn(values: Values, newId: () => string): string {
  const command = commandIn(values, newId)
  return isCaseName(command) ? command : newId()
}

/** Where to go afterwards: only within the case, or to a list of cases, or the fallback. */
export function nextWithin(values: Values, caseId: string, fallback: string): string {
  const next = first(values, '_videre')
  if (/^\/sager(?:\?vis=[a-z]+)?$/.test(next)) return next
  return /^\/sager\/[\w-]+(?:\/[\w-]+)*(?:#[\w-]+)?$/.test(next) &&
    (next === `/sager/${caseId}` || next.startsWith(`/sager/${caseId}/`))
    ? next
    : fallback
}

/** A draft lies with the case, where no CPR number may. */
const NOT_KEPT: ReadonlySet<string> = new Set(['id', 'cpr'])

/** What of the values a draft keeps. */
export function draftText(values: Values): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_') && !NOT_KEPT.has(name))),
  )
}

export function draftValues(text: string): Values {
  try {
    return valuesOf(JSON.parse(text))
  } catch {
    return {}
  }
}

/** What of the case a form is about, by its address; the first, where more are asked about. */
export const targetOf = (query: unknown): string | null => valuesOf(query)['om']?.[0] ?? null

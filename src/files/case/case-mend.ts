import { findPlainDate, isOfOurTime } from '../../base/date.ts'
import { listNearest } from '../../base/nearest.ts'
import { meantBy, type Schema } from './case-schema.ts'

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]

/** What someone most likely meant by a value that may not stand there; undefined where nothing is near. */
export function mend(given: Schema, value: unknown): unknown {
  const meant = meantBy(given)
  if (meant.anyOf !== undefined) {
    for (const one of meant.anyOf) {
      const mended = mend(one, value)
      if (mended !== undefined) return mended
    }
    return undefined
  }
  if (meant.enum !== undefined && typeof value === 'string') return nearestOf(value, meant.enum)
  if (typeof meant.const === 'string' && typeof value === 'string') return nearestOf(value, [meant.const])
  if (meant.format === 'date') return typeof value === 'string' ? dayIn(value) : undefined
  switch (meant.type) {
    case 'object':
      return meant.properties?.['paragraph'] !== undefined && typeof value === 'string' ? provisionIn(value) : undefined
    case 'array':
      return typeof value === 'string' && meant.items !== undefined ? [mend(meant.items, value) ?? value] : undefined
    case 'boolean':
      return typeof value === 'string' ? TRUTH[value.trim().toLowerCase()] : undefined
    case 'number':
      return typeof value === 'string' ? numberIn(value) : undefined
    case 'integer': {
      const number = typeof value === 'string' ? numberIn(value) : undefined
      return Number.isInteger(number) ? number : undefined
    }
    case 'string':
      if (typeof value === 'number') return String(value)
      return meant.examples?.includes('85') === true && typeof value === 'string' ? paragraphIn(value) : undefined
    default:
      return undefined
  }
}

function nearestOf(value: string, choices: readonly unknown[]): string | undefined {
  return listNearest(
    value,
    choices.filter((one) => typeof one === 'string'),
    1,
  )[0]
}

const TRUTH: Readonly<Record<string, boolean>> = {
  ja: true,
  yes: true,
  true: true,
  nej: false,
  no: false,
  false: false,
}

function numberIn(text: string): number | undefined {
  const [digits] = /-?\d+(?:[.,]\d+)?/.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits.replace(',', '.'))
}

/** `4. marts 2025`, `04-03-2025`, `4/3 2025`, `2025-3-4`, `2025-03-04T12:00:00Z`. */
function dayIn(text: string): string | undefined {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (iso !== null) return day(iso[1], iso[2], iso[3])
  const danish = /^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2}|[a-z]+)\.?\s*[-/.]?\s*(\d{4})/i.exec(text)
  if (danish === null) return undefined
  const word = (danish[2] ?? '').toLowerCase()
  const month = MONTHS.findIndex((name) => word.length > 2 && name.startsWith(word)) + 1
  return day(danish[3], month === 0 ? word : String(month), danish[1])
}

function day(year = '', month = '', day = ''): string | undefined {
  const meant = findPlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return meant !== undefined && isOfOurTime(meant) ? meant : undefined
}

/** `§ 82b, stk. 1` is `82 b`. */
function paragraphIn(text: string): string | undefined {
  const found = /(\d{1,3})\s?([a-zæøå])?(?![a-zæøå])/i.exec(text)
  if (found === null) return undefined
  return found[2] === undefined ? found[1] : `${found[1] ?? ''} ${found[2].toLowerCase()}`
}

const ACTS: readonly (readonly [act: string, pattern: RegExp])[] = [
  ['SEL', /\bsel\b|servicelov|social service/i],
  ['BL', /\bbl\b|barnets lov/i],
  ['AEL', /\bael\b|ældrelov/i],
  ['RSL', /\brsl\b|retssikkerhed/i],
  ['FVL', /\bfvl\b|forvaltningslov/i],
]

function provisionIn(text: string): { readonly act: string; readonly paragraph: string } | undefined {
  const act = ACTS.find(([, pattern]) => pattern.test(text))?.[0]
  const paragraph = paragraphIn(text)
  return act === undefined || paragraph === undefined ? undefined : { act, paragraph }
}

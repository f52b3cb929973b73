import { findPlainDate, isOfOurTime, type PlainDate } from '../../base/date.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { FieldError, Values } from './field.ts'

/** More than a person writes in one field, and less than harms. */
const LONGEST_LINE = 300
const LONGEST_TEXT = 20_000

/**
 * Reads one form field by field, keeping every error, so that all are told at once. What is asked of a field that has
 * an error gives a stand-in, which never leaves: `done` gives the errors instead.
 */
export interface FormReader {
  /** A line that must be there. */
  line(name: string, words?: Words): string
  text(name: string, words?: Words): string
  /** The id of a record: what the page itself put there. That there is such a record, the act asks. */
  ref<Id extends string>(name: string): Id
  /** Trimmed, or undefined where nothing was written. */
  optionalText(name: string): string | undefined
  day(name: string): PlainDate
  optionalDay(name: string): PlainDate | undefined
  number(name: string, range: { readonly min: number; readonly max: number }): number
  wholeNumber(name: string, range: { readonly min: number; readonly max: number }): number
  optionalNumber(name: string, range: { readonly min: number; readonly max: number }): number | undefined
  oneOf<T extends string>(name: string, list: readonly T[], words?: Words): T
  optionalOneOf<T extends string>(name: string, list: readonly T[]): T | undefined
  someOf<T extends string>(name: string, list: readonly T[]): readonly T[]
  many(name: string): readonly string[]
  isChecked(name: string): boolean
  /** Refused at the first of them where nothing is answered in any. */
  someAnswered(names: readonly [string, ...(readonly string[])], words?: Words): void
  refuse(name: string, words: Words): void
  done<T>(value: () => T): Result<T, readonly FieldError[]>
}

export function readForm(values: Values): FormReader {
  const errors: FieldError[] = []
  const refuse = (field: string, words: Words) => void errors.push({ field, words })
  const raw = (name: string) => (values[name]?.[0] ?? '').replaceAll('\r\n', '\n').trim()

  const written = (name: string, longest: number, missing: Words): string => {
    const value = raw(name)
    if (value === '') refuse(name, missing)
    else if (value.length > longest) refuse(name, tooLong(longest))
    else if (hasControl(value)) refuse(name, CONTROL)
    return value
  }
  const optionalText = (name: string): string | undefined => {
    const value = raw(name)
    if (value.length > LONGEST_TEXT) refuse(name, tooLong(LONGEST_TEXT))
    else if (hasControl(value)) refuse(name, CONTROL)
    return value === '' ? undefined : value
  }
  const optionalDay = (name: string): PlainDate | undefined => {
    const value = raw(name)
    if (value === '') return undefined
    const day = findPlainDate(value) ?? danishDay(value)
    if (day === undefined || !isOfOurTime(day)) refuse(name, NO_DAY)
    return day
  }
  const optionalNumber = (
    name: string,
    { min, max }: { readonly min: number; readonly max: number },
  ): number | undefined => {
    const value = raw(name).replace(',', '.')
    if (value === '') return undefined
    const number = /^\d{1,9}(\.\d{1,4})?$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= min && number <= max)) refuse(name, outside(min, max))
    return number
  }
  const optionalOneOf = <T extends string>(name: string, list: readonly T[]): T | undefined => {
    const value = raw(name)
    if (value === '') return undefined
    const found = list.find((one) => one === value)
    if (found === undefined) refuse(name, CHOOSE)
    return found
  }

  const number = (name: string, range: { readonly min: number; readonly max: number }): number => {
    const before = errors.length
    const given = optionalNumber(name, range)
    if (given === undefined && errors.length === before) refuse(name, outside(range.min, range.max))
    return given ?? range.min
  }

  return {
    refuse,
    number,
    optionalText,
    optionalDay,
    optionalNumber,
    optionalOneOf,
    line: (name, words = MISSING) => written(name, LONGEST_LINE, words),
    text: (name, words = MISSING) => written(name, LONGEST_TEXT, words),
    ref<Id extends string>(name: string): Id {
      const value = raw(name)
      if (!/^[\w.-]{1,100}$/.test(value)) refuse(name, NO_REF)
      return value as Id
    },
    day(name) {
      const before = errors.length
      const day = optionalDay(name)
      if (day === undefined && errors.length === before) refuse(name, NO_DAY)
      return day ?? STAND_IN
    },
    wholeNumber(name, range) {
      const given = number(name, range)
      if (!Number.isInteger(given)) refuse(name, NOT_WHOLE)
      return given
    },
    oneOf<T extends string>(name: string, list: readonly T[], words: Words = CHOOSE): T {
      const before = errors.length
      const found = optionalOneOf(name, list)
      if (found === undefined && errors.length === before) refuse(name, words)
      const [first] = list
      if (first === undefined) throw new Error(`nothing to choose from: ${name}`)
      return found ?? first
    },
    someOf<T extends string>(name: string, list: readonly T[]): readonly T[] {
      const chosen = values[name] ?? []
      if (chosen.some((value) => !list.some((one) => one === value))) refuse(name, CHOOSE)
      return list.filter((one) => chosen.includes(one))
    },
    many: (name) => (values[name] ?? []).filter((value) => value !== ''),
    isChecked: (name) => (values[name] ?? []).includes('ja'),
    someAnswered(names, words = MISSING) {
      if (names.every((name) => raw(name) === '')) refuse(names[0], words)
    },
    done: (value) => (errors.length > 0 ? err(errors) : ok(value())),
  }
}

const STAND_IN = '2000-01-01' as PlainDate

/** "3.12.2025", "3/12-2025". */
function danishDay(value: string): PlainDate | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value)
  if (match === null) return undefined
  const [, day = '', month = '', year = ''] = match
  return findPlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Nothing a person types; what a database or a letter can't hold. */
function hasControl(value: string): boolean {
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(value) || !value.isWellFormed()
}

const MISSING: Words = { da: 'Feltet skal udfyldes.', en: 'Fill in this field.' }
const CHOOSE: Words = { da: 'Vælg en af mulighederne.', en: 'Choose one of the options.' }
const NO_DAY: Words = {
  da: 'Skriv en dag, der findes i kalenderen, fx 3.12.2025.',
  en: 'Write a day that is in the calendar, e.g. 3.12.2025.',
}
const NOT_WHOLE: Words = { da: 'Skriv et helt tal.', en: 'Write a whole number.' }
const NO_REF: Words = {
  da: 'Formularen er ikke hel. Åbn siden igen, og prøv en gang til.',
  en: 'The form is not whole. Open the page again and try once more.',
}
const CONTROL: Words = {
  da: 'Teksten har tegn, der ikke kan læses. Skriv den igen.',
  en: 'The text has characters that can’t be read. Write it again.',
}
const tooLong = (longest: number): Words => ({
  da: `Skriv højst ${longest} tegn.`,
  en: `Write at most ${longest} characters.`,
})
const outside = (min: number, max: number): Words => ({
  da: `Skriv et tal fra ${min} til ${max}.`,
  en: `Write a number from ${min} to ${max}.`,
})

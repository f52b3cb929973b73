import { findPlainDate, isOfOurTime } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { CaseProblem } from './case-problem.ts'
import { isFields } from './fill-case.ts'
import { pointerTo } from '../json/json-spot.ts'

/**
 * Days of one record that can't be beside those of another: what comes of a decision before it. What it rests on may be
 * of a later day: a rule tells that. Nothing is taken for granted of the types: those are told elsewhere.
 */
export function dayProblems(file: unknown): CaseProblem[] {
  if (!isFields(file) || !isFields(file['decision'])) return []
  const { on } = file['decision']
  if (!isDay(on)) return []
  return [...appliedAfter(file, on), ...toldBefore(file, on)]
}

type Fields = Readonly<Record<string, unknown>>
interface Dated {
  readonly at: string
  readonly day: string
}

/** Where the case has several applications, those of a later day wait for a decision of their own. */
function appliedAfter(file: Fields, on: string): CaseProblem[] {
  const received = datedIn(file, 'applications', 'received')
  const isWrong = received.length > 0 && received.every(({ day }) => day > on)
  return isWrong ? received.slice(0, 1).map(({ at, day }) => ({ at, words: () => APPLIED(day, on) })) : []
}

/** In a later round a file may also tell of the letters and complaints of the round before. */
function toldBefore(file: Fields, on: string): CaseProblem[] {
  const { round } = file
  if (isFields(round) && typeof round['number'] === 'number' && round['number'] > 1) return []
  const letters = datedIn(file, 'letters', 'sent', ({ about }) => about === 'afgoerelse')
  const complaints = datedIn(file, 'complaints', 'received')
  return [
    ...allBefore(letters, on).map(({ at, day }) => ({ at, words: () => SENT(day, on) })),
    ...allBefore(complaints, on).map(({ at, day }) => ({ at, words: () => COMPLAINED(day, on) })),
  ]
}

const allBefore = (days: readonly Dated[], on: string) => (days.every(({ day }) => day < on) ? days : [])

function datedIn(file: Fields, list: string, field: string, isMeant: (one: Fields) => boolean = () => true): Dated[] {
  return fieldsIn(file, list).flatMap(({ at, one }) => {
    const day = one[field]
    return isDay(day) && isMeant(one) ? [{ at: pointerTo(at, field), day }] : []
  })
}

function fieldsIn(file: Fields, list: string): { readonly at: string; readonly one: Fields }[] {
  const records = file[list]
  if (!Array.isArray(records)) return []
  return records.flatMap((one: unknown, i) => (isFields(one) ? [{ at: `/${list}/${i}`, one }] : []))
}

function isDay(value: unknown): value is string {
  const day = typeof value === 'string' ? findPlainDate(value) : undefined
  return day !== undefined && isOfOurTime(day)
}

const APPLIED = (day: string, on: string): Words => ({
  da: `Ansøgningen (${day}) kan ikke være kommet efter den afgørelse, der svarer på den (${on}). Ret den dag, der er forkert.`,
  en: `The application (${day}) can’t have come after the decision that answers it (${on}). Mend the day that is wrong.`,
})
const SENT = (day: string, on: string): Words => ({
  da: `Brevet med afgørelsen kan ikke være sendt (${day}), før den blev truffet (${on}). Ret den dag, der er forkert.`,
  en: `The letter with the decision can’t have been sent (${day}) before it was made (${on}). Mend the day that is wrong.`,
})
const COMPLAINED = (day: string, on: string): Words => ({
  da: `Klagen kan ikke være kommet (${day}), før afgørelsen blev truffet (${on}). Ret den dag, der er forkert.`,
  en: `The complaint can’t have come (${day}) before the decision was made (${on}). Mend the day that is wrong.`,
})

import { plainDate, type PlainDate, yearOf } from '../base/date.ts'
import { PRACTICE_BOERN } from './practice-boern.ts'
import { PRACTICE_85 } from './practice-85.ts'
import { PRACTICE_NABOER } from './practice-naboer.ts'
import { findPracticeNumber, type PracticeNumber } from './practice-number.ts'
import type { PracticeNotice } from './practice-row.ts'
import { PRACTICE_PROCES } from './practice-proces.ts'
import type { LawSource } from './source.ts'

export { findPracticeNumber } from './practice-number.ts'

export const PRACTICE: readonly PracticeNotice[] = [
  ...PRACTICE_85,
  ...PRACTICE_NABOER,
  ...PRACTICE_BOERN,
  ...PRACTICE_PROCES,
]

/** What the catalogue knows of a notice on a day. */
export type PracticeAnswer =
  | { readonly kind: 'in-use'; readonly notice: PracticeNotice }
  | {
      readonly kind: 'historic'
      readonly notice: PracticeNotice
      readonly since: PlainDate | null
      readonly restatedBy: PracticeNumber | null
    }
  | { readonly kind: 'disputed'; readonly notice: PracticeNotice; readonly since: PlainDate | null }
  /** It exists; whether it was in use that day isn't known. */
  | { readonly kind: 'status-not-known'; readonly notice: PracticeNotice }
  | { readonly kind: 'not-yet'; readonly notice: PracticeNotice }
  | { readonly kind: 'not-known' }

export function findPractice(number: string): PracticeNotice | undefined {
  const wanted = findPracticeNumber(number)?.number
  return PRACTICE.find((notice) => notice.number === wanted)
}

export function practiceOn(number: string, day: PlainDate): PracticeAnswer {
  const notice = findPractice(number)
  if (notice === undefined) return { kind: 'not-known' }
  if (yearOf(day) < notice.year) return { kind: 'not-yet', notice }

  const { status, statusSince, reliedOn, restatedBy } = notice
  if (status === 'historisk') {
    return isBeforeItsEnd(notice, day)
      ? { kind: 'in-use', notice }
      : { kind: 'historic', notice, since: statusSince, restatedBy }
  }
  if (status === 'omtvistet' && (statusSince === null || statusSince <= day))
    return { kind: 'disputed', notice, since: statusSince }
  if (status === 'gaeldende') {
    // Before the day it took effect in the year of its number it may have been on its way only.
    return statusSince !== null && day < statusSince ? { kind: 'not-yet', notice } : { kind: 'in-use', notice }
  }
  return reliedOn !== null && day <= reliedOn ? { kind: 'in-use', notice } : { kind: 'status-not-known', notice }
}

/** A notice worked into another was in use at least until the year of the other. */
function isBeforeItsEnd({ statusSince, restatedBy }: PracticeNotice, day: PlainDate): boolean {
  if (statusSince !== null) return day < statusSince
  const successor = restatedBy === null ? undefined : findPracticeNumber(restatedBy)
  return successor !== undefined && yearOf(day) < successor.year
}

/** A notice as a source for a rule. */
export function practiceSource(notice: PracticeNotice): LawSource {
  return {
    act: 'praksis',
    reference: notice.number,
    short: `Principmeddelelse ${notice.number}`,
    words: notice.about,
    url: notice.url,
    // The day is seldom known; the last of the year of its number is not too early.
    inForce: {
      from:
        notice.status === 'gaeldende' && notice.statusSince !== null
          ? notice.statusSince
          : plainDate(`${notice.year}-12-31`),
    },
    confidence: notice.confidence,
  }
}

import { addWorkingDays } from '../base/calendar.ts'
import { addDays, plainDate, type PlainDate, weekday } from '../base/date.ts'
import type { Words } from '../base/words.ts'

/** How a letter was posted. Since July 2016 the ordinary letter is a `brev`. */
export type Post = 'a-post' | 'b-post' | 'brev' | 'quickbrev'

/** When a letter is presumed to have come. It may always be shown to have come another day. */
export type Arrival =
  | { readonly kind: 'presumed'; readonly on: PlainDate }
  | { readonly kind: 'unknown'; readonly because: Words }

const NEW_POST = plainDate('2016-07-01')
/** Six delivery days, as Ankestyrelsen counts since it took the guidance of 26 June 2018 (VEJ 9533) into use. */
const SIX_DAYS = plainDate('2018-07-11')
/** The last day of the old post; no presumption is known for letters after it. */
const LAST_OLD_POST = plainDate('2025-12-31')

/** Monday, Tuesday and Friday five days, Wednesday seven, Thursday six; weekends were not told. */
const DAYS_2016: Readonly<Record<number, number>> = { 1: 5, 2: 5, 3: 7, 4: 6, 5: 5 }

/** Digital Post needs no presumption: it has come the day it is available in the mailbox (DPL § 10). */
export function arrivalOfLetter(sentOn: PlainDate, post: Post): Arrival {
  const on = presumed(sentOn, post)
  if (on === undefined) return UNKNOWN_POST
  return on > LAST_OLD_POST ? UNKNOWN_SINCE_2026 : { kind: 'presumed', on }
}

function presumed(sentOn: PlainDate, post: Post): PlainDate | undefined {
  if (sentOn < NEW_POST) {
    if (post === 'a-post') return addDays(sentOn, 2)
    return post === 'b-post' ? addDays(sentOn, 5) : undefined
  }
  if (sentOn < SIX_DAYS) {
    const days = DAYS_2016[weekday(sentOn)]
    return post === 'brev' && days !== undefined ? addDays(sentOn, days) : undefined
  }
  // The two days of a Quickbrev are taken as days with delivery: the later, for the citizen.
  if (post === 'quickbrev') return addWorkingDays(sentOn, 2)
  return post === 'brev' ? addWorkingDays(sentOn, 6) : undefined
}

const UNKNOWN_POST: Arrival = {
  kind: 'unknown',
  because: {
    da: 'Der kendes ingen regel for, hvornår et brev, der er sendt på den måde og den dag, regnes for kommet frem.',
    en: 'No rule is known for when a letter sent that way on that day counts as arrived.',
  },
}

const UNKNOWN_SINCE_2026: Arrival = {
  kind: 'unknown',
  because: {
    da: 'Postomdelingen er ændret ved udgangen af 2025, og der kendes endnu ingen regel for, hvornår et almindeligt brev regnes for kommet frem. Spørg borgeren.',
    en: 'Post changed at the end of 2025, and no rule is yet known for when an ordinary letter counts as arrived. Ask the citizen.',
  },
}

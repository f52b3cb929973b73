import { phrase } from '../../../text/pattern.ts'

const OVER_SIX = '(?:[7-9]|1[0-9]|2[0-4]|syv|otte|ni|ti|elleve|tolv)'

/** How long the course lasts, said outright: "i 9 måneder", "et forløb på et år". */
const LASTS_LONGER = phrase(
  `(?:i|på|over|varer|strækker sig over) (?:alt |i alt |ca\\. |cirka )?(?:${OVER_SIX} måneder|et år|et helt år|halvandet år)>`,
)
/** Months that are not those of the course. */
const ANOTHER_LENGTH = phrase(
  'højst|maksimal\\p{L}*|ikke|siden|tidligere|sidste|seneste|har (?:haft|fået|gået|været|boet)',
  '(?:§+ ?85|frivillig\\p{L}*|ventelist\\p{L}*|ventetid\\p{L}*|gangen? (?:om|i|på)|barn\\p{L}*|alder\\p{L}*)',
)

/** For lower-case text about help under § 82 b. Silent where the months may be of something else. */
export function saysLongerThanSixMonths(lower: string): boolean {
  return LASTS_LONGER.test(lower) && !ANOTHER_LENGTH.test(lower)
}

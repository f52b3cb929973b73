import type { Words } from '../../../base/words.ts'
import { MANGLER } from '../../../law/mangel.ts'
import type { Role } from '../../00-case/role.ts'
import { type Reading, sampledState, type SelfCheck, type SelfCheckEntry } from './self-check.ts'

export type SelfCheckAct = SelfCheckEntry['kind']

/** Who may do what in the municipality's control of itself: act × role. What is not here is refused. */
export const SELF_CHECK_TABLE: Readonly<Record<SelfCheckAct, readonly Role[]>> = {
  'sample-drawn': ['jurist', 'leder'],
  'decision-coded': ['raadgiver', 'jurist', 'leder'],
  'reading-settled': ['jurist', 'leder'],
}
/** Who may see samples and what came of them. */
export const SELF_CHECK_READERS: readonly Role[] = ['raadgiver', 'jurist', 'leder']

export interface SelfCheckDoer {
  readonly user: string
  readonly roles: readonly Role[]
}

/** The role in which it is done; undefined where none of them may. */
export function roleFor(act: SelfCheckAct, { roles }: SelfCheckDoer): Role | undefined {
  return roles.find((role) => SELF_CHECK_TABLE[act].includes(role))
}

/** Why an entry can't be written in the sample as it stands; null where it can. */
export function whyNotWritten(check: SelfCheck, entry: SelfCheckEntry, doer: SelfCheckDoer): Words | null {
  if (roleFor(entry.kind, doer) === undefined) return NOT_YOURS
  if (entry.kind === 'sample-drawn') return DRAWN
  const one = check.drawn.find(({ nr }) => nr === entry.nr)
  if (one === undefined) return NOT_DRAWN
  if (entry.by !== doer.user) return NOT_YOURS
  if (entry.kind === 'reading-settled') return sampledState(one) === 'uenige' ? null : NOTHING_TO_SETTLE
  if (one.settled !== undefined) return SETTLED
  const others = one.readings.filter(({ by }) => by !== doer.user)
  // Once both have answered neither may think again: what they differ in is settled in the open.
  if (one.isTwice && one.readings.length > 1) return CODED_TWICE
  return !one.isTwice && others.length > 0 ? CODED : null
}

/** What of a reading does not go together, by the field it stands in. */
export function readingProblems({ holds, category, flaws }: Reading): readonly {
  readonly field: 'mangler' | 'kategori'
  readonly words: Words
}[] {
  if (holds) return category === undefined ? [] : [{ field: 'kategori', words: NO_CATEGORY }]
  if (flaws.length === 0) return [{ field: 'mangler', words: WHICH_FLAW }]
  if (category === undefined) return [{ field: 'kategori', words: WHICH_CATEGORY }]
  return flaws.some((flaw) => MANGLER[flaw].category === category || isGrounds(flaw, category))
    ? []
    : [{ field: 'kategori', words: NONE_OF_IT }]
}

/** Deficient grounds are counted where the information decided as well as where the assessment did. */
const isGrounds = (flaw: string, category: string): boolean => flaw === 'mangelfuld-begrundelse' && category === 'A'

const NOT_YOURS: Words = { da: 'Det kan du ikke gøre i din rolle.', en: 'Your role can’t do this.' }
const DRAWN: Words = { da: 'Stikprøven er allerede trukket.', en: 'The sample is drawn already.' }
const NOT_DRAWN: Words = {
  da: 'Afgørelsen er ikke med i stikprøven. Vælg en af dem, der er trukket.',
  en: 'The decision is not in the sample. Choose one that was drawn.',
}
const NOTHING_TO_SETTLE: Words = {
  da: 'Der er ikke to forskellige kodninger at afgøre imellem.',
  en: 'There are no two different codings to settle between.',
}
const SETTLED: Words = {
  da: 'Uenigheden er afgjort, og kodningen kan ikke ændres.',
  en: 'The disagreement is settled, and the coding can’t be changed.',
}
const CODED_TWICE: Words = {
  da: 'To har kodet afgørelsen, og ingen af kodningerne kan ændres. Er de forskellige, skal de afgøres.',
  en: 'Two have coded the decision, and neither coding can be changed. Where they differ, they are to be settled.',
}
const CODED: Words = {
  da: 'En anden har kodet afgørelsen, og den skal kun kodes én gang. Vælg en, der ikke er kodet.',
  en: 'Someone else has coded the decision, and it is to be coded once. Choose one that is not coded.',
}
const NO_CATEGORY: Words = {
  da: 'Kategorien skal kun vælges, når afgørelsen ikke ville holde.',
  en: 'Choose a category only where the decision would not hold.',
}
const WHICH_FLAW: Words = {
  da: 'Vælg mindst én mangel, når afgørelsen ikke ville holde.',
  en: 'Choose at least one flaw where the decision would not hold.',
}
const WHICH_CATEGORY: Words = {
  da: 'Vælg den kategori, som den afgørende mangel hører til.',
  en: 'Choose the category that the deciding flaw belongs to.',
}
const NONE_OF_IT: Words = {
  da: 'Ingen af de valgte mangler hører til den kategori. Ret kategorien eller manglerne.',
  en: 'None of the chosen flaws belongs to that category. Mend the category or the flaws.',
}

import type { Words } from '../../base/words.ts'
import type { Procedure } from '../00-case/round.ts'
import { ANSWER_KINDS, CHANGE_KINDS } from './overall-result.ts'
import type { AnswerKind, ChangeKind } from './need-answer.ts'

export const PERSONKREDS_STATES = ['indenfor', 'udenfor', 'ikke-vurderet'] as const
/** How eligibility for the activity was judged when it was answered. */
export type PersonkredsState = (typeof PERSONKREDS_STATES)[number]

export const PROCEDURES = [
  'ansoegning',
  'opfoelgning',
  'eget-initiativ',
  'hjemvisning',
  'genoptagelse',
] as const satisfies readonly Procedure[]

export interface Combination {
  readonly personkreds: PersonkredsState
  readonly answer: AnswerKind
  readonly change: ChangeKind
  readonly procedure: Procedure
}

/** Every combination there is, lawful or not. */
export const COMBINATIONS: readonly Combination[] = PERSONKREDS_STATES.flatMap((personkreds) =>
  ANSWER_KINDS.flatMap((answer) =>
    CHANGE_KINDS.flatMap((change) => PROCEDURES.map((procedure) => ({ personkreds, answer, change, procedure }))),
  ),
)

/** Why one may not stand as it is, or null where it may. The table is closed: each combination has one answer. */
export function whyUnlawful({ personkreds, answer, change, procedure }: Combination): Words | null {
  if (personkreds === 'ikke-vurderet' && answer !== 'daekket-paa-anden-vis') return NOT_JUDGED
  if (personkreds === 'udenfor' && answer === 'bevilget') return GRANTED_OUTSIDE
  if (personkreds === 'indenfor' && answer === 'ikke-et-behov') return INSIDE_WITHOUT_NEED
  const held = change !== 'ny'
  if (answer === 'bevilget' && change === 'ophoer') return GRANTED_AND_ENDED
  if (answer !== 'bevilget' && change === 'forhoejelse') return MORE_OF_NOTHING
  if (answer !== 'bevilget' && change === 'nedsaettelse') return LESS_OF_NOTHING
  if (answer === 'afslag' && change === 'uaendret' && personkreds === 'udenfor') return UNCHANGED_OUTSIDE
  if (answer === 'ikke-et-behov' && change === 'uaendret') return UNCHANGED_WITHOUT_NEED
  if (procedure === 'opfoelgning' && !held && answer === 'afslag') return REFUSED_UNASKED
  return null
}

const NOT_JUDGED: Words = {
  da: 'Personkredsen er ikke bedømt for denne aktivitet. Bedøm den, før behovet får et svar.',
  en: 'Eligibility has not been judged for this activity. Judge it before the need is answered.',
}
const GRANTED_OUTSIDE: Words = {
  da: 'Borgeren er bedømt uden for personkredsen for aktiviteten og kan så ikke få hjælpen bevilget. Ret bedømmelsen eller svaret.',
  en: 'The citizen was judged outside the target group for this activity, so the help can’t be granted. Mend the judgement or the answer.',
}
const INSIDE_WITHOUT_NEED: Words = {
  da: 'Borgeren er bedømt inden for personkredsen for aktiviteten; så er der et behov. Skriv, hvordan det dækkes, eller hvorfor det ikke gør.',
  en: 'The citizen was judged within the target group for this activity, so there is a need. Say what covers it, or why nothing does.',
}
const GRANTED_AND_ENDED: Words = {
  da: 'Hjælpen kan ikke både være bevilget og ophøre. Gives noget andet i stedet, er det en ændring.',
  en: 'Help can’t be both granted and ended. If something else replaces it, that is a change.',
}
const MORE_OF_NOTHING: Words = {
  da: 'Hjælpen kan ikke forhøjes uden at være bevilget.',
  en: 'Help can’t be raised without being granted.',
}
const LESS_OF_NOTHING: Words = {
  da: 'Er der intet bevilget tilbage, er det et ophør, ikke en nedsættelse.',
  en: 'Where nothing granted is left, it is an ending, not a reduction.',
}
const UNCHANGED_OUTSIDE: Words = {
  da: 'Borgeren har hjælpen i dag og er bedømt uden for personkredsen: det er et ophør og skal begrundes som et ophør.',
  en: 'The citizen has the help today and was judged outside the target group: that is an ending, and must be reasoned as one.',
}
const UNCHANGED_WITHOUT_NEED: Words = {
  da: 'Hjælpen kan ikke være uændret, når der ikke er et behov.',
  en: 'Help can’t be unchanged where there is no need.',
}
const REFUSED_UNASKED: Words = {
  da: 'Ved en opfølgning er der ikke søgt om noget nyt; et afslag kræver en ansøgning. Er der søgt undervejs, så opret ansøgningen.',
  en: 'In a follow-up nothing new was applied for; a refusal takes an application. If one was made on the way, record it.',
}

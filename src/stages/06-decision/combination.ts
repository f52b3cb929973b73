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

/** What contradicts what, where a combination may not stand. */
export type Contradiction =
  | 'ikke-vurderet'
  | 'bevilget-udenfor'
  | 'indenfor-uden-behov'
  | 'bevilget-og-ophoert'
  | 'forhoejet-uden-bevilling'
  | 'nedsat-uden-bevilling'
  | 'uaendret-udenfor'
  | 'uaendret-uden-behov'
  | 'afslag-uden-ansoegning'

/** The table is closed: each combination stands, or has one contradiction. */
export function findContradiction({ personkreds, answer, change, procedure }: Combination): Contradiction | undefined {
  if (personkreds === 'ikke-vurderet' && answer !== 'daekket-paa-anden-vis') return 'ikke-vurderet'
  if (personkreds === 'udenfor' && answer === 'bevilget') return 'bevilget-udenfor'
  if (personkreds === 'indenfor' && answer === 'ikke-et-behov') return 'indenfor-uden-behov'
  if (answer === 'bevilget' && change === 'ophoer') return 'bevilget-og-ophoert'
  if (answer !== 'bevilget' && change === 'forhoejelse') return 'forhoejet-uden-bevilling'
  if (answer !== 'bevilget' && change === 'nedsaettelse') return 'nedsat-uden-bevilling'
  if (answer === 'afslag' && change === 'uaendret' && personkreds === 'udenfor') return 'uaendret-udenfor'
  if (answer === 'ikke-et-behov' && change === 'uaendret') return 'uaendret-uden-behov'
  if (procedure === 'opfoelgning' && change === 'ny' && answer === 'afslag') return 'afslag-uden-ansoegning'
  return undefined
}

/** Why one may not stand as it is, or null where it may. */
export function whyUnlawful(combination: Combination): Words | null {
  const found = findContradiction(combination)
  return found === undefined ? null : CONTRADICTIONS[found]
}

/** What is wrong, and what to do about it. */
export const CONTRADICTIONS: Readonly<Record<Contradiction, Words>> = {
  'ikke-vurderet': {
    da: 'Personkredsen er ikke bedømt for denne aktivitet. Bedøm den, før behovet får et svar.',
    en: 'Eligibility has not been judged for this activity. Judge it before the need is answered.',
  },
  'bevilget-udenfor': {
    da: 'Borgeren er bedømt uden for personkredsen for aktiviteten og kan så ikke få hjælpen bevilget. Ret bedømmelsen eller svaret.',
    en: 'The citizen was judged outside the target group for this activity, so the help can’t be granted. Mend the judgement or the answer.',
  },
  'indenfor-uden-behov': {
    da: 'Borgeren er bedømt inden for personkredsen for aktiviteten; så er der et behov. Skriv, hvordan det dækkes, eller hvorfor det ikke gør.',
    en: 'The citizen was judged within the target group for this activity, so there is a need. Say what covers it, or why nothing does.',
  },
  'bevilget-og-ophoert': {
    da: 'Hjælpen kan ikke både være bevilget og ophøre. Gives noget andet i stedet, er det en ændring.',
    en: 'Help can’t be both granted and ended. If something else replaces it, that is a change.',
  },
  'forhoejet-uden-bevilling': {
    da: 'Hjælpen kan ikke forhøjes uden at være bevilget.',
    en: 'Help can’t be raised without being granted.',
  },
  'nedsat-uden-bevilling': {
    da: 'Er der intet bevilget tilbage, er det et ophør, ikke en nedsættelse.',
    en: 'Where nothing granted is left, it is an ending, not a reduction.',
  },
  'uaendret-udenfor': {
    da: 'Borgeren har hjælpen i dag og er bedømt uden for personkredsen: det er et ophør og skal begrundes som et ophør.',
    en: 'The citizen has the help today and was judged outside the target group: that is an ending, and must be reasoned as one.',
  },
  'uaendret-uden-behov': {
    da: 'Hjælpen kan ikke være uændret, når der ikke er et behov.',
    en: 'Help can’t be unchanged where there is no need.',
  },
  'afslag-uden-ansoegning': {
    da: 'Ved en opfølgning er der ikke søgt om noget nyt; et afslag kræver en ansøgning. Er der søgt undervejs, så opret ansøgningen.',
    en: 'In a follow-up nothing new was applied for; a refusal takes an application. If one was made on the way, record it.',
  },
}

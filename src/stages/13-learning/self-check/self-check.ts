import type { PlainDate } from '../../../base/date.ts'
import type { CaseId } from '../../00-case/case-id.ts'
import type { DecidingCategory } from '../../11-outcome/outcome.ts'
import type { CODED_FLAWS } from '../study/coded-case.ts'
import type { SurveyAnswer, SurveyId } from '../indicator.ts'
import type { Candidate, Draw } from '../sample.ts'

/** One decision whose letter left, that a sample may draw. There is no person in it. */
export interface SentDecision extends Candidate {
  readonly caseId: CaseId
  /** Which of the decisions of the case: 0 for the first. */
  readonly place: number
  /** "SEL § 85"; absent where none is named. */
  readonly provision?: string
}

/** Case and place, as one name. */
export const decisionName = (caseId: string, place: number): string => `${caseId}.${place}`

/** What was drawn, and everything it takes to draw it again. */
export interface DrawnSample {
  /** In the municipality's own words. */
  readonly title: string
  readonly on: PlainDate
  /** Letters that left from this day to that, both included. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** Empty: every provision. */
  readonly provisions: readonly string[]
  readonly draw: Draw
  /** Every decision that could be drawn, in the order of their names. */
  readonly population: readonly SentDecision[]
  /** Decisions that could not, since their cases are shielded. */
  readonly shielded: number
  /** Of a hundred, how many are coded by two who don't see each other's answers; and the seed that drew which. */
  readonly twice: { readonly percent: number; readonly seed: number }
}

export type CodedFlaw = (typeof CODED_FLAWS)[number]

/** One decision as one reader coded it, by the codebook of the board. */
export interface Reading {
  /** Whether it would hold, if someone complained. */
  readonly holds: boolean
  /** That of the flaw that would decide; absent where it holds. */
  readonly category?: DecidingCategory
  /** Every flaw found, also in one that holds. */
  readonly flaws: readonly CodedFlaw[]
  /** By indicator of good practice, those that were answered; absent where none was. */
  readonly answers?: Readonly<Partial<Record<SurveyId, SurveyAnswer>>>
}

/** What may happen in a sample. Nothing is taken back: a later entry answers an earlier one. */
export type SelfCheckEntry =
  | { readonly kind: 'sample-drawn'; readonly sample: DrawnSample }
  | { readonly kind: 'decision-coded'; readonly nr: number; readonly by: string; readonly reading: Reading }
  | {
      readonly kind: 'reading-settled'
      readonly nr: number
      readonly by: string
      readonly reading: Reading
      readonly reason: string
    }

/** One drawn decision and what has been found of it. */
export interface SampledDecision {
  /** 1 for the first that was drawn. */
  readonly nr: number
  readonly decision: SentDecision
  readonly isTwice: boolean
  /** By reader, the latest of each; two at most. */
  readonly readings: readonly { readonly by: string; readonly reading: Reading }[]
  readonly settled?: Omit<Extract<SelfCheckEntry, { readonly kind: 'reading-settled' }>, 'kind' | 'nr'>
}

export interface SelfCheck {
  readonly sample: DrawnSample
  readonly drawn: readonly SampledDecision[]
}

/** `venter-paa-anden`: coded by one of two. `uenige`: the two differ, and nobody has settled it. */
const SAMPLED_STATES = ['ikke-kodet', 'venter-paa-anden', 'uenige', 'faerdig'] as const
export type SampledState = (typeof SAMPLED_STATES)[number]

export function sampledState({ isTwice, readings, settled }: SampledDecision): SampledState {
  const [one, other] = readings
  if (one === undefined) return 'ikke-kodet'
  if (settled !== undefined || !isTwice) return 'faerdig'
  if (other === undefined) return 'venter-paa-anden'
  return isSameReading(one.reading, other.reading) ? 'faerdig' : 'uenige'
}

/** What counts of a decision; undefined while it is not finished, so that no reader is told of another's answer. */
export function countedReading(one: SampledDecision): Reading | undefined {
  return sampledState(one) === 'faerdig' ? (one.settled?.reading ?? one.readings[0]?.reading) : undefined
}

/** Indicators don't part two readings: where their answers differ, the indicator alone is left out. */
function isSameReading(one: Reading, other: Reading): boolean {
  return one.holds === other.holds && one.category === other.category && same(one.flaws, other.flaws)
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((flaw) => other.includes(flaw))

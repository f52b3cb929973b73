import type { PlainDate } from '../../base/date.ts'
import type { NeedId, SourceId, StatementId } from '../00-case/id.ts'
import type { ProvisionRef } from '../01-application/application.ts'

/** How much: an interval is enough; `from` = `to` for a fixed amount. */
export interface Extent {
  readonly from: number
  readonly to: number
  readonly unit: 'timer' | 'minutter' | 'gange' | 'kroner' | 'doegn'
  readonly per: 'dag' | 'uge' | 'maaned' | 'aar' | 'i-alt'
}

export type Answer =
  | {
      readonly kind: 'bevilget'
      readonly provision: ProvisionRef
      /** Absent where none was set: a flaw, not a lawful state (SEL § 89). */
      readonly extent?: Extent
      readonly content: string
      readonly purpose: string
      readonly form: 'individuel' | 'gruppe'
      /** Whether this citizen can take part in the group, and why. */
      readonly groupJudgement?: string
      /** What the provider was told of the extent. */
      readonly toldProvider?: Extent
      readonly followUp?: PlainDate
    }
  | { readonly kind: 'afslag'; readonly provision: ProvisionRef; readonly reason: string }
  | {
      readonly kind: 'daekket-paa-anden-vis'
      readonly by: 'bestemmelse' | 'tilbud' | 'anden-myndighed' | 'netvaerk' | 'region'
      readonly what: string
      readonly provision?: ProvisionRef
      readonly whyEnough: string
      /** For a network: that it has been asked and will. */
      readonly agreed?: SourceId
    }
  | { readonly kind: 'ikke-et-behov'; readonly why: string }

export type ChangeCause = 'borgerens-forhold' | 'lov' | 'praksis' | 'serviceniveau' | 'tidligere-fejl'

/** Against what was held before. */
export interface Change {
  readonly kind: 'ny' | 'uaendret' | 'forhoejelse' | 'nedsaettelse' | 'ophoer'
  readonly cause?: ChangeCause
  /** What is different, and why it leads to less. */
  readonly explained?: string
}

export interface NeedAnswer {
  readonly need: NeedId
  readonly answer: Answer
  readonly change: Change
}

export interface FormerGrant {
  readonly need: NeedId
  readonly provision: ProvisionRef
  readonly extent?: Extent
  readonly from: PlainDate
  /** The day a time-limited grant runs out; absent means open. */
  readonly until?: PlainDate
}

/** What was done before help ends because the citizen does not take part (principmeddelelse 2-18). */
export interface NonCooperation {
  readonly causeFound?: string
  readonly dueToImpairment?: boolean
  readonly adapted?: string
  readonly guided?: PlainDate
  readonly attempts: readonly {
    readonly on: PlainDate
    readonly how: 'besoeg' | 'telefon' | 'brev' | 'udfoerer' | 'andre'
  }[]
  readonly letterDue?: PlainDate
  readonly concern: boolean
}

export interface ViewReply {
  readonly statement: StatementId
  /** Absent: noted, not answered. */
  readonly reply?: string
}

export interface Decision {
  readonly on: PlainDate
  readonly by: string
  readonly approvedBy?: string
  readonly answers: readonly NeedAnswer[]
  readonly views: readonly ViewReply[]
  readonly nonCooperation?: NonCooperation
  /** From when a reduction or an end takes effect. */
  readonly effectiveFrom?: PlainDate
  readonly actionPlanOffered?: boolean
  readonly klagevejledning: readonly ProvisionRef[]
  /** Points of the board's instruction that this round must answer, and what answered each. */
  readonly instructions: readonly { readonly asked: string; readonly answeredBy?: string }[]
}

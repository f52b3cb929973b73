import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedId, SourceId } from '../00-case/case-id.ts'
import type { Extent } from '../03-needs/extent.ts'

/** The need is met by help under a provision. */
export interface Bevilget {
  readonly kind: 'bevilget'
  readonly provision: ProvisionRef
  /** Absent where none was set: for help in kind that is a flaw (SEL § 89). */
  readonly extent?: Extent
  /** What the help consists of. */
  readonly content: string
  readonly purpose: string
  readonly form: 'individuel' | 'gruppe' | 'ydelse' | 'ophold'
  /** For a group: whether this citizen can take part, and why. */
  readonly groupJudgement?: string
  readonly provider?: string
  /** What the provider was told of the extent; `intet` where nothing was. Absent: not known. */
  readonly toldProvider?: Extent | 'intet'
  readonly from?: PlainDate
  /** Last day of a time-limited grant; absent for an open one. */
  readonly until?: PlainDate
  /** Less than was asked for: why. */
  readonly whyNotMore?: string
}

export interface Afslag {
  readonly kind: 'afslag'
  readonly provision: ProvisionRef
  readonly reason: string
}

/** The need is there and is met by something else. */
export interface DaekketPaaAndenVis {
  readonly kind: 'daekket-paa-anden-vis'
  readonly by: 'bestemmelse' | 'tilbud' | 'anden-myndighed' | 'region' | 'netvaerk' | 'hjaelpemiddel'
  readonly what: string
  /** The provision it is given under, where it is one. */
  readonly provision?: ProvisionRef
  readonly whyEnough: string
  /** Whether it is there already, with what shows it. Absent: not known. */
  readonly inPlace?: { readonly answer: 'ja' | 'nej'; readonly source?: SourceId }
  /** The provision applied for that this answer refuses; absent where it refuses none. */
  readonly refuses?: ProvisionRef
}

export interface IkkeEtBehov {
  readonly kind: 'ikke-et-behov'
  readonly why: string
}

export type Answer = Bevilget | Afslag | DaekketPaaAndenVis | IkkeEtBehov
export type AnswerKind = Answer['kind']

/** Why a citizen gets less of something held before. */
export type ChangeCause =
  | 'borgerens-forhold'
  | 'lov'
  | 'praksis'
  | 'serviceniveau'
  | 'tidligere-fejl'
  | 'manglende-samarbejde'

/** Against what was held before. */
export type ChangeKind = 'ny' | 'uaendret' | 'forhoejelse' | 'nedsaettelse' | 'ophoer'
export interface Change {
  readonly kind: ChangeKind
  /** Absent where it was not said; asked only where the citizen gets less. */
  readonly cause?: ChangeCause
  /** What is different from last time, and why it leads to less. */
  readonly explained?: string
}

/** What the decision says of one need. Exactly one a need. */
export interface NeedAnswer {
  readonly need: NeedId
  readonly answer: Answer
  readonly change: Change
}

/** What the citizen had for this need before this decision. */
export interface FormerGrant {
  readonly need: NeedId
  readonly provision: ProvisionRef
  readonly what: string
  readonly extent?: Extent
  readonly from?: PlainDate
  /** The day a time-limited grant runs out; absent for an open one. */
  readonly until?: PlainDate
}

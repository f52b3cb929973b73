import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedId, SourceId } from '../00-case/case-id.ts'
import type { Extent } from '../03-needs/extent.ts'

/** The need is met by help under a provision. */
export interface Bevilget {
  /** Granted. */
  readonly kind: 'bevilget'
  /** The provision it is granted under. */
  readonly provision: ProvisionRef
  /** How much help. Absent where none was set: for help in kind that is a flaw (SEL § 89). */
  readonly extent?: Extent
  /** What the help consists of. */
  readonly content: string
  /** What it is for. */
  readonly purpose: string
  /** One to one, in a group, a payment or aid, or a stay. */
  readonly form: 'individuel' | 'gruppe' | 'ydelse' | 'ophold'
  /** For a group: whether this citizen can take part, and why. Absent: not judged, or no group. */
  readonly groupJudgement?: string
  /** Who gives the help. Absent: not known. */
  readonly provider?: string
  /** What the provider was told of the extent; `intet` where nothing was. Absent: not known. */
  readonly toldProvider?: Extent | 'intet'
  /** First day of the help. Absent: not known. */
  readonly from?: PlainDate
  /** Last day of a time-limited grant; absent for an open one. */
  readonly until?: PlainDate
  /** Less than was asked for: why. Absent: all that was asked for is granted. */
  readonly whyNotMore?: string
}

/** The need is not met. */
export interface Afslag {
  /** Refused. */
  readonly kind: 'afslag'
  /** The provision it is refused under. */
  readonly provision: ProvisionRef
  /** Why, in words fit for the letter. */
  readonly reason: string
}

/** The need is there and is met by something else. */
export interface DaekketPaaAndenVis {
  /** Met another way. */
  readonly kind: 'daekket-paa-anden-vis'
  /** By another provision, an offer, another authority, the region, the network, or an aid. */
  readonly by: 'bestemmelse' | 'tilbud' | 'anden-myndighed' | 'region' | 'netvaerk' | 'hjaelpemiddel'
  /** What it is met by, in words. */
  readonly what: string
  /** The provision it is given under. Absent: none, or not known. */
  readonly provision?: ProvisionRef
  /** Why that is enough for this need. */
  readonly whyEnough: string
  /** Whether it is there already, with what shows it. Absent: not known. */
  readonly inPlace?: {
    /** Yes or no. */
    readonly answer: 'ja' | 'nej'
    /** The source that shows it. Absent: none. */
    readonly source?: SourceId
  }
  /** The provision applied for that this answer refuses; absent where it refuses none. */
  readonly refuses?: ProvisionRef
}

/** It turned out not to be a need. */
export interface IkkeEtBehov {
  /** No need after all. */
  readonly kind: 'ikke-et-behov'
  /** Why, in words fit for the letter. */
  readonly why: string
}

/** Granted, refused, met another way, or no need after all. */
export type Answer = Bevilget | Afslag | DaekketPaaAndenVis | IkkeEtBehov
export type AnswerKind = Answer['kind']

/** Why a citizen gets less of something held before: the citizen's circumstances, law, practice, service level, an earlier mistake, lack of cooperation. */
export type ChangeCause =
  | 'borgerens-forhold'
  | 'lov'
  | 'praksis'
  | 'serviceniveau'
  | 'tidligere-fejl'
  | 'manglende-samarbejde'

/** Against what was held before: new, unchanged, raised, reduced, ended. */
export type ChangeKind = 'ny' | 'uaendret' | 'forhoejelse' | 'nedsaettelse' | 'ophoer'
/** How an answer stands to what was held before. */
export interface Change {
  /** New, unchanged, raised, reduced or ended. */
  readonly kind: ChangeKind
  /** Why the citizen gets less. Absent where it was not said; asked only where the citizen gets less. */
  readonly cause?: ChangeCause
  /** What is different from last time, and why it leads to less. Absent: not said. */
  readonly explained?: string
}

/** What the decision says of one need. Exactly one a need. */
export interface NeedAnswer {
  /** The need that is answered. */
  readonly need: NeedId
  /** What the decision says of it. */
  readonly answer: Answer
  /**
   * Against what the citizen had before. Absent in a file: `ny`, but it must be told where `formerGrants` has the need.
   * @default {"kind": "ny"}
   */
  readonly change: Change
}

/** What the citizen had for this need before this decision. */
export interface FormerGrant {
  /** The need it was for. One former grant a need. */
  readonly need: NeedId
  /** The provision it was granted under. */
  readonly provision: ProvisionRef
  /** What the help consisted of. */
  readonly what: string
  /** How much. Absent: not known. */
  readonly extent?: Extent
  /** First day of it. Absent: not known. */
  readonly from?: PlainDate
  /** The day a time-limited grant runs out; absent for an open one. */
  readonly until?: PlainDate
}

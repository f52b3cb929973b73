import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'
import type { Extent } from './extent.ts'

/** The eleven themes of VUM 2.0. */
export const THEMES = [
  'fysiske-funktionsnedsaettelser',
  'psykiske-funktionsnedsaettelser',
  'sociale-problemer',
  'praktiske-opgaver-i-hjemmet',
  'egenomsorg',
  'mobilitet',
  'kommunikation',
  'samfundsliv',
  'socialt-liv',
  'sundhed',
  'omgivelser',
] as const
/** A theme of VUM 2.0. */
export type Theme = (typeof THEMES)[number]

/** Where it became known: a need named in a source counts as much as one applied for. */
export type NeedOrigin =
  | {
      /** The citizen applied for help with it. */
      readonly kind: 'ansoegning'
      /** The application that names it. */
      readonly application: RecordId
    }
  | {
      /** It was named in a source. */
      readonly kind: 'oplysning'
      /** The source that names it. */
      readonly source: SourceId
    }
  | {
      /** The citizen has help with it today. */
      readonly kind: 'hidtidig-hjaelp'
    }
  | {
      /** The municipality saw it itself. */
      readonly kind: 'kommunen'
    }

/** Demands that SEL § 85 does not make (a diagnosis, permanence, ended treatment, an age, a kind of home, taking part): naming one as decisive is a flaw. */
export type UnlawfulDemand = 'diagnose' | 'varighed' | 'afsluttet-behandling' | 'alder' | 'boligform' | 'medvirken'

/** Whether the person is in the target group for this activity (SEL § 85: substantially reduced function, or special social problems). */
export interface Personkreds {
  /** In the target group for this activity, or not. */
  readonly answer: 'indenfor' | 'udenfor'
  /** The provision whose target group was asked. */
  readonly provision: ProvisionRef
  /** Judged for this activity, or for the person as a whole. Absent: not known. */
  readonly basis?: 'aktivitet' | 'generelt'
  /**
   * Which ground of the law: reduced physical function, reduced mental function, special social problems. Empty where none was found.
   * @default []
   */
  readonly because: readonly ('nedsat-fysisk' | 'nedsat-psykisk' | 'saerlige-sociale-problemer')[]
  /** Why, in the municipality's words. */
  readonly reason: string
  /**
   * The statements it rests on.
   * @default []
   */
  readonly statements: readonly StatementId[]
  /**
   * Demands that were made; empty where none was.
   * @default []
   */
  readonly demands: readonly UnlawfulDemand[]
}

/** One activity or function at a time. */
export interface Need {
  /** Names the need; statements, assessments, answers and former grants refer to it. */
  readonly id: NeedId
  /** The activity or function, in the municipality's words: "at åbne og forstå post". */
  readonly activity: string
  /** Where it belongs in VUM 2.0. */
  readonly theme: Theme
  /** Where it became known. */
  readonly origin: NeedOrigin
  /** The citizen's own words for it; absent where there are none. */
  readonly words?: string
  /** What the help is to lead to. Absent: not known. */
  readonly goal?: string
  /** What the citizen wishes to be done. Absent: not known. */
  readonly wish?: string
  /** Help that was asked for: a provision, an extent. Absent: none named. */
  readonly asked?: {
    /** The provision that was named. Absent: none. */
    readonly provision?: ProvisionRef
    /** How much was asked for. Absent: not said. */
    readonly extent?: Extent
    /** What was asked for, in words. Absent: only the need was told. */
    readonly what?: string
  }
  /** Whether the citizen is in the target group for this activity. Absent: not judged yet. */
  readonly personkreds?: Personkreds
  /** The day the citizen took it back, where the municipality has made sure that it is meant: it is not decided on. Absent: it is. */
  readonly withdrawn?: PlainDate
}

/** The needs that are to be decided on: not those that the citizen has taken back. */
export const openNeeds = <N extends Pick<Need, 'withdrawn'>>({
  needs,
}: {
  readonly needs: readonly N[]
}): readonly N[] => needs.filter(({ withdrawn }) => withdrawn === undefined)

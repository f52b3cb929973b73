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
export type Theme = (typeof THEMES)[number]

/** Where it became known: a need named in a source counts as much as one applied for. */
export type NeedOrigin =
  | { readonly kind: 'ansoegning'; readonly application: RecordId }
  | { readonly kind: 'oplysning'; readonly source: SourceId }
  | { readonly kind: 'hidtidig-hjaelp' }
  | { readonly kind: 'kommunen' }

/** Demands that SEL § 85 does not make: naming one as decisive is a flaw. */
export type UnlawfulDemand = 'diagnose' | 'varighed' | 'afsluttet-behandling' | 'alder' | 'boligform' | 'medvirken'

/** Whether the person is in the target group for this activity (SEL § 85: substantially reduced function, or special social problems). */
export interface Personkreds {
  readonly answer: 'indenfor' | 'udenfor'
  /** The provision whose target group was asked. */
  readonly provision: ProvisionRef
  /** Judged for this activity, or for the person as a whole. Absent: not known. */
  readonly basis?: 'aktivitet' | 'generelt'
  readonly because: readonly ('nedsat-fysisk' | 'nedsat-psykisk' | 'saerlige-sociale-problemer')[]
  readonly reason: string
  /** What it rests on. */
  readonly statements: readonly StatementId[]
  /** Demands that were made; empty where none was. */
  readonly demands: readonly UnlawfulDemand[]
}

/** One activity or function at a time. */
export interface Need {
  readonly id: NeedId
  /** In the municipality's words: "at åbne og forstå post". */
  readonly activity: string
  readonly theme: Theme
  readonly origin: NeedOrigin
  /** The citizen's own words for it; absent where there are none. */
  readonly words?: string
  readonly goal?: string
  /** What the citizen wishes to be done. */
  readonly wish?: string
  /** Help that was asked for: a provision, an extent. Absent: none named. */
  readonly asked?: { readonly provision?: ProvisionRef; readonly extent?: Extent; readonly what?: string }
  /** Absent: not judged yet. */
  readonly personkreds?: Personkreds
}

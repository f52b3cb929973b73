import type { NeedId, StatementId } from '../00-case/id.ts'

/** VUM 2.0's themes. */
export type Theme =
  | 'fysisk-funktionsevne'
  | 'mental-funktionsevne'
  | 'sociale-problemer'
  | 'sundhed'
  | 'omgivelser'
  | 'egenomsorg'
  | 'praktiske-opgaver'
  | 'mobilitet'
  | 'kommunikation'
  | 'relationer'
  | 'samfundsliv'
  | 'oekonomi'

/** Demands that § 85 does not make; naming one as decisive is a flaw. */
export type UnlawfulDemand = 'diagnose' | 'varighed' | 'afsluttet-behandling' | 'alder' | 'boligform'

/** Whether the person is within the target group for this activity (SEL § 85: substantially reduced function or special social problems). */
export interface Personkreds {
  readonly within: boolean
  readonly because: readonly ('nedsat-fysisk' | 'nedsat-psykisk' | 'saerlige-sociale-problemer')[]
  /** Judged for this activity, or for the person as a whole. */
  readonly basis: 'aktivitet' | 'generelt'
  readonly reason: string
  readonly statements: readonly StatementId[]
  readonly demands: readonly UnlawfulDemand[]
}

/** One activity or function at a time. */
export interface Need {
  readonly id: NeedId
  readonly activity: string
  readonly theme: Theme
  /** In the citizen's own words, as far as there are any. */
  readonly words?: string
  readonly goal?: string
  /** Absent: not judged yet. */
  readonly personkreds?: Personkreds
}

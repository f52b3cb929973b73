import type { OfficialId } from './case-id.ts'
import type { Role } from './role.ts'

/** Someone who prepares, advises on or decides the case for the authority. */
export interface Official {
  /** Names the person; notes, committees, sparrings, approvals and the decision refer to it. */
  readonly id: OfficialId
  /** Who the person is to cases in general. */
  readonly role: Role
  /** What the person did in this case: prepared it, advised in the committee, decided it, approved it. */
  readonly part: 'forbereder' | 'raadgiver-i-udvalg' | 'afgoer' | 'godkender'
  /** A personal interest or tie (FVL § 3). `ingen` is asked and denied; absent is not asked. */
  readonly interest?: 'ingen' | 'part' | 'slaegtning' | 'tidligere-afgoerelse' | 'anden-tvivl'
  /** The official told of it and left the case (FVL § 6). Absent: not known. */
  readonly steppedBack?: boolean
}

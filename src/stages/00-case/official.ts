import type { OfficialId } from './case-id.ts'
import type { Role } from './role.ts'

/** Someone who prepares, advises on or decides the case for the authority. */
export interface Official {
  readonly id: OfficialId
  readonly role: Role
  readonly part: 'forbereder' | 'raadgiver-i-udvalg' | 'afgoer' | 'godkender'
  /** A personal interest or tie (FVL § 3). `ingen` is asked and denied; absent is not asked. */
  readonly interest?: 'ingen' | 'part' | 'slaegtning' | 'tidligere-afgoerelse' | 'anden-tvivl'
  /** The official told of it and left the case (FVL § 6). */
  readonly steppedBack?: boolean
}

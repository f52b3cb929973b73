import type { MunicipalityCode, OfficialId } from '../00-case/case-id.ts'
import type { SentCase } from './sent-case.ts'

/** How a case begins at the board: with the file that the municipality sent, as it stood there. */
export interface ImportedCase {
  readonly kind: 'case-imported'
  /** The authority that keeps it now. */
  readonly municipality: MunicipalityCode
  /** `municipality` of the file is the one it came from. */
  readonly file: SentCase
  readonly official: OfficialId
  readonly team: string
}

/** How it comes back to the board: decided anew by the municipality, and complained of anew. */
export interface ReimportedCase {
  readonly kind: 'case-imported-again'
  /** As it stands at the municipality now, with the rounds before. */
  readonly file: SentCase
}

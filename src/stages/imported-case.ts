import type { MunicipalityCode, PartyId } from './00-case/case-id.ts'
import type { CaseFile } from './case-file.ts'

/** How a case begins at the board: with the file that the municipality sent. */
export interface ImportedCase {
  readonly kind: 'case-imported'
  /** The authority that keeps it now. */
  readonly municipality: MunicipalityCode
  /** The one it came from. */
  readonly from: MunicipalityCode
  readonly citizen: PartyId
  readonly file: CaseFile
}

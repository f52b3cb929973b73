import type { Complaint } from './08-complaint/complaint.ts'
import type { Genvurdering } from './09-reassessment/genvurdering.ts'
import type { BoardFile } from './10-board/board-file.ts'
import type { Outcome } from './11-outcome/outcome.ts'
import type { OwnInitiative } from './11-outcome/own-initiative.ts'
import type { Compliance } from './12-compliance/compliance.ts'

/** What comes after the letter: complaint, reassessment, board, outcome, compliance. Absent: not known, or not come to. */
export interface AppealParts {
  /** Complaints over the decision of this round. Absent: not known. */
  readonly complaints?: readonly Complaint[]
  /** The municipality's reassessments of them. Absent: not known. */
  readonly genvurderinger?: readonly Genvurdering[]
  /** The file sent to the board. Absent: none was sent, or not known. */
  readonly boardFile?: BoardFile
  /** What the board decided. Absent: nothing yet. */
  readonly outcome?: Outcome
  /** What the board did of its own in a child's case. Absent: nothing. */
  readonly ownInitiatives?: readonly OwnInitiative[]
  /** How the board's decision was carried out. Absent: nothing to carry out, or not known. */
  readonly compliance?: Compliance
}

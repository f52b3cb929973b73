import type { PlainDate } from '../../base/date.ts'
import type { Need } from '../03-needs/need.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import type { Outcome } from '../11-outcome/outcome.ts'
import type { CaseEntry } from '../case-entry.ts'
import { foldCase } from '../fold-case.ts'

/** What was complained of in a round before this one, and what became of it. */
export interface FormerComplaints {
  readonly complaints: readonly Complaint[]
  /** Finished ones alone. */
  readonly genvurderinger: readonly Genvurdering[]
  readonly outcome: Outcome | null
  /** The needs as they were then. */
  readonly needs: readonly Pick<Need, 'id' | 'activity'>[]
  /** The decision that was complained of. Absent: none was sent in that round. */
  readonly decidedOn?: PlainDate
  /** Absent: it never went to the board. */
  readonly sentToBoard?: PlainDate
  /** The day the case was taken up again, and the round ended. */
  readonly takenUpOn: PlainDate
}

/** The rounds with a complaint in them that are over, the last first. */
export function formerComplaints(entries: readonly CaseEntry[]): readonly FormerComplaints[] {
  return entries
    .flatMap((entry, at): FormerComplaints[] => {
      if (entry.kind !== 'round-begun') return []
      const file = foldCase(entries.slice(0, at))
      if (file === undefined || file.complaints.length === 0) return []
      const { complaints, genvurderinger, outcome, needs, decision, boardFile } = file
      return [
        {
          complaints,
          genvurderinger: genvurderinger.filter(({ finished }) => finished !== undefined),
          outcome: outcome ?? null,
          needs: needs.map(({ id, activity }) => ({ id, activity })),
          ...(decision === undefined ? {} : { decidedOn: decision.on }),
          ...(boardFile?.sent === undefined ? {} : { sentToBoard: boardFile.sent }),
          takenUpOn: entry.on,
        },
      ]
    })
    .toReversed()
}

import type { Words } from '../../base/words.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import { reassessmentResult } from '../09-reassessment/medhold.ts'
import { partProblems } from '../09-reassessment/part-problem.ts'
import type { EntryOf } from '../case-entry.ts'
import type { WholeCase } from '../own-case.ts'

type AppealedEntry = EntryOf<
  | 'complaint-approved'
  | 'complaint-acknowledged'
  | 'complaint-withdrawn'
  | 'complaint-kept'
  | 'genvurdering-begun'
  | 'genvurdering-part-judged'
  | 'genvurdering-delayed'
  | 'genvurdering-finished'
>

interface Problem {
  readonly field: string
  readonly words: Words
}

/** What is wrong with an entry about a complaint that is there, or about what was made of it. */
export function appealProblems(
  { complaints = [], genvurderinger = [], answers, round }: WholeCase,
  entry: AppealedEntry,
): readonly Problem[] {
  switch (entry.kind) {
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
      return complaints.some(({ id }) => id === entry.id) ? [] : [{ field: 'id', words: NO_COMPLAINT }]
    case 'complaint-kept': {
      const why = whyNotStanding(complaints, entry.id) ?? whyNotKept(genvurderinger, entry.id)
      return why === null ? [] : [{ field: 'id', words: why }]
    }
    case 'genvurdering-begun': {
      const why = whyNotStanding(complaints, entry.complaint)
      return why === null ? [] : [{ field: 'complaint', words: why }]
    }
    case 'genvurdering-part-judged':
    case 'genvurdering-delayed':
    case 'genvurdering-finished':
      return [
        ...(genvurderinger.some(({ id }) => id === entry.id) ? [] : [{ field: 'id', words: NO_REASSESSMENT }]),
        ...(entry.kind === 'genvurdering-part-judged' ? partProblems({ answers, round }, entry.part) : []),
      ]
  }
}

function whyNotStanding(complaints: readonly Complaint[], of: RecordId): Words | null {
  const complaint = complaints.find(({ id }) => id === of)
  if (complaint === undefined) return NO_COMPLAINT
  return complaint.withdrawn === undefined ? null : WITHDRAWN
}

/** Only where the citizen got some of it is there a rest to keep (RB § 12); what is upheld goes on by itself. */
export function whyNotKept(genvurderinger: readonly Genvurdering[], of: RecordId): Words | null {
  const read = genvurderinger.findLast(({ complaint }) => complaint === of)
  return read?.finished !== undefined && reassessmentResult(read) === 'delvist-medhold' ? null : NO_REST
}

const WITHDRAWN: Words = {
  da: 'Klagen er trukket tilbage. Vil borgeren alligevel klage, så registrér en ny klage.',
  en: 'The complaint was withdrawn. If the citizen wants to complain after all, record a new complaint.',
}
const NO_REST: Words = {
  da: 'Klagen er ikke genvurderet med delvist medhold, så der er ingen rest at fastholde. Genvurdér den først; fastholdes afgørelsen, går klagen videre af sig selv.',
  en: 'The complaint has not been reassessed and partly changed, so there is no rest to keep. Reassess it first; where the decision is upheld, the complaint goes on by itself.',
}
const NO_COMPLAINT: Words = { da: 'Klagen findes ikke i sagen.', en: 'The complaint is not in the case.' }
const NO_REASSESSMENT: Words = {
  da: 'Genvurderingen findes ikke i sagen.',
  en: 'The reassessment is not in the case.',
}

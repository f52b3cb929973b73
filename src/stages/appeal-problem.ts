import type { Words } from '../base/words.ts'
import { partProblems } from './09-reassessment/part-problem.ts'
import type { EntryOf } from './case-entry.ts'
import type { WholeCase } from './own-case.ts'

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
    case 'complaint-kept':
      return complaints.some(({ id }) => id === entry.id) ? [] : [{ field: 'id', words: NO_COMPLAINT }]
    case 'genvurdering-begun':
      return complaints.some(({ id }) => id === entry.complaint) ? [] : [{ field: 'complaint', words: NO_COMPLAINT }]
    case 'genvurdering-part-judged':
    case 'genvurdering-delayed':
    case 'genvurdering-finished':
      return [
        ...(genvurderinger.some(({ id }) => id === entry.id) ? [] : [{ field: 'id', words: NO_REASSESSMENT }]),
        ...(entry.kind === 'genvurdering-part-judged' ? partProblems({ answers, round }, entry.part) : []),
      ]
  }
}

const NO_COMPLAINT: Words = { da: 'Klagen findes ikke i sagen.', en: 'The complaint is not in the case.' }
const NO_REASSESSMENT: Words = {
  da: 'Genvurderingen findes ikke i sagen.',
  en: 'The reassessment is not in the case.',
}

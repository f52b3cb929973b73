import type { Words } from '../../base/words.ts'
import { aktindsigtProblems } from '../00-case/aktindsigt-problem.ts'
import { withdrawalProblems } from './withdrawal-problem.ts'
import type { Recorded } from './added-record.ts'
import type { CaseEntry } from '../case-entry.ts'

interface AskedProblem {
  /** The name of the form's field. */
  readonly field: string
  readonly words: Words
}

/** What an entry gets wrong about what the citizen has asked for: to take something back, to see the file. */
export function askedProblems(file: Recorded, entry: CaseEntry): readonly AskedProblem[] {
  switch (entry.kind) {
    case 'withdrawal-asked':
    case 'withdrawal-regretted':
    case 'withdrawal-questioned':
    case 'withdrawal-answered':
    case 'withdrawal-confirmed':
      return withdrawalProblems(file, entry)
    case 'aktindsigt-delayed':
    case 'aktindsigt-answered':
      return aktindsigtProblems(file, entry)
    case 'need-answered':
      return file.needs.some(({ id, withdrawn }) => id === entry.answer.need && withdrawn !== undefined)
        ? [{ field: 'kind', words: TAKEN_BACK }]
        : []
    default:
      return []
  }
}

const TAKEN_BACK: Words = {
  da: 'Borgeren har trukket behovet tilbage, så det skal ikke afgøres.',
  en: 'The citizen has taken the need back, so it is not to be decided.',
}

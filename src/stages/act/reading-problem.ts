import type { Words } from '../../base/words.ts'
import { whyNotFresh } from '../05-hearing/fresh-eyes.ts'
import { whyNotReader } from '../06-decision/second-reader.ts'
import type { CaseEntry } from '../case-entry.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** What is wrong about who reads a decision. */
export function readingProblems(
  { decision, responsible }: Partial<Pick<OwnCaseFile, 'decision' | 'responsible'>>,
  entry: CaseEntry,
): readonly { readonly field: string; readonly words: Words }[] {
  const told = (field: string, words: Words | null) => (words === null ? [] : [{ field, words }])
  switch (entry.kind) {
    case 'sparring-held':
      return told('forstaaet', whyNotFresh(responsible, entry.sparring.by))
    case 'decision-reviewed':
      return told('answer', whyNotReader(decision, entry.approval.by))
    default:
      return []
  }
}

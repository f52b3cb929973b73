import type { Words } from '../base/words.ts'
import { whyNotFresh } from './05-hearing/fresh-eyes.ts'
import { isBeforeDecision } from './06-decision/follow-up-day.ts'
import { whyNotReader } from './06-decision/second-reader.ts'
import type { CaseEntry } from './case-entry.ts'
import type { OwnCaseFile } from './own-case.ts'

/** What is wrong about who reads a decision, and about the day it is to be followed up. */
export function readingProblems(
  { decision, responsible }: Partial<Pick<OwnCaseFile, 'decision' | 'responsible'>>,
  entry: CaseEntry,
): readonly { readonly field: string; readonly words: Words }[] {
  const told = (field: string, words: Words | null) => (words === null ? [] : [{ field, words }])
  switch (entry.kind) {
    case 'sparring-held':
      return told('forstaaet', whyNotFresh(responsible, entry.sparring.by))
    case 'decision-proposed':
      return told('opfoelgning', isBeforeDecision(entry.decision) ? BEFORE : null)
    case 'decision-reviewed':
      return told('answer', whyNotReader(decision, entry.approval.by))
    default:
      return []
  }
}

const BEFORE: Words = {
  da: 'Dagen for opfølgning ligger før afgørelsen. Skriv en dag efter den, eller lad feltet stå tomt.',
  en: 'The day of follow-up lies before the decision. Write a day after it, or leave the field empty.',
}

import type { CheckedCase } from '../app/check/checked-case.ts'
import type { CheckedDocument } from '../app/check/checked-document.ts'
import type { Words } from '../base/words.ts'
import type { ReadCase, ToldProblem } from '../files/case/read-case-file.ts'

/** What became of one document: it was read and checked, or it could not be read and says why. */
export type DocumentOutcome =
  | { readonly kind: 'checked'; readonly file: string; readonly checked: CheckedDocument }
  | CaseOutcome
  | UnreadableOutcome

export interface CaseOutcome {
  readonly kind: 'checked-case'
  readonly file: string
  /** The case and the text it stands in. */
  readonly read: ReadCase
  readonly checked: CheckedCase
}

export interface UnreadableOutcome {
  readonly kind: 'unreadable'
  readonly file: string
  readonly code: string
  readonly words: Words
  /** Each single thing to mend, where the file is a case; absent for other files. */
  readonly problems?: readonly ToldProblem[]
}

export interface Totals {
  readonly documents: number
  readonly holds: number
  readonly failing: number
  /** Neither a decision nor a standard, so there is nothing to hold. */
  readonly notJudged: number
  readonly unreadable: number
  readonly fejl: number
  readonly advarsel: number
  readonly raad: number
}

export const NO_TOTALS: Totals = {
  documents: 0,
  holds: 0,
  failing: 0,
  notJudged: 0,
  unreadable: 0,
  fejl: 0,
  advarsel: 0,
  raad: 0,
}

export function addOutcome(totals: Totals, outcome: DocumentOutcome): Totals {
  if (outcome.kind === 'unreadable')
    return { ...totals, documents: totals.documents + 1, unreadable: totals.unreadable + 1 }
  const { holds, findings } = outcome.checked
  const count = (level: string) => findings.filter((finding) => finding.level === level).length
  return {
    ...totals,
    documents: totals.documents + 1,
    holds: totals.holds + (holds === true ? 1 : 0),
    failing: totals.failing + (holds === false ? 1 : 0),
    notJudged: totals.notJudged + (holds === null ? 1 : 0),
    fejl: totals.fejl + count('fejl'),
    advarsel: totals.advarsel + count('advarsel'),
    raad: totals.raad + count('raad'),
  }
}

/** Turns outcomes into a format, a document at a time, so that no letter is kept longer than it takes to print it. */
export interface Printer {
  begin(): string
  document(outcome: DocumentOutcome): string
  end(totals: Totals): string
}

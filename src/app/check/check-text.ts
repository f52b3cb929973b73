import type { PlainDate } from '../../base/date.ts'
import { checkBy } from './check-as-it-comes.ts'
import type { CheckedDocument } from './checked-document.ts'
import { checkStandard } from './judge-standard.ts'

/** Reads a text as what it is and asks every rule for that kind. Pure: the same text and day give the same answer. */
export function checkText(text: string, asked: PlainDate): CheckedDocument {
  return checkBy(text, asked, (letter) => checkStandard(letter, asked))
}

import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import { composedText } from '../../stages/07-letter/compose/composed-text.ts'
import { checkText } from './check-text.ts'
import type { CheckedDocument } from './checked-document.ts'

/** What the rules for letters say of a letter before it is sent: they read it as they would anyone's. */
export function judgeComposedLetter(letter: ComposedLetter): CheckedDocument {
  return checkText(composedText(letter), letter.date)
}

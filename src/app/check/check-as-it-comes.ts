import type { PlainDate } from '../../base/date.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { letterOf } from '../../stages/07-letter/read-letter.ts'
import { readProse } from '../../text/prose.ts'
import { rememberWhile } from '../../text/remember.ts'
import type { CheckedDocument } from './checked-document.ts'
import { judgeLetter } from './judge-letter.ts'
import { documentOf } from './judgement.ts'

/** `checkText` for a command that has to start fast: the rules for standards are loaded when the first standard comes. */
export async function checkAsItComes(text: string, asked: PlainDate): Promise<CheckedDocument> {
  return checkBy(text, asked, async (letter) => {
    const { checkStandard } = await import('./judge-standard.ts')
    // Nothing is remembered while one waits, so it begins anew.
    return rememberWhile(() => checkStandard(letter, asked))
  })
}

/** Reads a text as what it is and asks the rules for letters; what is a standard is handed on to `standard`. */
export function checkBy<T>(text: string, asked: PlainDate, standard: (letter: Letter) => T): CheckedDocument | T {
  return rememberWhile(() => {
    const letter = letterOf(readProse(text), asked)
    return letter.kind === 'kvalitetsstandard' ? standard(letter) : documentOf(letter, judgeLetter(letter))
  })
}

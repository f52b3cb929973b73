import type { PlainDate } from '../base/date.ts'
import { letterOf } from '../stages/07-letter/read-letter.ts'
import { readProse } from '../text/prose.ts'
import { rememberWhile } from '../text/remember.ts'
import type { CheckedDocument } from './checked-document.ts'
import { judgeLetter } from './judge-letter.ts'
import { judgeStandard } from './judge-standard.ts'
import { documentOf } from './judgement.ts'

/** Reads a text as what it is and asks every rule for that kind. Pure: the same text and day give the same answer. */
export function checkText(text: string, asked: PlainDate): CheckedDocument {
  return rememberWhile(() => {
    const prose = readProse(text)
    const letter = letterOf(prose, asked)
    return documentOf(letter, letter.kind === 'kvalitetsstandard' ? judgeStandard(prose, asked) : judgeLetter(letter))
  })
}

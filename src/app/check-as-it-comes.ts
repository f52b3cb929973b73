import type { PlainDate } from '../base/date.ts'
import { letterOf } from '../stages/07-letter/read-letter.ts'
import { readProse } from '../text/prose.ts'
import type { CheckedDocument } from './checked-document.ts'
import { judgeLetter } from './judge-letter.ts'
import { documentOf } from './judgement.ts'

/** `checkText` for a command that has to start fast: the rules for standards are loaded when the first standard comes. */
export async function checkAsItComes(text: string, asked: PlainDate): Promise<CheckedDocument> {
  const prose = readProse(text)
  const letter = letterOf(prose, asked)
  if (letter.kind !== 'kvalitetsstandard') return documentOf(letter, judgeLetter(letter))
  const { judgeStandard } = await import('./judge-standard.ts')
  return documentOf(letter, judgeStandard(prose, asked))
}

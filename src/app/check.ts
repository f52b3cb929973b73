import type { PlainDate } from '../base/date.ts'
import { LETTER_RULES } from '../rules/letter-catalogue.ts'
import { letterOf } from '../stages/07-letter/read-letter.ts'
import { readProse } from '../text/prose.ts'
import { rememberWhile } from '../text/remember.ts'
import type { CheckedDocument } from './checked-document.ts'
import { judgeStandard } from './judge-standard.ts'
import { documentOf, judge } from './judgement.ts'
import { weighFindings } from './weigh-findings.ts'

/** Reads a text as what it is and asks every rule for that kind. Pure: the same text and day give the same answer. */
export function checkText(text: string, asked: PlainDate): CheckedDocument {
  return rememberWhile(() => {
    const prose = readProse(text)
    const letter = letterOf(prose, asked)
    if (letter.kind === 'kvalitetsstandard') return documentOf(letter, judgeStandard(prose, asked))
    const { findings, unknown } = judge(LETTER_RULES, letter)
    return documentOf(letter, { findings: weighFindings(letter, findings), unknown })
  })
}

import type { PlainDate } from '../../base/date.ts'
import { STANDARD_RULES } from '../../rules/catalogue/standard-catalogue.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { standardOf } from '../../stages/14-supervision/read-standard.ts'
import type { Standard } from '../../stages/14-supervision/standard.ts'
import type { CheckedDocument } from './checked-document.ts'
import { documentOf, judge, type Judgement } from './judgement.ts'
import { weighStandard } from './weigh-standard.ts'

/** What is told of a text that is a standard, by the law of the day it took effect. */
export function checkStandard(letter: Letter, asked: PlainDate): CheckedDocument {
  const standard = standardOf(letter.prose, asked)
  return documentOf({ ...letter, lawDate: standard.lawDate }, judgeStandard(standard))
}

/** Asks every rule for standards, and weighs what they say against what the sentences remind of. */
export function judgeStandard(standard: Standard): Judgement {
  const { findings, unknown } = judge(STANDARD_RULES, standard)
  return { findings: weighStandard(standard, findings), unknown }
}

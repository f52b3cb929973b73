import type { PlainDate } from '../base/date.ts'
import { laertAfAndreStandarder } from '../rules/14-supervision/laert-af-andre-standarder/rule.ts'
import { STANDARD_RULES } from '../rules/standard-catalogue.ts'
import { standardOf } from '../stages/14-supervision/read-standard.ts'
import type { Prose } from '../text/prose.ts'
import { judge, type Judgement } from './judgement.ts'
import { notToldTwice } from './not-told-twice.ts'

/** Asks every rule for standards. What another rule has found is not told once more for its words alone. */
export function judgeStandard(prose: Prose, asked: PlainDate): Judgement {
  const { findings, unknown } = judge(STANDARD_RULES, standardOf(prose, asked))
  return { findings: notToldTwice(findings, laertAfAndreStandarder.id), unknown }
}

import type { PlainDate } from '../base/date.ts'
import { STANDARD_RULES } from '../rules/standard-catalogue.ts'
import { standardOf } from '../stages/14-supervision/read-standard.ts'
import type { Prose } from '../text/prose.ts'
import { judge, type Judgement } from './judgement.ts'

export function judgeStandard(prose: Prose, asked: PlainDate): Judgement {
  return judge(STANDARD_RULES, standardOf(prose, asked))
}

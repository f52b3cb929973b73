import type { PlainDate } from '../base/date.ts'
import { STANDARD_RULES } from '../rules/standard-catalogue.ts'
import { standardOf } from '../stages/14-supervision/read-standard.ts'
import type { Prose } from '../text/prose.ts'
import { judge, type Judgement } from './judgement.ts'
import { weighStandard } from './weigh-standard.ts'

/** Asks every rule for standards, and weighs what they say against what the sentences remind of. */
export function judgeStandard(prose: Prose, asked: PlainDate): Judgement {
  const standard = standardOf(prose, asked)
  const { findings, unknown } = judge(STANDARD_RULES, standard)
  return { findings: weighStandard(standard, findings), unknown }
}

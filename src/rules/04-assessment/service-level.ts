import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { isRefusedThoughEligible } from '../case-need.ts'
import { findGround, type Ground, lacksFacts, listGrounds, listTargetedAgainst } from '../ground.ts'
import { saysNeverGiven } from '../said/service-level.ts'

/** The level of service, or money, stands where a judgement of the citizen should. */
export interface ServiceLevelUse {
  readonly ground: Ground | undefined
  /** The case says that an individual judgement was made all the same. */
  readonly isSaidIndividual: boolean
}

const LEVEL = ['serviceniveau', 'oekonomi'] as const

/** Undefined where it is not used, or only beside a concrete judgement (Supreme Court, 23 May 2013). */
export function findServiceLevelUse(view: CaseView, one: NeedView): ServiceLevelUse | undefined {
  const { assessment, answer } = one
  const grounds = listGrounds(view, one)
  const ground = findGround(grounds, ...LEVEL)
  const considered = assessment?.considerations ?? []
  const marked = considered.some((each) => LEVEL.some((level) => level === each))
  const isOnlyMark = marked && considered.every((each) => LEVEL.some((level) => level === each))
  const isCause = answer?.change.cause === 'serviceniveau'
  if (ground === undefined && !isOnlyMark && !(isCause && considered.length === 0)) return undefined
  const isSaidIndividual = assessment?.individual === true
  if (ground !== undefined && isShutForAll(one, grounds)) return { ground, isSaidIndividual }
  // In the target group and still refused, by the level alone: whatever else is said, it is not about the need.
  if (isOnlyMark && isRefusedThoughEligible(one)) return { ground, isSaidIndividual: false }
  if (isSaidIndividual) {
    const isLevel = ground !== undefined || isOnlyMark
    return isLevel && saysNothingOfWhatIsEnough(one, grounds) ? { ground, isSaidIndividual } : undefined
  }
  // Facts about this citizen in this activity are the individual judgement, whatever is marked. Where nothing but the level
  // is marked, and no one has told anything against the need, what is said is no such fact.
  const isLevelAlone = (isOnlyMark || (ground !== undefined && speaksFor(one))) && listTargetedAgainst(one).length === 0
  if (grounds.length > 0 && !lacksFacts(grounds) && !isLevelAlone) return undefined
  return { ground, isSaidIndividual }
}

/** Whatever is told of the citizen beside it, nobody would have got the help. */
function isShutForAll(one: NeedView, grounds: readonly Ground[]): boolean {
  return grounds.some(({ sentence }) => saysNeverGiven(sentence.lower)) && listTargetedAgainst(one).length === 0
}

/** No word is of this citizen, but for why they are in the target group. */
function saysNothingOfWhatIsEnough({ need }: NeedView, grounds: readonly Ground[]): boolean {
  const isEligible = need.personkreds?.answer === 'indenfor'
  return lacksFacts(grounds.filter(({ sentence }) => !isEligible || sentence.field !== 'personkreds'))
}

/** Someone has told what the impairment leads to here. */
function speaksFor({ statements }: NeedView): boolean {
  return statements.some(
    ({ statement }) =>
      statement.points === 'taler-for' && (statement.topic === 'konsekvens' || statement.topic === 'omfang'),
  )
}

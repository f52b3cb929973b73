import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { findGround, type Ground, lacksFacts, listGrounds } from '../ground.ts'

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
  // Facts about this citizen in this activity are the individual judgement, whatever is marked.
  if (grounds.length > 0 && !lacksFacts(grounds)) return undefined
  if (isSaidIndividual && ground === undefined) return undefined
  return { ground, isSaidIndividual }
}

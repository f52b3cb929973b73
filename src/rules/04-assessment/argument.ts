import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { findGround, type GroundKind, lacksFacts, listGrounds, listTargetedAgainst } from '../ground.ts'
import type { CaseFinding } from '../case-rule.ts'
import type { Level } from '../verdict.ts'

type Consideration = NonNullable<NeedView['assessment']>['considerations'][number]

/** An argument that the answer to one need leans on, and where it stands. */
export interface Argument {
  readonly one: NeedView
  readonly at: string
  readonly quote: CaseFinding['quote']
  /** The answer has facts of the activity to rest on besides: then it may stand without the argument. */
  readonly hasOtherFacts: boolean
}

/** The argument as it is said, or else as it is marked among the considerations. */
export function findArgument(
  view: CaseView,
  one: NeedView,
  consideration: Consideration,
  ...kinds: readonly GroundKind[]
): Argument | undefined {
  const grounds = listGrounds(view, one)
  const said = findGround(grounds, ...kinds)?.sentence
  const isMarked = one.assessment?.considerations.includes(consideration) === true
  if (said === undefined && !isMarked) return undefined
  const hasFacts = grounds.length > 0 && !lacksFacts(grounds)
  const hasTold = listTargetedAgainst(one).length > 0
  return {
    one,
    at: said?.at ?? `/assessments/${one.at.assessment}/considerations`,
    quote: said?.quote ?? null,
    // Words of one's own are not enough beside an argument that is written out; beside a mark they are.
    hasOtherFacts: said === undefined ? hasFacts || hasTold : hasFacts && hasTold,
  }
}

export const levelOf = ({ hasOtherFacts }: Argument): Level => (hasOtherFacts ? 'advarsel' : 'fejl')

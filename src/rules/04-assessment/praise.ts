import type { CaseView, NeedView } from '../../stages/case-view.ts'
import type { CaseFinding } from '../case-rule.ts'
import { findGround, lacksFacts, leansOnlyOn, listGrounds, listTargetedAgainst } from '../ground.ts'

/** Where the answer leans on nothing but what the citizen is good at. */
export interface PraiseAlone {
  readonly at: string
  readonly quote: CaseFinding['quote']
}

/** Arguments that praise is often coupled with. None of them answers a difficulty either. */
const BESIDE = ['paaroerende', 'forebyggelse', 'mindst-indgribende'] as const

/** Undefined where somebody outside the municipality has told that it goes well, or where facts stand beside the praise. */
export function findPraiseAlone(view: CaseView, one: NeedView): PraiseAlone | undefined {
  if (listTargetedAgainst(one).length > 0) return undefined
  const grounds = listGrounds(view, one)
  const said = findGround(grounds, 'ressourcer', 'praktisk', 'generelt')?.sentence
  if (said !== undefined && leansOnlyOn(grounds, 'ressourcer', 'praktisk', 'generelt', ...BESIDE))
    return { at: said.at, quote: said.quote }
  const considered = one.assessment?.considerations ?? []
  const isOnlyMark =
    considered.length > 0 && considered.every((each) => each === 'ressourcer' || each === 'praktiske-opgaver')
  return isOnlyMark && (grounds.length === 0 || lacksFacts(grounds))
    ? { at: `/assessments/${one.at.assessment}/considerations`, quote: null }
    : undefined
}

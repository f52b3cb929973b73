import { addMonths, type PlainDate } from '../../../base/date.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { heldOn, isTargeted } from '../basis.ts'
import { saysChangedSince } from '../../said/worse.ts'
import type { Level } from '../../verdict.ts'

/** About a year, with a quarter to spare: what is a little older is not yet old. */
const FRESH_MONTHS = 15
const OLD_MONTHS = 24
const VERY_OLD_MONTHS = 36

export interface Aged {
  readonly level: Level
  /** The newest of what the judgement rests on. */
  readonly held: HeldStatement
  readonly on: PlainDate
  /** Something newer tells that things have changed. */
  readonly changed: HeldStatement | undefined
}

/**
 * Set where what a need's judgement rests on is old. Something newer about the need makes up for it, unless that is
 * what tells of a change. Undefined also where nothing targeted is held: that is another gap.
 */
export function agedOf(view: CaseView, one: NeedView): Aged | undefined {
  const dated = heldOn(view, one).flatMap((held) =>
    held.source === undefined || held.source.date > view.on ? [] : [{ held, on: held.source.date }],
  )
  const decisive = one.assessment?.decisive ?? []
  const targeted = dated.filter(({ held }) => isTargeted(held, one))
  const weighed = targeted.filter(({ held }) => decisive.includes(held.statement.id))
  const newest = (weighed.length > 0 ? weighed : targeted).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
  const fresh = addMonths(view.on, -FRESH_MONTHS)
  if (newest === undefined || newest.on >= fresh) return undefined
  const newer = dated.filter(({ on }) => on >= fresh)
  const changed = newer.find(
    ({ held }) => held.statement.points === 'taler-for' && saysChangedSince(held.statement.text),
  )
  if (newer.length > 0 && changed === undefined) return undefined
  const isChanged = changed !== undefined || takesAway(one)
  const isOld = newest.on < addMonths(view.on, -OLD_MONTHS)
  const isVeryOld = newest.on < addMonths(view.on, -VERY_OLD_MONTHS)
  return { ...newest, level: (isOld && isChanged) || isVeryOld ? 'fejl' : 'advarsel', changed: changed?.held }
}

function takesAway({ answer }: NeedView): boolean {
  return answer?.change.kind === 'ophoer' || answer?.change.kind === 'nedsaettelse'
}

import { type Share, shareOf } from './wilson.ts'

/** Below this many a share says more of chance than of anything else. */
export const FEWEST_TO_SAY = 10

/** How a share moved from one time to another; the difference and its ends are parts of 1. */
export interface Difference {
  readonly kind: 'maalt'
  readonly before: Share
  readonly after: Share
  readonly value: number
  readonly low: number
  readonly high: number
  /** The interval holds no difference at all. */
  readonly mayBeChance: boolean
}

export interface Counted {
  readonly count: number
  readonly of: number
}

/** Too few on either side to say anything. */
export interface TooFew {
  readonly kind: 'for-faa'
  readonly before: Counted
  readonly after: Counted
}

/**
 * After minus before, with Newcombe's interval from the two Wilson intervals (his method 10, Statistics in Medicine 1998;
 * 17: 873–890), 95 %. It tells that something moved, never why.
 */
export function differenceOf(before: Counted, after: Counted, fewest = FEWEST_TO_SAY): Difference | TooFew {
  const [was, is] = [shareOf(before.count, before.of), shareOf(after.count, after.of)]
  if (was === undefined || is === undefined || before.of < fewest || after.of < fewest)
    return { kind: 'for-faa', before, after }
  const value = is.value - was.value
  const low = value - Math.hypot(is.value - is.low, was.high - was.value)
  const high = value + Math.hypot(is.high - is.value, was.value - was.low)
  return { kind: 'maalt', before: was, after: is, value, low, high, mayBeChance: low <= 0 && high >= 0 }
}

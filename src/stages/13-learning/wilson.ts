/** A share with how sure it is. All but `count` and `of` are parts of 1. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the normal distribution: both sides leave out 5 % together. */
const Z95 = 1.959963984540054

/** With Wilson's score interval (Wilson 1927), 95 %. Undefined where there is nothing to take a share of. */
export function shareOf(count: number, of: number, z = Z95): Share | undefined {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of) {
    throw new RangeError(`${count} of ${of} is no share`)
  }
  if (of === 0) return undefined
  const value = count / of
  const square = z * z
  const middle = (value + square / (2 * of)) / (1 + square / of)
  const half = (z / (1 + square / of)) * Math.sqrt((value * (1 - value)) / of + square / (4 * of * of))
  // At the ends the interval reaches the end itself, but for what arithmetic rounds away.
  return {
    count,
    of,
    value,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  }
}

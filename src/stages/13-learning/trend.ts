/** How many of how many in one year. */
export interface YearCount {
  readonly year: number
  readonly count: number
  readonly of: number
}

export type Trend =
  /** Too few years, or too few cases with or without, for the test to mean anything. */
  | { readonly kind: 'for-faa'; readonly because: 'aar' | 'sager' }
  /** `p` is two-sided, before any correction for many tests. */
  | { readonly kind: 'testet'; readonly z: number; readonly p: number }

/** A year counts where it has cases; below this many with (or without), the normal approximation is not to be trusted. */
const FEWEST_YEARS = 3
const FEWEST = 10

/** Cochran–Armitage: whether the share rises or falls evenly with the year. */
export function trendOf(years: readonly YearCount[]): Trend {
  const used = years.filter(({ of }) => of > 0)
  if (used.length < FEWEST_YEARS) return { kind: 'for-faa', because: 'aar' }
  const found = sum(used.map(({ count }) => count))
  const all = sum(used.map(({ of }) => of))
  if (Math.min(found, all - found) < FEWEST) return { kind: 'for-faa', because: 'sager' }
  return { kind: 'testet', ...armitage(used.map(({ year, count, of }) => ({ score: year, count, of }))) }
}

/** The bare test, for scores that need not be years. */
export function armitage(groups: readonly { readonly score: number; readonly count: number; readonly of: number }[]): {
  readonly z: number
  readonly p: number
} {
  const all = sum(groups.map(({ of }) => of))
  const part = sum(groups.map(({ count }) => count)) / all
  // From the mean, so that 2017² does not drown what differs.
  const mean = sum(groups.map(({ score, of }) => score * of)) / all
  const lean = sum(groups.map(({ score, count, of }) => (score - mean) * (count - of * part)))
  const spread = part * (1 - part) * sum(groups.map(({ score, of }) => of * (score - mean) ** 2))
  if (spread === 0) return { z: 0, p: 1 }
  const z = lean / Math.sqrt(spread)
  return { z, p: twoSided(z) }
}

/** Holm (1979): each p as it stands after as many tests as there are, in the order given. */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p)
  const corrected = [...values]
  let largest = 0
  for (const [rank, { p, at }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (values.length - rank)))
    corrected[at] = largest
  }
  return corrected
}

/** The chance of a normal deviate at least so far from 0. */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  return x < 2.5 ? 1 - series(x) : tail(x)
}

/** erf by its series: every term has the same sign, so nothing is lost by subtraction. */
function series(x: number): number {
  let term = x
  let total = x
  for (let k = 1; term > total * 1e-17; k += 1) {
    term *= (2 * x * x) / (2 * k + 1)
    total += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total
}

/** erfc by its continued fraction, for where 1 − erf would be all rounding. */
function tail(x: number): number {
  let fraction = 0
  for (let k = 60; k > 0; k -= 1) fraction = k / 2 / (x + fraction)
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

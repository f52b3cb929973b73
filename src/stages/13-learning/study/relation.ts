import type { PrintedCell } from './printed-table.ts'

/** What should agree with what. */
export type Relation =
  | { readonly kind: 'sum'; readonly parts: readonly PrintedCell[]; readonly whole: PrintedCell }
  /** `fillsUp`: its column of percents comes to a hundred, so one of them may have been rounded the other way. */
  | {
      readonly kind: 'procent'
      readonly parts: readonly PrintedCell[]
      readonly of: PrintedCell
      readonly percent: PrintedCell
      readonly fillsUp: boolean
    }
  | { readonly kind: 'per'; readonly part: PrintedCell; readonly of: PrintedCell; readonly quotient: PrintedCell }
  | { readonly kind: 'lig-med'; readonly one: PrintedCell; readonly other: PrintedCell }
  /** Cases with at least one of the parts, where a case may have several. */
  | { readonly kind: 'mindst-en-af'; readonly parts: readonly PrintedCell[]; readonly whole: PrintedCell }

/** What the table does not tell, so that nothing can be held against it. */
export interface Undecided {
  readonly table: string
  readonly row?: string
  readonly column?: string
  readonly because: 'i-alt' | 'procentbasis' | 'raekkesum'
}

export type Fit =
  | { readonly kind: 'stemmer' }
  /** It agrees only if no case has more than one of the parts. */
  | { readonly kind: 'stemmer-kun-hvis' }
  /** What it should have been, by the other numbers: a lowest and a highest, alike where there is one only. */
  | { readonly kind: 'stemmer-ikke'; readonly low: number; readonly high: number }

const FITS: Fit = { kind: 'stemmer' }
/** What arithmetic with binary fractions may be off by. */
const TINY = 1e-9

/** Whether printed numbers agree as far as their rounding lets one tell. */
export function fitOf(relation: Relation): Fit {
  switch (relation.kind) {
    case 'sum':
      return within(rangeOf(relation.parts), relation.whole)
    case 'lig-med':
      return within(rangeOf([relation.other]), relation.one)
    case 'per': {
      const [part, of] = [rangeOf([relation.part]), rangeOf([relation.of])]
      return of.low <= 0 ? FITS : within({ low: part.low / of.high, high: part.high / of.low }, relation.quotient)
    }
    case 'procent': {
      const [part, of] = [rangeOf(relation.parts), rangeOf([relation.of])]
      if (of.low <= 0) return FITS
      const exact = { low: (100 * part.low) / of.high, high: (100 * part.high) / of.low }
      return within(exact, relation.percent, relation.fillsUp ? 1 : 0.5)
    }
    case 'mindst-en-af': {
      const values = relation.parts.map(({ number }) => number.value)
      const [low, high] = [Math.max(...values), values.reduce((sum, value) => sum + value, 0)]
      const { value } = relation.whole.number
      if (value < low || value > high) return { kind: 'stemmer-ikke', low, high }
      return value === high && values.filter((one) => one > 0).length > 1 ? { kind: 'stemmer-kun-hvis' } : FITS
    }
  }
}

interface Range {
  readonly low: number
  readonly high: number
}

/** What the sum of printed numbers may have been before they were rounded; whole numbers are counts, and exact. */
function rangeOf(cells: readonly PrintedCell[]): Range {
  let [low, high] = [0, 0]
  for (const { number } of cells) {
    const slack = number.decimals === 0 && !number.isPercent ? 0 : 0.5 * 10 ** -number.decimals
    low += number.value - slack
    high += number.value + slack
  }
  return { low, high }
}

/** `units`: how many of the last printed decimal it may be off by. */
function within({ low, high }: Range, { number }: PrintedCell, units = 0.5): Fit {
  const isCount = number.decimals === 0 && !number.isPercent && units === 0.5 && low === high && Number.isInteger(low)
  const slack = isCount ? 0 : units * 10 ** -number.decimals
  const fits = number.value >= low - slack - TINY && number.value <= high + slack + TINY
  return fits ? FITS : { kind: 'stemmer-ikke', low, high }
}

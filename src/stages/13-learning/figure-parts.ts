import type { Tally } from './fact-count.ts'
import type { HideParts, Shown } from './figure-hiding.ts'
import { type FigureCell, type FigureRow, type FigureTable, HIDDEN, SUM } from './figure-table.ts'
import { shareOf } from './wilson.ts'

export const HIDDEN_INTERVAL = [HIDDEN, HIDDEN, HIDDEN] as const

export const intervalOf = (share: ReturnType<typeof shareOf>): readonly FigureCell[] =>
  share === undefined ? [null, null, null] : [share.value, share.low, share.high]

export function ofSum(
  name: FigureTable['name'],
  keys: readonly string[],
  counts: readonly Shown[],
  sum: Shown,
): FigureTable {
  const row = (key: string, count: Shown): FigureRow => ({ key, cells: [count, ...shareCells(count, sum)] })
  return {
    name,
    columns: ['antal', 'andel', 'fra', 'til'],
    rows: [...keys.map((key, at) => row(key, counts[at] ?? HIDDEN)), { key: SUM, cells: [sum, null, null, null] }],
  }
}

export const shareCells = (count: Shown, of: Shown): readonly FigureCell[] =>
  count === HIDDEN || of === HIDDEN ? HIDDEN_INTERVAL : intervalOf(shareOf(count, of))

/** Parts that come to a sum. */
export function parts(
  name: FigureTable['name'],
  tally: Tally<string>,
  keys: readonly string[],
  hide: HideParts,
): FigureTable {
  const found = hide(keys.map((key) => tally[key] ?? 0))
  return ofSum(name, keys, found.parts, found.sum)
}

export const sumTold = (counts: readonly (Shown | null)[]): Shown =>
  counts.reduce<Shown>((sum, one) => (typeof one !== 'number' || sum === HIDDEN ? HIDDEN : sum + one), 0)

export const keysOf = (tally: Tally<string>): readonly string[] => Object.keys(tally).toSorted()

import { MANGLER } from '../../law/mangel.ts'
import type { FactCount, Tally } from './fact-count.ts'
import { UNTOLD } from './fact-counters.ts'
import type { Hiding, Shown } from './figure-hiding.ts'
import { HIDDEN_INTERVAL, keysOf, parts, shareCells } from './figure-parts.ts'
import { cellOf, type FigureRow, type FigureTable, HIDDEN, SUM } from './figure-table.ts'

/** With those that were reversed without a category, or they would be found by subtraction. */
export function kategori({ whole, categories }: FactCount, hide: Hiding): FigureTable {
  const told = ['A', 'B', 'C', 'D'] as const
  const untold = whole.hjemvist + whole.aendret - told.reduce((sum, key) => sum + (categories[key] ?? 0), 0)
  const keys = untold > 0 ? [...told, UNTOLD] : told
  return parts('kategori', { ...categories, [UNTOLD]: untold }, keys, hide.reversed)
}

/**
 * The flaws come to so many flaws in all, and so do these: where a flaw is hidden, how many each case had would tell it.
 * Then the first three are there whatever is in them: that none had two would tell it too.
 */
export function flawsPerCase(count: FactCount, hide: Hiding): FigureTable {
  const { sum, counts } = perCase(count, hide)
  const hasHidden = mangler(count, hide).rows.some(({ cells }) => cells.includes(HIDDEN))
  const keys = hasHidden ? [...new Set(['1', '2', '3', ...counts.keys()])].toSorted() : [...counts.keys()]
  const shownOf = (key: string) => (hasHidden ? HIDDEN : (counts.get(key) ?? HIDDEN))
  const untold = counts.has(UNTOLD) ? shownOf(UNTOLD) : 0
  const told = sum === HIDDEN || untold === HIDDEN ? HIDDEN : sum - untold
  return {
    name: 'mangler-pr-sag',
    columns: ['antal', 'andel', 'fra', 'til'],
    rows: [
      ...keys.map((key): FigureRow => {
        const of = shownOf(key)
        return { key, cells: [of, ...(key === UNTOLD ? [null, null, null] : shareCells(of, told))] }
      }),
      { key: SUM, cells: [sum, null, null, null] },
    ],
  }
}

/** A case that was reversed had a flaw: where there is none, it was not told which. */
function perCase({ flawsPerCase: tally }: FactCount, hide: Hiding) {
  const keys = keysOf(tally)
  const found = hide.reversed(keys.map((key) => tally[key] ?? 0))
  const counts = keys.map((key, at): readonly [string, Shown] => [
    key === '0' ? UNTOLD : key,
    found.parts[at] ?? HIDDEN,
  ])
  return { sum: found.sum, counts: new Map(counts.toSorted(([one], [other]) => one.localeCompare(other))) }
}

/** Of the reversed whose flaws were told. A reversal may have several, so these come to more than the reversals. */
export function mangler(count: FactCount, hide: Hiding): FigureTable {
  const { whole, flaws } = count
  const told = whole.hjemvist + whole.aendret - (count.flawsPerCase['0'] ?? 0)
  // A share would tell of how many, and so of how many it was not told.
  const of = perCase(count, hide).counts.get(UNTOLD) === HIDDEN ? HIDDEN : told
  return {
    name: 'mangler',
    columns: ['antal', 'andel', 'fra', 'til'],
    rows: flawKeys(flaws).map((key) => {
      const found = hide.share(flaws[key] ?? 0, told)
      return { key, cells: [found, ...shareCells(found, of)] }
    }),
  }
}

const flawKeys = (tally: Tally<keyof typeof MANGLER>) =>
  (Object.keys(MANGLER) as (keyof typeof MANGLER)[])
    .filter((key) => (tally[key] ?? 0) > 0)
    .toSorted((one, other) => (tally[other] ?? 0) - (tally[one] ?? 0))

/**
 * The flaws of the category that decided, of the reversed whose category is told. Of one category they come to no less
 * than its cases: where one of them is hidden, or the cases are, all of them are.
 */
export function afgoerende(count: FactCount, hide: Hiding): FigureTable {
  const { deciding } = count
  const category = kategori(count, hide)
  const [all, untold] = [cellOf(category, SUM, 'antal'), cellOf(category, UNTOLD, 'antal') ?? 0]
  const told = typeof all === 'number' && typeof untold === 'number' ? all - untold : HIDDEN
  const of = Object.values(count.categories).reduce((sum, one) => sum + (one ?? 0), 0)
  const keys = flawKeys(deciding)
  const found = new Map(keys.map((key) => [key, hide.share(deciding[key] ?? 0, of)]))
  const isOpen = (key: keyof typeof MANGLER) =>
    keys.every((one) => MANGLER[one].category !== MANGLER[key].category || found.get(one) !== HIDDEN) &&
    cellOf(category, MANGLER[key].category ?? '', 'antal') !== HIDDEN
  return {
    name: 'afgoerende',
    columns: ['antal', 'andel', 'fra', 'til'],
    rows: keys.map((key) => {
      const shownOf = isOpen(key) ? (found.get(key) ?? HIDDEN) : HIDDEN
      return { key, cells: [shownOf, ...shareCells(shownOf, told)] }
    }),
  }
}

/** The board's flaws that the check had warned of before the letter went, and the upheld it was silent on. */
export function varslet(count: FactCount, hide: Hiding): FigureTable {
  const { checked, foreseen, upheldChecked, upheldUnwarned } = count
  const counted = mangler(count, hide)
  const row = (key: string, of: number, count: number): FigureRow => {
    const found = hide.share(of, of)
    const warned = hide.share(count, of)
    return { key, cells: [found, warned, ...shareCells(warned, found)] }
  }
  const hidden = (key: string): FigureRow => ({ key, cells: [HIDDEN, HIDDEN, ...HIDDEN_INTERVAL] })
  const rows = flawKeys(checked).map((key) =>
    cellOf(counted, key, 'antal') === HIDDEN ? hidden(key) : row(key, checked[key] ?? 0, foreseen[key] ?? 0),
  )
  const total = (tally: Tally<string>) => Object.values(tally).reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const hasHidden = rows.some(({ cells }) => cells.includes(HIDDEN))
  // A sum beside rows of which one is hidden would tell it.
  const sum = hasHidden ? hidden(SUM) : row(SUM, total(checked), total(foreseen))
  return {
    name: 'varslet',
    columns: ['fundet', 'varslet', 'andel', 'fra', 'til'],
    rows: [...rows, sum, row('stadfaestet-uden-varsel', upheldChecked, upheldUnwarned)],
  }
}

/** Of the reversed: kinds of source in the file, asked by the municipality, and named as missing by the board. */
export function kilder({ whole, sources }: FactCount, hide: Hiding): FigureTable {
  const reversed = whole.hjemvist + whole.aendret
  const keys = [...new Set([...keysOf(sources.inFile), ...keysOf(sources.asked), ...keysOf(sources.missing)])]
  const of = (tally: Tally<string>, key: string) => tally[key] ?? 0
  return {
    name: 'kilder',
    columns: ['i-sagen', 'spurgt', 'efterlyst'],
    rows: keys
      .toSorted((one, other) => of(sources.missing, other) - of(sources.missing, one))
      .map((key) => ({
        key,
        cells: [
          sources.known === 0 ? null : hide.share(of(sources.inFile, key), sources.known),
          sources.askedKnown === 0 ? null : hide.share(of(sources.asked, key), sources.askedKnown),
          hide.share(of(sources.missing, key), reversed),
        ],
      })),
  }
}

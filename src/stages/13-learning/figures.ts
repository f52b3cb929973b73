import { MANGLER } from '../../law/mangel.ts'
import { STAGES_TIMED } from './decision-fact.ts'
import type { FactCount, FactDimension, Tally } from './fact-count.ts'
import { NOTHING, UNTOLD } from './fact-counters.ts'
import { cellOf, type FigureCell, type FigureRow, type FigureTable, HIDDEN, SUM } from './figure-table.ts'
import { quantilesOf } from './quantile.ts'
import { standingOf } from './funnel.ts'
import {
  type Audience,
  type HideParts,
  type Hiding,
  hidingOf,
  type OutcomeParting,
  outcomesTold,
  type Shown,
  shown,
} from './figure-hiding.ts'
import { shareOf } from './wilson.ts'

export interface Figures {
  readonly audience: Audience
  readonly by: FactDimension
  readonly tables: readonly FigureTable[]
}

/** How many decisions there are, where that may be told. */
export function decisionsTold({ tables }: Figures): FigureCell {
  const table = tables.find(({ name }) => name === 'klageandel')
  return table === undefined ? null : cellOf(table, SUM, 'afgoerelser')
}

/**
 * All measures of what was counted, as tables; the first by what is asked. Where each kind of outcome is told in every
 * group, the reversals are told by that alone: told by two partings, each would give away what the other hides.
 */
export function figuresOf(
  count: FactCount,
  by: FactDimension,
  audience: Audience,
  parting: OutcomeParting = 'omgjort',
): Figures {
  const hide = hidingOf(count, audience, parting)
  return {
    audience,
    by,
    tables: [
      omgoerelse(count, by, hide),
      ...(parting === 'hver-slags' ? [udfaldene(by, hide), alleUdfald(by, hide)] : []),
      klageandel(count, by, hide),
      ...reversals(count, hide).filter(({ name }) => parting === 'omgjort' || name !== 'udfald'),
      kategori(count, hide),
      afgoerende(count, hide),
      mangler(count, hide),
      flawsPerCase(count, hide),
      varslet(count, hide),
      kilder(count, hide),
      efterspurgt(count, hide),
      parts('handleanvisning', count.instructions, ['1', '2', '3', '4', '5'], hide.free),
      parts('genvurdering', count.genvurdering, ['fastholdt', 'delvist-medhold', 'fuldt-medhold'], hide.free),
      parts(
        'efterlevelse',
        { ja: count.carriedOut, 'ikke-endnu': count.notCarriedOut },
        ['ja', 'ikke-endnu'],
        hide.reversed,
      ),
      dage(count, hide),
    ],
  }
}

function omgoerelse({ whole }: FactCount, by: FactDimension, hide: Hiding): FigureTable {
  const { keys, table } = hide.outcomes[by]
  const all = whole.hjemvist + whole.aendret + whole.stadfaestet
  const isWholeTold =
    table
      .at(-1)
      ?.slice(0, 2)
      .every((cell) => cell !== null) === true
  const expected = all === 0 ? 0 : (whole.hjemvist + whole.aendret) / all
  return {
    name: 'omgoerelse',
    columns: ['behandlet', 'omgjort', 'stadfaestet', 'ikke-behandlet', 'procent', 'fra', 'til', 'placering'],
    rows: [...keys, SUM].map((key, at) => {
      const [omgjort, stadfaestet, not] = outcomesTold(hide.parting, table[at])
      if (omgjort === null || stadfaestet === null)
        return {
          key,
          cells: [HIDDEN, shown(omgjort), shown(stadfaestet), shown(not), HIDDEN, HIDDEN, HIDDEN, HIDDEN],
        }
      const share = shareOf(omgjort, omgjort + stadfaestet)
      const isCompared = key !== SUM && share !== undefined && isWholeTold
      return {
        key,
        cells: [
          omgjort + stadfaestet,
          omgjort,
          stadfaestet,
          shown(not),
          ...intervalOf(share),
          isCompared ? standingOf(omgjort, omgjort + stadfaestet, expected) : null,
        ],
      }
    }),
  }
}

/** Each kind of outcome of each group. */
function udfaldene(by: FactDimension, { outcomes }: Hiding): FigureTable {
  const { keys, table } = outcomes[by]
  return {
    name: 'udfaldene',
    columns: ['afgjort', 'stadfaestet', 'aendret', 'hjemvist', 'ikke-behandlet'],
    rows: [...keys, SUM].map((key, at) => {
      const kinds = kindsTold(table[at])
      return { key, cells: [sumTold(kinds), ...kinds.map(shown)] }
    }),
  }
}

/** The same of all together, each with its share of all that the board is done with. */
function alleUdfald(by: FactDimension, { outcomes }: Hiding): FigureTable {
  const kinds = kindsTold(outcomes[by].table.at(-1)).map(shown)
  return ofSum('alle-udfald', ['stadfaestet', 'aendret', 'hjemvist', 'ikke-behandlet'], kinds, sumTold(kinds))
}

const kindsTold = ([hjemvist = null, aendret = null, stadfaestet = null, not = null]: readonly (
  | number
  | null
)[] = []) => [stadfaestet, aendret, hjemvist, not] as const

const sumTold = (counts: readonly (Shown | null)[]): Shown =>
  counts.reduce<Shown>((sum, one) => (typeof one !== 'number' || sum === HIDDEN ? HIDDEN : sum + one), 0)

function klageandel(_: FactCount, by: FactDimension, hide: Hiding): FigureTable {
  const { keys, table } = hide.complaints[by]
  return {
    name: 'klageandel',
    columns: ['afgoerelser', 'paaklaget', 'fristen-loeber', 'klageandel', 'fra', 'til'],
    rows: [...keys, SUM].map((key, at) => {
      const [paaklaget = null, ikke = null, running = null, , alle = null] = table[at] ?? []
      const isKnown = paaklaget !== null && ikke !== null
      const share = isKnown ? shareOf(paaklaget, paaklaget + ikke) : undefined
      return {
        key,
        cells: [shown(alle), shown(paaklaget), shown(running), ...(isKnown ? intervalOf(share) : HIDDEN_INTERVAL)],
      }
    }),
  }
}

const HIDDEN_INTERVAL = [HIDDEN, HIDDEN, HIDDEN] as const

const intervalOf = (share: ReturnType<typeof shareOf>): readonly FigureCell[] =>
  share === undefined ? [null, null, null] : [share.value, share.low, share.high]

/** How the reversed were reversed, and whether wholly or in part: two ways to part the same cases. */
function reversals({ whole }: FactCount, hide: Hiding): readonly FigureTable[] {
  const { hjemvist, aendret, partial } = whole
  const reversed = hjemvist + aendret
  const kinds = hide.reversed([hjemvist, aendret])
  const wholes = hide.reversed([reversed - partial, partial])
  const sum = kinds.sum === HIDDEN || wholes.sum === HIDDEN ? HIDDEN : kinds.sum
  return [
    ofSum('udfald', ['hjemvist', 'aendret'], kinds.parts, sum),
    ofSum('helt-eller-delvist', ['helt', 'delvist'], wholes.parts, sum),
  ]
}

function ofSum(name: FigureTable['name'], keys: readonly string[], counts: readonly Shown[], sum: Shown): FigureTable {
  const row = (key: string, count: Shown): FigureRow => ({ key, cells: [count, ...shareCells(count, sum)] })
  return {
    name,
    columns: ['antal', 'andel', 'fra', 'til'],
    rows: [...keys.map((key, at) => row(key, counts[at] ?? HIDDEN)), { key: SUM, cells: [sum, null, null, null] }],
  }
}

const shareCells = (count: Shown, of: Shown): readonly FigureCell[] =>
  count === HIDDEN || of === HIDDEN ? HIDDEN_INTERVAL : intervalOf(shareOf(count, of))

/** Parts that come to a sum. */
function parts(name: FigureTable['name'], tally: Tally<string>, keys: readonly string[], hide: HideParts): FigureTable {
  const found = hide(keys.map((key) => tally[key] ?? 0))
  return ofSum(name, keys, found.parts, found.sum)
}

/** With those that were reversed without a category, or they would be found by subtraction. */
function kategori({ whole, categories }: FactCount, hide: Hiding): FigureTable {
  const told = ['A', 'B', 'C', 'D'] as const
  const untold = whole.hjemvist + whole.aendret - told.reduce((sum, key) => sum + (categories[key] ?? 0), 0)
  const keys = untold > 0 ? [...told, UNTOLD] : told
  return parts('kategori', { ...categories, [UNTOLD]: untold }, keys, hide.reversed)
}

/**
 * The flaws come to so many flaws in all, and so do these: where a flaw is hidden, how many each case had would tell it.
 * Then the first three are there whatever is in them: that none had two would tell it too.
 */
function flawsPerCase(count: FactCount, hide: Hiding): FigureTable {
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
function mangler(count: FactCount, hide: Hiding): FigureTable {
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
function afgoerende(count: FactCount, hide: Hiding): FigureTable {
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
function varslet(count: FactCount, hide: Hiding): FigureTable {
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
function kilder({ whole, sources }: FactCount, hide: Hiding): FigureTable {
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

/**
 * What the board asked for, of the cases it has taken in; last those where it had all. Where one is hidden, so are
 * those: what they leave of all is no more than what was asked for comes to.
 */
function efterspurgt({ whole, requested: { known, of } }: FactCount, hide: Hiding): FigureTable {
  const items = keysOf(of)
    .filter((key) => key !== NOTHING)
    .toSorted((one, other) => count(other) - count(one))
  const found = items.map((key) => hide.share(count(key), known))
  const all = hide.share(known, whole.decisions)
  const nothing = found.includes(HIDDEN) ? HIDDEN : hide.share(count(NOTHING), known)
  const row = (key: string, one: Shown): FigureRow => ({ key, cells: [one, ...shareCells(one, all)] })
  return {
    name: 'efterspurgt',
    columns: ['antal', 'andel', 'fra', 'til'],
    rows:
      known === 0
        ? []
        : [
            ...items.map((key, at) => row(key, found[at] ?? HIDDEN)),
            row(NOTHING, nothing),
            { key: SUM, cells: [all, null, null, null] },
          ],
  }

  function count(key: string): number {
    return (of as Tally<string>)[key] ?? 0
  }
}

function dage({ days }: FactCount, hide: Hiding): FigureTable {
  // What others did before it came says nothing of the board.
  const stages = STAGES_TIMED.filter((stage) =>
    hide.parting === 'hver-slags'
      ? stage === 'styrelsesbehandling'
      : stage !== 'styrelsesbehandling' || Object.keys(days[stage]).length > 0,
  )
  return {
    name: 'dage',
    columns: ['antal', 'nedre-kvartil', 'median', 'oevre-kvartil'],
    rows: stages.map((key) => {
      const counts = days[key]
      const of = Object.values(counts).reduce((sum, one) => sum + one, 0)
      const count = hide.behind(of)
      if (of === 0 || count === HIDDEN)
        return { key, cells: of === 0 ? [0, null, null, null] : [HIDDEN, ...HIDDEN_INTERVAL] }
      return { key, cells: [count, ...quantilesOf(counts, [0.25, 0.5, 0.75])] }
    }),
  }
}

const keysOf = (tally: Tally<string>): readonly string[] => Object.keys(tally).toSorted()

import { STAGES_TIMED } from './decision-fact.ts'
import type { FactCount, FactDimension, Tally } from './fact-count.ts'
import { NOTHING } from './fact-counters.ts'
import {
  type Audience,
  type Hiding,
  hidingOf,
  type OutcomeParting,
  outcomesTold,
  type Shown,
  shown,
} from './figure-hiding.ts'
import { HIDDEN_INTERVAL, intervalOf, keysOf, ofSum, parts, shareCells, sumTold } from './figure-parts.ts'
import { cellOf, type FigureCell, type FigureRow, type FigureTable, HIDDEN, SUM } from './figure-table.ts'
import { afgoerende, flawsPerCase, kategori, kilder, mangler, varslet } from './flaw-figures.ts'
import { standingOf } from './funnel.ts'
import { quantilesOf } from './quantile.ts'
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

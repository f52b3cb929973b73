import { areaY, axisX, axisY, barX, dot, gridX, gridY, line, link, ruleX, ruleY, text } from '@observablehq/plot'
import type { Lang } from '../../base/words.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { cellOf, type FigureColumn, type FigureTable, SUM } from '../../stages/13-learning/figure-table.ts'
import { ALARM, controlLimits, WARNING } from '../../stages/13-learning/funnel.ts'
import type { Html } from '../html.ts'
import { numberInWords } from '../wording.ts'
import { type ChartWidth, rowNames } from './row-names.ts'
import { BLUE, draw, FAINT, INK, RED, SOFT } from './draw.ts'
import { percentWords, rowLabel } from './figures-words.ts'

/** Charts of one table; undefined where nothing of it may or can be drawn. */
export interface ChartGiven {
  readonly table: FigureTable
  readonly by: FactDimension
  readonly lang: Lang
  /** What the chart shows, in a sentence. */
  readonly label: string
  readonly width?: ChartWidth
}

const WIDTH = 720
const percent = (part: number): string => `${Math.round(part * 100)} %`

interface Interval {
  readonly key: string
  readonly name: string
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
  readonly standing: string
}

function intervalsOf({ table, by, lang }: ChartGiven, share: FigureColumn, of: FigureColumn): readonly Interval[] {
  return table.rows.flatMap(({ key }) => {
    const cell = (column: FigureColumn) => cellOf(table, key, column)
    const [value, low, high, count] = [cell(share), cell('fra'), cell('til'), cell(of)]
    if (key === SUM || typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number') return []
    return [
      {
        key,
        name: rowLabel(table, by, key, lang),
        of: typeof count === 'number' ? count : 0,
        share: value,
        low,
        high,
        standing: String(cell('placering') ?? 'inside'),
      },
    ]
  })
}

/** Each group beside what chance alone would give so many cases. */
export function funnelChart(given: ChartGiven): Html | undefined {
  const groups = intervalsOf(given, 'procent', 'behandlet').filter(({ of }) => of > 0)
  const expected = cellOf(given.table, SUM, 'procent')
  if (groups.length < 3 || typeof expected !== 'number') return undefined
  const most = Math.max(...groups.map(({ of }) => of))
  const limits = steps(most).map((of) => {
    const [warning, alarm] = [controlLimits(of, expected, WARNING), controlLimits(of, expected, ALARM)]
    return { of, low: warning.low / of, high: warning.high / of, lowest: alarm.low / of, highest: alarm.high / of }
  })
  const out = groups.filter(({ standing }) => standing.startsWith('alarm'))
  const words = given.lang === 'da' ? WORDS_DA : WORDS_EN
  return draw(
    given.label,
    [
      areaY(limits, { x: 'of', y1: 'lowest', y2: 'highest', fill: FAINT, fillOpacity: 0.55 }),
      areaY(limits, { x: 'of', y1: 'low', y2: 'high', fill: FAINT }),
      ruleY([expected], { stroke: SOFT, strokeDasharray: '4 3' }),
      gridY({ stroke: '#fff' }),
      axisX({ label: words.cases, tickFormat: (of: number) => numberInWords(of, given.lang) }),
      axisY({ label: words.percent, tickFormat: percent, ticks: 6 }),
      dot(
        groups.filter(({ standing }) => !standing.startsWith('alarm')),
        { x: 'of', y: 'share', r: 3.5, stroke: BLUE, fill: '#fff', title: told },
      ),
      dot(out, { x: 'of', y: 'share', r: 5.5, fill: RED, symbol: 'diamond', title: told }),
      text(out.slice(0, 12), {
        x: 'of',
        y: 'share',
        text: 'name',
        dy: -11,
        fontWeight: 600,
        fill: INK,
        stroke: '#fff',
        strokeWidth: 3,
      }),
      text([{ of: most, y: expected }], {
        x: 'of',
        y: 'y',
        text: () => `${words.all}: ${percent(expected)}`,
        textAnchor: 'start',
        dx: 22,
        fill: SOFT,
      }),
    ],
    {
      width: WIDTH,
      height: 400,
      marginLeft: 56,
      marginRight: 84,
      marginTop: 28,
      marginBottom: 44,
      x: { domain: [0, most * 1.03] },
      y: { domain: [0, 1] },
    },
  )
}

const WORDS_DA = { cases: 'Sager, Ankestyrelsen har behandlet', percent: 'Omgjort', all: 'Alle' }
const WORDS_EN = { cases: 'Cases the board has decided', percent: 'Reversed', all: 'All' }

const told = ({ name, of, share, low, high }: Interval): string =>
  `${name}: ${percent(share)} (${percent(low)}–${percent(high)}), ${of}`

/** Close together where the limits move most. */
function steps(most: number): readonly number[] {
  const some = Array.from({ length: 90 }, (_, at) => Math.round(1 + (most - 1) * (at / 89) ** 2))
  return [...new Set(some)]
}

/** A share over the years, with its interval. */
export function trendChart(given: ChartGiven): Html | undefined {
  const years = intervalsOf(given, 'procent', 'behandlet').filter(({ key }) => /^\d{4}$/.test(key))
  if (years.length < 2) return undefined
  return draw(
    given.label,
    [
      gridY({ stroke: FAINT }),
      axisX({ label: null, tickSize: 0 }),
      axisY({ label: given.lang === 'da' ? 'Omgjort' : 'Reversed', tickFormat: percent, ticks: 6 }),
      line(years, { x: 'key', y: 'share', stroke: BLUE, strokeWidth: 2 }),
      link(years, { x1: 'key', x2: 'key', y1: 'low', y2: 'high', stroke: BLUE, strokeWidth: 7, strokeOpacity: 0.25 }),
      dot(years, { x: 'key', y: 'share', r: 4.5, fill: BLUE, stroke: '#fff', title: told }),
      text(years, {
        x: 'key',
        y: 'high',
        text: ({ share }: Interval) => percent(share),
        dy: -9,
        fontWeight: 600,
        fill: INK,
      }),
    ],
    { width: WIDTH, height: 320, marginLeft: 56, marginTop: 28, x: { type: 'point' }, y: { domain: [0, 1] } },
  )
}

/** Shares of groups side by side, each with its interval. */
export function intervalChart(
  given: ChartGiven,
  share: FigureColumn = 'procent',
  of: FigureColumn = 'behandlet',
): Html | undefined {
  const groups = intervalsOf(given, share, of)
  if (groups.length === 0) return undefined
  const whole = cellOf(given.table, SUM, share)
  const names = groups.map(({ name }) => name)
  const beside = rowNames(names, given.width ?? 'wide')
  return draw(
    given.label,
    [
      gridX({ stroke: FAINT }),
      axisX({ label: null, tickFormat: percent, ticks: 5 }),
      ...beside.marks,
      ...(typeof whole === 'number' ? [ruleX([whole], { stroke: SOFT, strokeDasharray: '4 3' })] : []),
      link(groups, {
        x1: 'low',
        x2: 'high',
        y1: 'name',
        y2: 'name',
        stroke: BLUE,
        strokeWidth: 7,
        strokeOpacity: 0.25,
      }),
      dot(groups, { x: 'share', y: 'name', r: 4.5, fill: BLUE, stroke: '#fff', title: told }),
      text(groups, {
        x: 'high',
        y: 'name',
        text: ({ share: part }: Interval) => percent(part),
        dx: 8,
        textAnchor: 'start',
        fill: INK,
      }),
    ],
    {
      marginRight: 56,
      x: { domain: [0, 1] },
      ...beside.options(46),
    },
  )
}

/** Counts as bars, the largest as they come, each with its number at the end. */
export function barChart(given: ChartGiven, column: FigureColumn = 'antal'): Html | undefined {
  const { table, by, lang } = given
  const bars = table.rows.flatMap(({ key }) => {
    const [count, share] = [cellOf(table, key, column), cellOf(table, key, 'andel')]
    if (key === SUM || typeof count !== 'number') return []
    const words =
      typeof share === 'number'
        ? `${numberInWords(count, lang)} (${percentWords(share, lang)})`
        : numberInWords(count, lang)
    return [{ name: rowLabel(table, by, key, lang), count, words }]
  })
  if (bars.every(({ count }) => count === 0)) return undefined
  const names = bars.map(({ name }) => name)
  const beside = rowNames(names, given.width ?? 'wide')
  const inset = beside.barInset
  return draw(
    given.label,
    [
      barX(bars, { x: 'count', y: 'name', fill: BLUE, insetTop: inset, insetBottom: inset }),
      ruleX([0], { stroke: INK }),
      ...beside.marks,
      text(bars, { x: 'count', y: 'name', text: 'words', dx: 6, textAnchor: 'start', fill: INK }),
    ],
    {
      marginRight: 110,
      marginTop: 4,
      marginBottom: 8,
      x: { axis: null },
      ...beside.options(16),
    },
  )
}

/** Half of the cases lie within the bar, and the mark is where half took less. */
export function daysChart(given: ChartGiven): Html | undefined {
  const { table, by, lang } = given
  const stages = table.rows.flatMap(({ key }) => {
    const [low, middle, high] = (['nedre-kvartil', 'median', 'oevre-kvartil'] as const).map((column) =>
      cellOf(table, key, column),
    )
    if (typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number') return []
    return [{ name: rowLabel(table, by, key, lang), low, middle, high }]
  })
  if (stages.length === 0) return undefined
  const names = stages.map(({ name }) => name)
  const beside = rowNames(names, given.width ?? 'wide')
  return draw(
    given.label,
    [
      gridX({ stroke: FAINT }),
      axisX({ label: lang === 'da' ? 'dage' : 'days', ticks: 6 }),
      ...beside.marks,
      link(stages, {
        x1: 'low',
        x2: 'high',
        y1: 'name',
        y2: 'name',
        stroke: BLUE,
        strokeWidth: 9,
        strokeOpacity: 0.25,
      }),
      dot(stages, { x: 'middle', y: 'name', r: 5, fill: BLUE, stroke: '#fff' }),
      text(stages, {
        x: 'high',
        y: 'name',
        text: ({ middle }: { middle: number }) => String(middle),
        dx: 10,
        textAnchor: 'start',
        fontWeight: 600,
        fill: INK,
      }),
    ],
    {
      marginRight: 48,
      marginBottom: 40,
      x: { domain: [0, Math.max(1, ...stages.map(({ high }) => high))], nice: true },
      ...beside.options(56),
    },
  )
}

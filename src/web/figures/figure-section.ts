import { upperFirst } from '../../base/first-letter.ts'
import type { PlainDate } from '../../base/date.ts'
import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { type FigureTable, SUM } from '../../stages/13-learning/figure-table.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'
import { chartFrame } from './chart-frame.ts'
import { barChart, type ChartGiven, daysChart, funnelChart, intervalChart, trendChart } from './charts.ts'
import { BY, cellWords, COLUMN, isGrouped, rowLabel, TABLE_MEANS, TABLE_TITLE } from './figures-words.ts'
import { findingWords } from './finding-words.ts'
import { tileMap } from './tile-map.ts'

export interface SectionGiven {
  readonly table: FigureTable
  readonly by: FactDimension
  readonly lang: Lang
  /** Where the table is had as CSV; absent in a file that stands alone. */
  readonly csv?: string
  /** The map of the whole country, with the regions of that day. */
  readonly mapOn?: PlainDate
}

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  means: w('Sådan er det regnet ud', 'How it is reckoned'),
  table: w('Tallene', 'The figures'),
  csv: w('Hent tabellen som CSV', 'Get the table as CSV'),
  machine: w('CSV til programmer', 'CSV for programs'),
  scroll: w('Tabel, kan rulles', 'Table, can be scrolled'),
  empty: w('Der er ikke noget at tælle endnu.', 'There is nothing to count yet.'),
} as const

/** A finding as heading, the chart, the definition, and the table it is drawn from. */
export function figureSection({ table, by, lang, csv, mapOn }: SectionGiven): Html {
  const t = sayIn(lang)
  if (isEmpty(table))
    return html`<section class="figure" id="${table.name}"><p class="figure-kicker">${t(TABLE_TITLE[table.name])}</p><p>${t(WORDS.empty)}</p></section>`
  const finding = findingWords(table, by, lang)
  const label = `${t(TABLE_TITLE[table.name])}. ${finding}.`
  const isByGroup = isGrouped(table.name)
  return html`<section class="figure" id="${table.name}"><p class="figure-kicker">${t(TABLE_TITLE[table.name])}${isByGroup ? ` · ${t(BY[by])}` : ''}</p>
<h2>${finding}</h2>
${chartFrame(lang, t(TABLE_TITLE[table.name]), (width) => chartOf({ table, by, lang, label, width }))}
${mapOn !== undefined && table.name === 'omgoerelse' ? tileMap(table, mapOn, lang) : nothing}
<details class="figure-means"><summary>${t(WORDS.means)}</summary><p>${t(TABLE_MEANS[table.name])}</p></details>
${figureTable({ table, by, lang })}
${csv === undefined ? nothing : html`<p class="figure-csv"><a href="${csv}">${t(WORDS.csv)}</a> · <a href="${csv}&til=maskine">${t(WORDS.machine)}</a></p>`}</section>`
}

const isEmpty = ({ rows }: FigureTable): boolean =>
  rows.every(({ cells }) => cells.every((cell) => cell === null || cell === 0))

function figureTable({ table, by, lang }: Pick<SectionGiven, 'table' | 'by' | 'lang'>): Html {
  const t = sayIn(lang)
  const isByGroup = isGrouped(table.name)
  const first = isByGroup ? upperFirst(t(BY[by])) : ''
  const id = (key: string) =>
    isByGroup && by === 'kommune' && table.name === 'omgoerelse' && key !== SUM ? html` id="kommune-${key}"` : nothing
  return html`<div class="figure-table-frame" tabindex="0" role="region" aria-label="${t(WORDS.scroll)}: ${t(TABLE_TITLE[table.name])}"><table class="figure-table"><caption class="sr-only">${t(TABLE_TITLE[table.name])}</caption><thead><tr>${first === '' ? html`<td></td>` : html`<th scope="col">${first}</th>`}${table.columns.map((column) => html`<th scope="col">${t(COLUMN[column])}</th>`)}</tr></thead><tbody>${table.rows.map(({ key, cells }) => html`<tr${id(key)}${key === SUM ? html` class="figure-sum"` : nothing}><th scope="row">${rowLabel(table, by, key, lang)}</th>${cells.map((cell, at) => html`<td>${cellWords(table.columns[at] ?? 'antal', cell, lang)}</td>`)}</tr>`)}</tbody></table></div>`
}

/** More than can be taken in at a look. */
const MOST_BARS = 30

function chartOf(given: ChartGiven): Html | undefined {
  const { name } = given.table
  switch (name) {
    case 'omgoerelse':
      return reversalChart(given)
    case 'klageandel':
      return given.by === 'kommune' ? undefined : intervalChart(given, 'klageandel', 'afgoerelser')
    case 'udfaldene':
      return given.table.rows.length > MOST_BARS ? undefined : barChart(given, 'afgjort')
    case 'alle-udfald':
      return intervalChart(given, 'andel', 'antal')
    case 'kategori':
    case 'afgoerende':
    case 'mangler':
    case 'efterspurgt':
    case 'mangler-pr-sag':
    case 'handleanvisning':
    case 'genvurdering':
    case 'efterlevelse':
    case 'udfald':
    case 'helt-eller-delvist':
      return barChart(given)
    case 'kilder':
      return barChart(given, 'efterlyst')
    case 'varslet':
      return barChart(given, 'varslet')
    case 'dage':
      return daysChart(given)
    default:
      return never(name)
  }
}

/** Of these only rows can be set for a narrow screen. */
function reversalChart(given: ChartGiven): Html | undefined {
  const isNarrow = given.width === 'narrow'
  if (given.by === 'aar') return isNarrow ? undefined : trendChart(given)
  const funnel = given.by === 'kommune' ? funnelChart(given) : undefined
  if (funnel === undefined) return intervalChart(given)
  return isNarrow ? undefined : funnel
}

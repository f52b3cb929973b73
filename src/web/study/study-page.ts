import type { Lang } from '../../base/words.ts'
import type { StudyCount, StudyReport, StudyRow, StudyTable } from '../../stages/13-learning/study/study-table.ts'
import { type Html, html, nothing } from '../html.ts'
import { standalonePage } from '../standalone-page.ts'
import { REPORT_STYLE } from '../report-style.ts'
import {
  ASKED_FOR,
  columnLabel,
  FOOT,
  IN_FILE,
  intervalText,
  percentText,
  RATE_MEANS,
  RATE_TITLE,
  reportNotes,
  SOURCES_MEANS,
  SOURCES_TITLE,
  tableMeaning,
  tableTitle,
  trendText,
  wholePercent,
} from './study-words.ts'
import { numberInWords } from '../wording.ts'

const STYLE = `
.study { margin: 0 0 4rem; overflow-x: auto; }
.study table { border-collapse: collapse; background: #fff; font-variant-numeric: tabular-nums; }
.study caption { text-align: left; font-size: 2rem; font-weight: 600; padding: .4rem 0; }
.study caption span { display: block; font-size: 1.4rem; font-weight: 400; color: #454545; max-width: 90ch; }
.study th, .study td { padding: .4rem 1.2rem; text-align: right; vertical-align: top; border-bottom: 1px solid #dfe3e6; }
.study th[scope=row] { text-align: left; font-weight: 400; max-width: 44ch; }
.study .interval, .study .development { display: block; color: #454545; font-size: 1.3rem; white-space: nowrap; }
.study td.said, .study th.said { text-align: left; }
.study tfoot th, .study tfoot td { font-weight: 600; border-top: 1px solid #1a1a1a; }
.notes { max-width: 90ch; margin-bottom: 3.2rem; }
@media print { .study { overflow: visible; break-inside: avoid; } .contents { display: none; } }
`

/** Every table on one page, without script and without anything fetched: for print and for an annex. */
export function studyPage(report: StudyReport, notes: readonly string[], lang: Lang): string {
  const title = lang === 'da' ? `Kortlægning af ${report.cases} sager` : `Study of ${report.cases} cases`
  const all = [...notes, ...reportNotes(report, lang)]
  return standalonePage({
    lang,
    title: title,
    style: REPORT_STYLE + STYLE,
    body: html`<header class="report-header"><div class="report-width"><h1>${title}</h1></div></header>
<main class="report-width">
<section class="notes" aria-labelledby="om"><h2 id="om">${lang === 'da' ? 'Sådan læses tabellerne' : 'How to read the tables'}</h2>
<ul>${all.map((note) => html`<li>${note}</li>`)}</ul></section>
<nav class="contents" aria-label="${lang === 'da' ? 'Tabeller' : 'Tables'}"><ol>${report.tables.map(
      (table, at) => html`<li><a href="#tabel-${at + 1}">${tableTitle(table, lang)}</a></li>`,
    )}</ol></nav>
${report.tables.map((table, at) => tableView(table, at + 1, lang))}
${report.sources.length === 0 ? nothing : sourcesView(report, lang)}
${report.rates.length === 0 ? nothing : rateView(report, lang)}
</main>`,
  })
}

function tableView(table: StudyTable, number: number, lang: Lang): Html {
  const hasTrend = table.rows.some(({ trend }) => trend !== undefined)
  return html`<div class="study" id="tabel-${number}" role="region" aria-labelledby="navn-${number}" tabindex="0"><table>
<caption><b id="navn-${number}">${number}. ${tableTitle(table, lang)}</b> <span>${tableMeaning(table, lang)}</span></caption>
<thead><tr><td></td>${table.columns.map((code) => html`<th scope="col">${columnLabel(table.by, code, lang)}</th>`)}<th scope="col">${FOOT.total[lang]}</th>${hasTrend ? html`<th scope="col" class="said">${FOOT.development[lang]}</th>` : nothing}</tr></thead>
<tbody>${table.rows.map((row) => rowView(row, table, hasTrend, lang))}</tbody>
<tfoot>${footView(table, hasTrend, lang)}</tfoot>
</table></div>
`
}

function rowView({ code, cells, total, trend }: StudyRow, table: StudyTable, hasTrend: boolean, lang: Lang): Html {
  return html`<tr><th scope="row">${columnLabel(table.variable, code, lang)}</th>${cells.map((cell) => countView(cell, lang))}${countView(total, lang)}${hasTrend ? html`<td class="said">${trend === undefined ? nothing : trendText(trend, lang)}</td>` : nothing}</tr>
`
}

function countView({ count, share }: StudyCount, lang: Lang): Html {
  if (count === null)
    return html`<td><span aria-hidden="true">*</span><span class="interval">${lang === 'da' ? 'skjult' : 'hidden'}</span></td>`
  if (share === null) return html`<td>${numberInWords(count, lang)}</td>`
  return html`<td>${numberInWords(count, lang)} (${percentText(wholePercent(count, share.of), lang)})<span class="interval">${intervalText(share, lang)}</span></td>`
}

function footView(table: StudyTable, hasTrend: boolean, lang: Lang): Html {
  const told = (value: number | null, decimals = 0) => (value === null ? '*' : numberInWords(value, lang, decimals))
  const line = (label: string, values: readonly (number | null)[], decimals = 0) =>
    html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td>${told(value, decimals)}</td>`)}${hasTrend ? html`<td></td>` : nothing}</tr>
`
  const bases = [...table.bases, table.base]
  const observations = [...table.observations, table.observationsTotal]
  const cases = line(FOOT.cases[lang], bases)
  if (table.isSingle) return cases
  const each = observations.map((count, at) => (count === null ? null : count / Math.max(1, bases[at] ?? 1)))
  return html`${line(FOOT.observations[lang], observations)}${cases}${line(FOOT.each[lang], each, 1)}`
}

function sourcesView({ sources }: StudyReport, lang: Lang): Html {
  return html`<div class="study" role="region" aria-labelledby="kilder" tabindex="0"><table>
<caption><b id="kilder">${SOURCES_TITLE[lang]}</b> <span>${SOURCES_MEANS[lang]}</span></caption>
<thead><tr><td></td><th scope="col">${IN_FILE[lang]}</th><th scope="col">${ASKED_FOR[lang]}</th></tr></thead>
<tbody>${sources.map(
    ({ code, inFile, askedFor }) =>
      html`<tr><th scope="row">${columnLabel('kilder', code, lang)}</th>${countView(inFile, lang)}${countView(askedFor, lang)}</tr>
`,
  )}</tbody>
</table></div>
`
}

function rateView({ rates }: StudyReport, lang: Lang): Html {
  return html`<div class="study"><table>
<caption><b>${RATE_TITLE[lang]}</b> <span>${RATE_MEANS[lang]}</span></caption>
<tbody>${rates.map(
    ({ code, share }) =>
      html`<tr><th scope="row">${columnLabel('bestemmelse', code, lang)}</th>${countView({ count: share?.count ?? null, share }, lang)}<td>${share === null ? '' : lang === 'da' ? `af ${share.of}` : `of ${share.of}`}</td></tr>`,
  )}</tbody>
</table></div>
`
}

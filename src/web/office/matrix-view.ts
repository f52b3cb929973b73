import type { Cell, CheckedCase, MatrixCell, MatrixRow } from '../../app/check/checked-case.ts'
import type { Words } from '../../base/words.ts'
import type { Statement } from '../../stages/02-information/statement.ts'
import type { Need } from '../../stages/03-needs/need.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { ANSWER_KIND, CHANGE_KIND, PERSONKREDS, SOURCE_KIND } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { type Say, sayIn } from '../wording.ts'
import { isEverOpen } from './act-view.ts'
import { caseUrl, type CaseShown, type OfficeFrame } from './case-frame.ts'
import { extentInWords } from './words/extent-words.ts'

const COLUMN: Readonly<Record<Cell, Words>> = {
  words: { da: 'Borgerens ord', en: 'The citizen’s words' },
  statements: { da: 'For og imod, efter kilde', en: 'For and against, by source' },
  personkreds: { da: 'Personkreds', en: 'Target group' },
  assessment: { da: 'Vurdering', en: 'Assessment' },
  answer: { da: 'Svar', en: 'Answer' },
  extent: { da: 'Omfang', en: 'Extent' },
}

const WORDS = {
  caption: { da: 'Hvert behov, fra borgerens ord til svaret', en: 'Each need, from the citizen’s words to the answer' },
  need: { da: 'Behov', en: 'Need' },
  gap: { da: 'Mangler:', en: 'Missing:' },
  notYet: { da: 'Ikke endnu', en: 'Not yet' },
  none: { da: 'Sagen har ingen behov endnu.', en: 'The case has no needs yet.' },
  add: { da: 'Tilføj det første', en: 'Add the first' },
  more: { da: 'flere', en: 'more' },
  decisive: { da: 'afgørende', en: 'decisive' },
  aside: { da: 'lagt til side', en: 'set aside' },
} satisfies Record<string, Words>

const CELLS = Object.keys(COLUMN) as Cell[]

/**
 * Need × what it must have on its way to an answer, with every gap where it is. The roles are told, since its rows are
 * laid out as boxes (`office.css`) and a browser may then forget what they are.
 */
export function matrixView(frame: OfficeFrame, shown: CaseShown, { matrix }: CheckedCase): Html {
  const t = sayIn(frame.lang)
  const { file } = shown
  if (matrix.rows.length === 0)
    return html`<p class="empty">${t(WORDS.none)}${isEverOpen(shown, 'behov') && shown.state !== 'afsluttet' ? html` <a href="${pathTo(caseUrl(shown, 'behov'), frame.lang)}">${t(WORDS.add)}</a>` : nothing}</p>`
  const needs = new Map(file.needs.map((need) => [need.id, need]))
  return html`<table class="matrix" role="table"><caption>${t(WORDS.caption)}</caption>
<thead><tr><th role="columnheader" scope="col">${t(WORDS.need)}</th>${CELLS.map((cell) => html`<th role="columnheader" scope="col">${t(COLUMN[cell])}</th>`)}</tr></thead>
<tbody role="rowgroup">${matrix.rows.map((row) => rowView(t, frame, shown, row, needs.get(row.need)))}</tbody></table>`
}

function rowView(t: Say, frame: OfficeFrame, shown: CaseShown, row: MatrixRow, need: Need | undefined): Html {
  if (need === undefined) return nothing
  return html`<tr role="row"><th role="rowheader" scope="row"><a href="${pathTo(caseUrl(shown, 'behov', `/${need.id}`), frame.lang)}" lang="da">${need.activity}</a></th>${CELLS.map((cell) => cellView(t, frame, shown, need, cell, row.cells[cell]))}</tr>`
}

function cellView(
  t: Say,
  frame: OfficeFrame,
  shown: CaseShown,
  need: Need,
  cell: Cell,
  { state, findings }: MatrixCell,
): Html {
  const gaps = findings.filter(({ level }) => level !== 'raad')
  const content = contentOf(t, frame, shown.file, need, cell)
  return html`<td role="cell" class="cell cell-${state}" data-label="${t(COLUMN[cell])}">${content ?? (state === 'not-applicable' ? html`<span class="cell-none">–</span>` : gaps.length > 0 ? nothing : html`<span class="cell-none">${t(WORDS.notYet)}</span>`)}${gapsByRule(
    gaps,
  ).map(
    ({ level, title, times }) =>
      html`<p class="cell-gap cell-${level}">${icon(level === 'fejl' ? 'stop' : 'triangle')}<span><strong>${t(WORDS.gap)}</strong> ${t(title)}${times === 1 ? nothing : html` <strong>(${times})</strong>`}</span></p>`,
  )}</td>`
}

/** What one rule says several times of one cell is one gap, as grave as the gravest of them. */
function gapsByRule(gaps: MatrixCell['findings']) {
  return [...Map.groupBy(gaps, ({ rule }) => rule).values()].flatMap((same) => {
    const gravest = same.find(({ level }) => level === 'fejl') ?? same[0]
    return gravest === undefined ? [] : [{ level: gravest.level, title: gravest.title, times: same.length }]
  })
}

function contentOf(t: Say, { lang }: OfficeFrame, file: OwnCaseFile, need: Need, cell: Cell): Html | null {
  switch (cell) {
    case 'words':
      return need.words === undefined ? null : html`<q lang="da">${need.words}</q>`
    case 'statements':
      return statementsView(t, file, need)
    case 'personkreds':
      return need.personkreds === undefined ? null : html`<span>${t(PERSONKREDS[need.personkreds.answer])}</span>`
    case 'assessment': {
      const text = file.assessments.find((one) => one.need === need.id)?.text
      return text === undefined || text === '' ? null : html`<span lang="da">${shortened(text)}</span>`
    }
    case 'answer': {
      const answer = file.answers.find((one) => one.need === need.id)
      if (answer === undefined) return null
      const change =
        answer.change.kind === 'ny'
          ? nothing
          : html` <span class="cell-note">${t(CHANGE_KIND[answer.change.kind])}</span>`
      return html`<strong>${t(ANSWER_KIND[answer.answer.kind])}</strong>${change}`
    }
    case 'extent': {
      const answer = file.answers.find((one) => one.need === need.id)?.answer
      return answer?.kind === 'bevilget' && answer.extent !== undefined
        ? html`<span>${extentInWords(answer.extent, lang)}</span>`
        : null
    }
  }
}

const MOST_SHOWN = 3

/** Who says what: for with a plus, against with a minus, so that it is told without colour. */
function statementsView(t: Say, file: OwnCaseFile, need: Need): Html | null {
  const about = file.statements.filter(({ needs }) => needs.includes(need.id))
  if (about.length === 0) return null
  const assessment = file.assessments.find((one) => one.need === need.id)
  const sources = new Map(file.sources.map((source) => [source.id, source]))
  const sign: Record<Statement['points'], string> = { 'taler-for': '+', 'taler-imod': '−', neutral: '·' }
  const weight = ({ id }: Statement) =>
    assessment?.decisive.includes(id) === true
      ? html` <span class="cell-note">${t(WORDS.decisive)}</span>`
      : assessment?.setAside.some(({ statement }) => statement === id) === true
        ? html` <span class="cell-note">${t(WORDS.aside)}</span>`
        : nothing
  const rest = about.length - MOST_SHOWN
  return html`<ul class="for-against">${about.slice(0, MOST_SHOWN).map((one) => {
    const from = sources.get(one.source)
    return html`<li class="points-${one.points}"><span class="sign" aria-hidden="true">${sign[one.points]}</span><span><b>${from === undefined ? '' : t(SOURCE_KIND[from.kind])}:</b> <span lang="da">${shortened(one.text)}</span>${weight(one)}</span></li>`
  })}${rest > 0 ? html`<li class="cell-note">+ ${rest} ${t(WORDS.more)}</li>` : nothing}</ul>`
}

const LONGEST = 110
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`)

import type { ChecklistLine, CheckedDocument } from '../../app/check/checked-document.ts'
import { findPlainDate } from '../../base/date.ts'
import type { DecisionKind } from '../../stages/07-letter/letter.ts'
import { isPlaceIn } from './annotated-text.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, STATE_ICON } from '../icon.ts'
import { CHECKLIST_STATE, DECISION_KIND } from '../labels.ts'
import { checklistQuoteId, type ResultView } from './result-view.ts'
import { dayInWords, sayIn } from '../wording.ts'

const WORDS = {
  caption: {
    da: 'Hvad en afgørelse skal indeholde, og hvad der er fundet',
    en: 'What a decision must contain, and what was found',
  },
  requirement: { da: 'Krav', en: 'Requirement' },
  state: { da: 'Svar', en: 'Answer' },
  told: { da: 'Hvad teksten siger', en: 'What the text says' },
}

const LONGEST_QUOTE = 140

/** One row for each thing a decision owes, with a link to the words that answer it. Roles keep it a table where rows are stacked. */
export function checklistTable(view: ResultView, { text, checklist }: CheckedDocument): Html {
  const t = sayIn(view.lang)
  return html`<table class="table checklist" role="table">
<caption class="sr-only">${t(WORDS.caption)}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${t(WORDS.requirement)}</th><th role="columnheader" scope="col">${t(WORDS.state)}</th><th role="columnheader" scope="col">${t(WORDS.told)}</th></tr></thead>
<tbody role="rowgroup">${checklist.map((line) => row(view, text, line))}</tbody>
</table>`
}

function row(view: ResultView, text: string, line: ChecklistLine): Html {
  const t = sayIn(view.lang)
  const quotes = line.quotes.map((quote, i) => {
    const words = html`»${shorten(quote.words)}«`
    return isPlaceIn(text, quote)
      ? html`<li><a href="#${checklistQuoteId(view, line.id, i)}" lang="da">${words}</a></li>`
      : html`<li lang="da">${words}</li>`
  })
  return html`<tr role="row" class="state-${line.state}">
<th role="rowheader" scope="row">${t(line.label)}</th>
<td role="cell"><span class="state">${icon(STATE_ICON[line.state])}<span>${t(CHECKLIST_STATE[line.state])}</span></span></td>
<td role="cell">${line.told === null ? nothing : toldView(view, line.told)}${quotes.length === 0 ? nothing : html`<ul class="quotes unstyled-list">${quotes}</ul>`}</td>
</tr>`
}

/** A code or a day is told in the reader's language; the letter's own words are Danish. */
function toldView({ lang }: ResultView, told: string): Html {
  const day = findPlainDate(told)
  if (day !== undefined) return html`<p class="told">${dayInWords(day, lang)}</p>`
  if (isDecisionKind(told)) return html`<p class="told">${DECISION_KIND[told][lang]}</p>`
  return html`<p class="told" lang="da">${told}</p>`
}

const isDecisionKind = (told: string): told is DecisionKind => Object.hasOwn(DECISION_KIND, told)

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …`
}

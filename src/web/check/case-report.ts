import { failsByWordsAlone } from '../../rules/by-words.ts'
import {
  type CellState,
  CELLS,
  type CheckedCase,
  type MatrixCell,
  type ReportedCaseFinding,
} from '../../app/check/checked-case.ts'
import type { Lang, Words } from '../../base/words.ts'
import { MANGLER } from '../../law/mangel.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { CELL, CELL_STATE } from './checked-case-labels.ts'
import { findingCard } from './finding-card.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, type IconName } from '../icon.ts'
import { DECISION_KIND } from '../labels.ts'
import { unknownView } from './result-body.ts'
import { findingId, heading, type NumberedFinding, type ResultView } from './result-view.ts'
import { countsView, FAILS_BY_WORDS } from './verdict-view.ts'
import { dayInWords, sayIn } from '../wording.ts'

export interface ReportedCase {
  readonly file: string
  readonly case: CaseFile
  readonly checkedCase: CheckedCase
}

const WORDS = {
  resultFor: { da: 'Resultat for', en: 'Result for' },
  fails: {
    da: 'Mindst én ting i sagen ville efter loven eller Ankestyrelsens praksis ikke holde.',
    en: 'At least one thing in the case would, by law or by the board’s practice, not hold.',
  },
  holds: {
    da: 'Der er ingen fejl i det, som sagen viser. Hvad den ikke viser, står nederst.',
    en: 'There are no errors in what the case shows. What it does not show stands at the end.',
  },
  decision: { da: 'Afgørelsen er', en: 'The decision is' },
  undecided: { da: 'Ikke truffet endnu', en: 'Not made yet' },
  date: { da: 'Dato', en: 'Date' },
  provisions: { da: 'Bestemmelser', en: 'Provisions' },
  lawDate: { da: 'Loven er læst pr.', en: 'The law is read as of' },
  expected: { da: 'Ventet ved en klage', en: 'Expected on appeal' },
  upheld: { da: 'Stadfæstet', en: 'Upheld' },
  unsaid: { da: 'Kan ikke siges endnu', en: 'Can’t be said yet' },
  seen: { da: 'af sagen alene', en: 'from the case alone' },
  needs: { da: 'Behov for behov', en: 'Need by need' },
  need: { da: 'Behov', en: 'Need' },
  findings: { da: 'Bemærkninger', en: 'Remarks' },
  noFindings: { da: 'Holdbar har ingen bemærkninger til sagen.', en: 'Holdbar has no remarks to the case.' },
  letter: { da: 'Brevets tekst', en: 'The text of the letter' },
  whole: { da: 'Sagen som helhed', en: 'The case as a whole' },
  questions: { da: 'Spørgsmål, der lukker hullerne', en: 'Questions that would close the gaps' },
  because: { da: 'Hvorfor:', en: 'Why:' },
  ask: { da: 'Spørg:', en: 'Ask:' },
  field: { da: 'Felt i sagen:', en: 'Field of the case:' },
  unknown: { da: 'Kan ikke siges af sagen', en: 'What can’t be said from the case' },
  unknownIntro: {
    da: 'Disse regler kan ikke besvares af det, der er oplyst i filen.',
    en: 'These rules can’t be answered from what the file tells.',
  },
} satisfies Record<string, Words>

/** "Sagen holder ikke": the answer in one line. */
export function caseVerdictLine({ holds, decision, findings }: CheckedCase, lang: Lang): string {
  if (holds) return lang === 'da' ? 'Ingen fejl fundet i sagen' : 'No errors found in the case'
  if (decision === null) return lang === 'da' ? 'Sagen ville ikke holde endnu' : 'The case would not hold yet'
  if (failsByWordsAlone(findings)) return lang === 'da' ? 'Sagen holder måske ikke' : 'The case may not hold'
  return lang === 'da' ? 'Sagen holder ikke' : 'The case does not hold'
}

type Numbered = NumberedFinding & ReportedCaseFinding

/** Everything Holdbar says of one case: the answer, each need, each remark, whom to ask, what can't be seen. */
export function caseReport(view: ResultView, { file, case: given, checkedCase: checked }: ReportedCase): Html {
  const t = sayIn(view.lang)
  const findings = checked.findings.map((finding, i): Numbered => ({ ...finding, number: i + 1 }))
  const part = (id: string, title: Words, body: Html) => html`<section class="part part-${id}">
${heading(view, 1, t(title), html` id="${view.prefix}${id}"`)}
${body}
</section>`
  return html`${verdict(view, checked, file)}
${countsView(view, checked, WORDS.seen)}
${checked.matrix.rows.length === 0 ? nothing : part('behov', WORDS.needs, matrixView(view, checked))}
${part('bemaerkninger', WORDS.findings, findings.length === 0 ? html`<p>${t(WORDS.noFindings)}</p>` : findingsView(view, findings, given))}
${checked.questions.length === 0 ? nothing : part('spoergsmaal', WORDS.questions, questionsView(view, checked.questions, given))}
${checked.unknown.length === 0 ? nothing : part('ukendt', WORDS.unknown, unknownView(view, checked.unknown, WORDS.unknownIntro))}`
}

function verdict(view: ResultView, checked: CheckedCase, file: string): Html {
  const t = sayIn(view.lang)
  return html`<div class="verdict verdict-${checked.holds ? 'holds' : 'fails'}">
<div class="verdict-answer">
${icon(checked.holds ? 'check' : 'stop')}
<div>
<p class="verdict-file">${t(WORDS.resultFor)} <span class="file-name">${file}</span></p>
${heading(view, 0, caseVerdictLine(checked, view.lang), html` class="verdict-heading"`)}
<p class="verdict-words">${t(explained(checked))}</p>
</div>
</div>
${facts(view, checked)}
</div>`
}

function explained({ holds, findings }: CheckedCase): Words {
  if (holds) return WORDS.holds
  return failsByWordsAlone(findings) ? FAILS_BY_WORDS : WORDS.fails
}

function facts({ lang }: ResultView, { decision, lawDate, predicted }: CheckedCase): Html {
  const t = sayIn(lang)
  const line = (name: Words, value: Html | string) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`
  const { holds, category, because } = predicted
  const expected =
    because === null
      ? t(holds === null ? WORDS.unsaid : WORDS.upheld)
      : html`${t(MANGLER[because].label)}${category === null ? nothing : html` (${category})`}`
  return html`<dl class="facts">
${line(WORDS.decision, decision === null ? t(WORDS.undecided) : t(DECISION_KIND[decision.kind]))}
${
  decision === null
    ? nothing
    : html`${line(WORDS.date, dayInWords(decision.date, lang))}
${line(WORDS.provisions, html`<span lang="da">${decision.provisions.join(', ')}</span>`)}`
}
${line(WORDS.lawDate, dayInWords(lawDate, lang))}
${line(WORDS.expected, expected)}
</dl>`
}

const STATE_ICON: Readonly<Record<CellState, IconName>> = {
  ok: 'check',
  gap: 'stop',
  unknown: 'question',
  'not-applicable': 'dash',
}

function matrixView(view: ResultView, { matrix, findings }: CheckedCase): Html {
  const t = sayIn(view.lang)
  const numbers = new Map(findings.map((finding, i) => [finding, i + 1]))
  const cellView = ({ state, findings: own }: MatrixCell) => {
    const links = own.map((finding) => {
      const number = numbers.get(finding) ?? 0
      return html` <a href="#${findingId(view, number)}">${number}</a>`
    })
    return html`<td><span class="cell cell-${state}">${icon(STATE_ICON[state])}<span>${t(CELL_STATE[state])}${links}</span></span></td>`
  }
  return html`<div class="scrolls"><table class="matrix">
<thead><tr><th scope="col">${t(WORDS.need)}</th>${CELLS.map((cell) => html`<th scope="col">${t(CELL[cell])}</th>`)}</tr></thead>
<tbody>${matrix.rows.map(
    ({ activity, cells }) =>
      html`<tr><th scope="row" lang="da">${activity}</th>${CELLS.map((cell) => cellView(cells[cell]))}</tr>`,
  )}</tbody>
</table></div>`
}

/** Under the case as a whole, under each need that has any, and under the letter. */
function findingsView(view: ResultView, findings: readonly Numbered[], { needs }: CaseFile): Html {
  const group = (title: Html | string, own: readonly Numbered[]) =>
    own.length === 0
      ? nothing
      : html`${heading(view, 2, title, html` class="case-need"`)}
<div class="missing">${own.map((finding) => findingCard(view, finding, false, whereAndWhom(view.lang, finding)))}</div>`
  const known = new Set<NeedId | null>(needs.map(({ id }) => id))
  return html`${group(
    WORDS.whole[view.lang],
    findings.filter(({ need, room }) => !known.has(need) && room !== '07-letter'),
  )}
${needs.map(({ id, activity }) =>
  group(
    html`<span lang="da">${activity}</span>`,
    findings.filter(({ need }) => need === id),
  ),
)}
${group(
  WORDS.letter[view.lang],
  findings.filter(({ room }) => room === '07-letter'),
)}`
}

function whereAndWhom(lang: Lang, { quote, question, at }: Numbered): Html {
  const t = sayIn(lang)
  const words =
    quote === null
      ? nothing
      : html`<p class="finding-words" lang="da">“${quote.words}”</p>
`
  const ask =
    question === null
      ? nothing
      : html`<p class="finding-ask"><strong>${t(WORDS.ask)}</strong> ${t(SOURCE_KIND[question.to])}: <span lang="da">${question.matter}</span></p>
`
  const field =
    at === ''
      ? nothing
      : html`<p class="finding-foot">${t(WORDS.field)} <code>${at}</code></p>
`
  return html`${words}${ask}${field}`
}

function questionsView(view: ResultView, questions: readonly QuestionDraft[], { needs }: CaseFile): Html {
  const t = sayIn(view.lang)
  const activities = new Map(needs.map(({ id, activity }) => [id, activity]))
  return html`<ol class="questions">${questions.map(({ to, need, matter, why }) => {
    const activity = need === null ? undefined : activities.get(need)
    const about = activity === undefined ? nothing : html` <span lang="da">(${activity})</span>`
    return html`<li><p><strong>${t(SOURCE_KIND[to])}</strong>${about}: <span lang="da">${matter}</span></p><p>${t(WORDS.because)} <span lang="da">${why}</span></p></li>`
  })}</ol>`
}

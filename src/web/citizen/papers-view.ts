import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { LETTER_ABOUT } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { momentInWords } from '../office/words/moment-words.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl, toWhom } from './citizen-frame.ts'
import { aktindsigtView } from './aktindsigt-view.ts'
import { SEE_MORE } from './ask-answers.ts'
import { type Look, lookInWords } from './look-words.ts'
import { PAPER } from './paper-answer.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Papirer i sagen', 'Papers in the case'),
  letters: w('Breve til dig', 'Letters to you'),
  lettersOf: w('Breve i sagen', 'Letters in the case'),
  noLetters: w('Der er ikke sendt breve endnu.', 'No letters have been sent yet.'),
  notHere: w('Ligger ikke her på siden', 'Not kept on this page'),
  documents: w('Andre papirer', 'Other papers'),
  file: w('Hele sagen', 'The whole case'),
  fileLead: w(
    'Du har ret til at se, hvad kommunen har skrevet i sagen (aktindsigt). Her kan du hente det. Kommunens egne udkast og overvejelser er ikke med, og heller ikke vurderingen, før afgørelsen er sendt. Vil du se mere, så bed om aktindsigt: kommunen skal normalt svare inden for 7 arbejdsdage.',
    'You have a right to see what the municipality has written in the case. Here you can get it. The municipality’s own drafts and thoughts are not included, nor the assessment before the decision was sent. To see more, ask for access to the file: the municipality must normally answer within 7 working days.',
  ),
  pdf: w('Hent som PDF', 'Get as PDF'),
  json: w('Hent som data (JSON)', 'Get as data (JSON)'),
  log: w('Hvem har set på sagen?', 'Who looked at the case?'),
  logLead: w(
    'Hver gang nogen åbner sagen, bliver det skrevet ned. Her står de seneste gange, uden navne.',
    'Every time someone opens the case, it is written down. Here are the latest times, without names.',
  ),
  noLog: w('Ingen andre har set på sagen.', 'Nobody else has looked at the case.'),
  ownLog: w('Vis de gange, du selv har set på sagen', 'Show the times you looked yourself'),
} as const

export interface LookShown extends Look {
  /** ISO 8601 instant. */
  readonly at: string
  readonly who: Words
}

export interface PapersGiven {
  /** What can be opened here. */
  readonly documents: readonly { readonly id: string; readonly name: string; readonly on: PlainDate }[]
  /** Those of others. */
  readonly looks: readonly LookShown[]
  readonly ownLooks: readonly LookShown[]
}

export function papersView(
  frame: CitizenFrame,
  shown: CitizenShown,
  { documents, looks, ownLooks }: PapersGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { letters } = shown.mine
  const inLetters = new Set(letters.map(({ document }) => document))
  const others = documents.filter(({ id }) => !inLetters.has(id as never))
  const link = (id: string, words: Html | string): Html =>
    html`<a href="${pathTo(myUrl(shown, 'papirer', `/${id}`), lang)}">${words}</a>`
  return citizenLayout(frame, shown, {
    title: WORDS.title,
    page: 'papirer',
    at: myUrl(shown, 'papirer'),
    body: html`<h1>${t(WORDS.title)}</h1>
<section class="my-card"><h2>${t(toWhom(shown, WORDS.letters, WORDS.lettersOf))}</h2>${letters.length === 0 ? html`<p>${t(WORDS.noLetters)}</p>` : html`<ul class="my-list">${letters.map(({ about, sent, document }) => html`<li>${document !== undefined && documents.some(({ id }) => id === document) ? link(document, t(LETTER_ABOUT[about])) : html`${t(LETTER_ABOUT[about])} <span class="my-small">(${t(WORDS.notHere).toLowerCase()})</span>`}, ${dayInWords(sent, lang)}</li>`)}</ul>`}</section>
${shown.can.has('document-recorded') ? html`<p class="my-buttons">${goTo(frame, myFormUrl(shown, PAPER.path), PAPER.title)}</p>` : nothing}${others.length === 0 ? nothing : html`<section class="my-card"><h2>${t(WORDS.documents)}</h2><ul class="my-list">${others.map(({ id, name, on }) => html`<li>${link(id, html`<span lang="da">${name}</span>`)}, ${dayInWords(on, lang)}</li>`)}</ul></section>`}
<section class="my-card"><h2>${t(WORDS.file)}</h2><p>${t(WORDS.fileLead)}</p><ul class="my-acts"><li><a href="${pathTo(`/min-sag/${shown.mine.id}/min-sag.pdf`, lang)}">${t(WORDS.pdf)}</a></li><li><a href="${pathTo(`/min-sag/${shown.mine.id}/min-sag.json`, lang)}">${t(WORDS.json)}</a></li>${shown.can.has(SEE_MORE.act) ? html`<li><a href="${pathTo(myFormUrl(shown, SEE_MORE.path), lang)}">${t(SEE_MORE.title)}</a></li>` : nothing}</ul></section>
${aktindsigtView(frame, shown, documents)}<section class="my-card"><h2>${t(WORDS.log)}</h2><p>${t(WORDS.logLead)}</p>${looks.length === 0 ? html`<p>${t(WORDS.noLog)}</p>` : looksView(frame, shown, looks)}${ownLooks.length === 0 ? nothing : html`<details class="my-steps"><summary>${t(WORDS.ownLog)}</summary><div>${looksView(frame, shown, ownLooks)}</div></details>`}</section>`,
  })
}

function looksView({ lang }: CitizenFrame, { mine }: CitizenShown, looks: readonly LookShown[]): Html {
  const t = sayIn(lang)
  return html`<ul class="my-looks">${looks.map((look) => html`<li><strong>${t(look.who)}</strong>, ${momentInWords(look.at, lang)}<br><span class="my-small">${t(lookInWords(look, mine.voice.kind === 'borger'))}</span></li>`)}</ul>`
}

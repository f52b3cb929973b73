import type { Words } from '../../base/words.ts'
import { isOpenWithdrawal, isQuestioned, type Withdrawal } from '../../stages/01-application/withdrawal.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { foldedAct } from './act-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Borgeren vil trække noget tilbage', 'The citizen wants to take something back'),
  whole: w('Hele ansøgningen', 'The whole application'),
  goesOn: w(
    'Sagen går videre, indtil nogen har sikret sig, at det er ment.',
    'The case goes on until someone has made sure that it is meant.',
  ),
  inTheWay: w(
    'Tag afgørelsen tilbage, før det bekræftes: et behov, der er trukket tilbage, skal ikke med i brevet.',
    'Take the decision back before it is confirmed: a need that was taken back is not to be in the letter.',
  ),
  asked: w('Spurgt', 'Asked'),
  answered: w('Svar', 'Answer'),
  waiting: w('Der er ikke svaret endnu.', 'No answer has come yet.'),
  confirmed: w('Trukket tilbage', 'Taken back'),
  letter: w('Se og send bekræftelsen som brev', 'See and send the confirmation as a letter'),
  sent: w('Se brevet', 'See the letter'),
  gone: w('Trukket tilbage, og ikke afgjort', 'Taken back, and not decided'),
} as const

/** What the citizen wants to take back, with what can be done about it; and what is taken back already. */
export function withdrawalsView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const open = (shown.file.withdrawals ?? []).filter(isOpenWithdrawal)
  const gone = shown.file.needs.filter(({ withdrawn }) => withdrawn !== undefined)
  return html`${open.length === 0 ? nothing : html`<div id="tilbagetraekning">${open.map((one) => openView(frame, shown, one))}</div>`}${gone.length === 0 ? nothing : html`<section class="record"><h2>${t(WORDS.gone)}</h2><ul>${gone.map(({ activity, withdrawn }) => html`<li><span lang="da">${activity}</span>${withdrawn === undefined ? nothing : html`, ${dayInWords(withdrawn, frame.lang)}`}</li>`)}</ul></section>`}`
}

function openView(frame: OfficeFrame, shown: CaseShown, said: Withdrawal): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { file, state, nameOf } = shown
  const names = file.needs.filter(({ id }) => said.needs.includes(id)).map(({ activity }) => activity)
  const paths = isQuestioned(said)
    ? ['trukket-svar', 'trukket-fortrudt']
    : ['trukket-bekraeft', 'trukket-spoerg', 'trukket-fortrudt']
  const isDecided = state === 'til-godkendelse' || state === 'afgjort'
  return html`<section class="record" id="trukket-${said.id}"><h2>${t(WORDS.title)}</h2><p>${nameOf(said.by)}, ${dayInWords(said.on, lang)}: <q lang="da">${said.words}</q></p>
${names.length === 0 ? html`<p><strong>${t(WORDS.whole)}</strong></p>` : html`<ul>${names.map((name) => html`<li lang="da">${name}</li>`)}</ul>`}
${said.questions.map(({ on, words, answer }) => html`<p>${t(WORDS.asked)} ${dayInWords(on, lang)}: <q lang="da">${words}</q> ${answer === undefined ? t(WORDS.waiting) : html`<strong>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}:</strong> <q lang="da">${answer.words}</q>`}</p>`)}
<p>${t(isDecided ? WORDS.inTheWay : WORDS.goesOn)}</p><div class="act-row">${paths.map((path) => foldedAct(frame, shown, path, { target: said.id, next: caseUrl(shown, path === 'trukket-bekraeft' ? 'ansoegning' : '') }))}</div></section>`
}

/** What is confirmed as taken back, with the letter that says so. */
export function confirmedWithdrawals({ lang }: OfficeFrame, { file, nameOf }: CaseShown): Html {
  const t = sayIn(lang)
  return html`${(file.withdrawals ?? []).map(({ id, by, on, words, confirmed }) => {
    if (confirmed === undefined) return nothing
    const isSent = file.letters.some(({ about, concerns }) => about === 'tilbagetraekning' && concerns === id)
    return html`<section class="record"><h2>${t(WORDS.confirmed)}</h2><p>${nameOf(by)}, ${dayInWords(on, lang)}: <q lang="da">${words}</q></p>${file.from === undefined ? html`<p><a href="${pathTo(`/sager/${file.id}/brevet/tilbagetraekning/${id}`, lang)}">${t(isSent ? WORDS.sent : WORDS.letter)}</a></p>` : nothing}</section>`
  })}`
}

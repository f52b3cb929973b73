import type { Words } from '../../base/words.ts'
import { isQuestioned, type Withdrawal } from '../../stages/01-application/withdrawal.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { ANSWER_WITHDRAWAL, openWithdrawals, REGRET_WITHDRAWAL } from './ask-answers.ts'
import { type CitizenFrame, type CitizenShown, goTo, myFormUrl } from './citizen-frame.ts'
import { upperFirst } from '../../base/first-letter.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Bedt om at trække tilbage', 'Asked to be taken back'),
  waits: w(
    'Kommunen har set det eller ser det snart. Sagen går videre, indtil kommunen har bekræftet det.',
    'The municipality has seen it or soon will. The case goes on until the municipality has confirmed it.',
  ),
  asks: w('Kommunen spørger, før den bekræfter det:', 'The municipality asks before it confirms it:'),
  answered: w('Svaret', 'Answered'),
  gone: w('Trukket tilbage', 'Taken back'),
  goneLead: w(
    'Det bliver ikke afgjort, og det er intet nej. Der kan altid søges om det igen.',
    'It will not be decided, and it is not a no. One can always apply for it again.',
  ),
  whole: w('Hele ansøgningen', 'The whole application'),
} as const

/** What is asked to be taken back, with the municipality’s question and the way to regret it; and what was taken back. */
export function withdrawalsView(frame: CitizenFrame, shown: CitizenShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine } = shown
  const gone = mine.needs.filter(({ withdrawn }) => withdrawn !== undefined)
  return html`${openWithdrawals(mine).map((said) => openView(frame, shown, said))}${gone.length === 0 ? nothing : html`<section class="my-card"><h2>${t(WORDS.gone)}</h2><ul class="my-list">${gone.map(({ activity, withdrawn }) => html`<li><span lang="da">${upperFirst(activity)}</span>${withdrawn === undefined ? nothing : html`, ${dayInWords(withdrawn, lang)}`}</li>`)}</ul><p>${t(WORDS.goneLead)}</p></section>`}`
}

function openView(frame: CitizenFrame, shown: CitizenShown, said: Withdrawal): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine, can, nameOf } = shown
  const names = mine.needs.filter(({ id }) => said.needs.includes(id)).map(({ activity }) => upperFirst(activity))
  const isTheirs = mine.voice.kind === 'borger' || said.by === mine.voice.party
  const isAsked = isQuestioned(said)
  const acts = isTheirs
    ? html`<p class="my-buttons">${isAsked && can.has(ANSWER_WITHDRAWAL.act) ? goTo(frame, myFormUrl(shown, ANSWER_WITHDRAWAL.path, said.id), ANSWER_WITHDRAWAL.title, true) : nothing}${can.has(REGRET_WITHDRAWAL.act) ? goTo(frame, myFormUrl(shown, REGRET_WITHDRAWAL.path, said.id), REGRET_WITHDRAWAL.title) : nothing}</p>`
    : nothing
  return html`<section class="my-card my-ask"><h2>${t(WORDS.title)}</h2>${names.length === 0 ? html`<p><strong>${t(WORDS.whole)}</strong></p>` : html`<ul class="my-list">${names.map((name) => html`<li lang="da">${name}</li>`)}</ul>`}<blockquote class="my-words" lang="da"><p>${said.words}</p></blockquote><p class="my-small">${said.by === mine.voice.party ? nothing : html`${nameOf(said.by)}, `}${dayInWords(said.on, lang)}</p>
${said.questions.map(({ words, answer }) => html`<p>${t(WORDS.asks)} <span lang="da">${words}</span></p>${answer === undefined ? nothing : html`<p>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}: <span lang="da">${answer.words}</span></p>`}`)}${isAsked ? nothing : html`<p>${t(WORDS.waits)}</p>`}${acts}</section>`
}

import type { Words } from '../../base/words.ts'
import type { Question } from '../../stages/02-information/question.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { workFold } from './stop-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  asked: w('Stillet', 'Asked'),
  due: w('svar senest', 'answer by'),
  reminded: w('rykket', 'reminded'),
  send: w('Se og send brevet', 'See and send the letter'),
  sendReminder: w('Se og send rykkeren', 'See and send the reminder'),
  letterSent: w('Brevet er sendt', 'The letter was sent on'),
  see: w('Se brevet', 'See the letter'),
  answer: w('Svar', 'Answer'),
  closed: w('Lukket', 'Closed'),
} as const

/** A question as it was asked, whether its letter has left, and what came of it. */
export function askedView(frame: OfficeFrame, shown: CaseShown, question: Question): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { to, matter, why, sent, due, reminders } = question
  return html`<section class="record"><h2 class="h4">${t(SOURCE_KIND[to])}</h2><p lang="da">${matter}</p><p class="evidence-from" lang="da">${why}</p><p>${t(WORDS.asked)} ${dayInWords(sent, lang)}, ${t(WORDS.due)} ${dayInWords(due, lang)}${reminders.map((day) => html`, ${t(WORDS.reminded)} ${dayInWords(day, lang)}`)}</p>${lettersView(frame, shown, question)}${outcomeView(frame, shown, question)}</section>`
}

function lettersView({ lang }: OfficeFrame, { file }: CaseShown, { id, reminders, answer, closed }: Question): Html {
  const t = sayIn(lang)
  const letter = file.letters.find((one) => one.about === 'spoergsmaal' && one.concerns === (id as string as RecordId))
  const isOpen = answer === undefined && closed === undefined
  const linkTo = (kind: 'spoergsmaal' | 'rykker', words: Words): Html =>
    html` <a href="${pathTo(`/sager/${file.id}/brevet/${kind}/${id}`, lang)}">${t(words)}</a>`
  const first =
    letter === undefined
      ? isOpen && reminders.length === 0
        ? linkTo('spoergsmaal', WORDS.send)
        : nothing
      : html`${t(WORDS.letterSent)} ${dayInWords(letter.sent, lang)}.${linkTo('spoergsmaal', WORDS.see)}`
  return html`<p>${first}${isOpen && reminders.length > 0 ? linkTo('rykker', WORDS.sendReminder) : nothing}</p>`
}

function outcomeView(frame: OfficeFrame, shown: CaseShown, { id, answer, closed }: Question): Html {
  const { lang } = frame
  const t = sayIn(lang)
  if (answer !== undefined)
    return html`<p><strong>${t(WORDS.answer)} ${dayInWords(answer.on, lang)}:</strong> <span lang="da">${answer.words}</span></p>`
  if (closed !== undefined)
    return html`<p><strong>${t(WORDS.closed)}:</strong> <span lang="da">${closed.why}</span></p>`
  const next = caseUrl(shown, 'spoergsmaal')
  return html`<div class="act-row">${(['svar', 'rykker', 'spoergsmaal-lukket'] as const).map((path) => workFold(frame, shown, path, { target: id, next }))}</div>`
}

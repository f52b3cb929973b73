import type { Words } from '../../base/words.ts'
import { type Aktindsigt, aktindsigtDue, hearingAwaiting } from '../../stages/00-case/aktindsigt.ts'
import { AKTINDSIGT_ANSWER } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { foldedAct } from './act-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Beder om aktindsigt', 'Asks for access to the file'),
  whole: w('Hele sagen', 'The whole case'),
  due: w('Svar senest', 'Answer by'),
  law: w('7 arbejdsdage, forvaltningsloven § 16, stk. 2', '7 working days, Public Administration Act § 16(2)'),
  told: w('som borgeren har fået at vide', 'as the citizen was told'),
  overdue: w('Fristen er overskredet', 'The limit has passed'),
  hearing: w(
    'Det blev sagt under en høring. Svar, før høringsfristen er gået, så det kan bruges i høringssvaret:',
    'It was said during a hearing. Answer before the hearing’s limit has passed, so that it can be used in the answer:',
  ),
  late: w('Besked om, at svaret varer længere', 'Notice that the answer takes longer'),
  answered: w('Besvaret', 'Answered'),
  papers: w('Papirer, der er givet', 'Papers given'),
  letter: w('Se og send svaret som brev', 'See and send the answer as a letter'),
  sent: w('Se brevet', 'See the letter'),
} as const

/** The requests to see the file that wait for an answer, with their limit and what can be answered. */
export function aktindsigtView(frame: OfficeFrame, shown: CaseShown): Html {
  const waiting = (shown.file.aktindsigter ?? []).filter(({ answer }) => answer === undefined)
  if (waiting.length === 0) return nothing
  return html`<div id="aktindsigt">${waiting.map((one) => waitingView(frame, shown, one))}</div>`
}

function waitingView(frame: OfficeFrame, shown: CaseShown, request: Aktindsigt): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const due = aktindsigtDue(request)
  const hearing = hearingAwaiting(shown.file, request)
  const isLate = due < shown.today
  return html`<section class="record" id="aktindsigt-${request.id}"><h2>${t(WORDS.title)}</h2>${requestView(frame, shown, request)}<p><strong>${t(WORDS.due)} ${dayInWords(due, lang)}</strong> (${t(request.delays.length === 0 ? WORDS.law : WORDS.told)})${isLate ? html` <strong class="overdue">${t(WORDS.overdue)}</strong>` : nothing}</p>
${hearing === undefined ? nothing : html`<p>${t(WORDS.hearing)} <strong>${dayInWords(hearing, lang)}</strong>.</p>`}<div class="act-row">${foldedAct(frame, shown, 'aktindsigt-svar', { target: request.id, next: caseUrl(shown, 'parter') })}${foldedAct(frame, shown, 'aktindsigt-forsinket', { target: request.id, next: caseUrl(shown, '') })}</div></section>`
}

function requestView({ lang }: OfficeFrame, { nameOf }: CaseShown, { by, on, words, delays }: Aktindsigt): Html {
  const t = sayIn(lang)
  return html`<p>${nameOf(by)}, ${dayInWords(on, lang)}: ${words === undefined ? t(WORDS.whole) : html`<q lang="da">${words}</q>`}</p>${delays.map(({ sent, why }) => html`<p>${t(WORDS.late)}, ${dayInWords(sent, lang)}: <span lang="da">${why}</span></p>`)}`
}

/** Those that are answered, and the form for one that comes another way than from the citizen’s page. */
export function aktindsigtRecords(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const all = shown.file.aktindsigter ?? []
  const names = new Map(shown.file.documents.map(({ id, name }) => [id, name]))
  return html`${all.map((one) => {
    const { answer } = one
    if (answer === undefined) return waitingView(frame, shown, one)
    const papers = answer.documents.flatMap((id) => names.get(id) ?? [])
    return html`<section class="record">${requestView(frame, shown, one)}<p><strong>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}: ${t(AKTINDSIGT_ANSWER[answer.kind])}.</strong> <span lang="da">${answer.words}</span></p>${answer.refused === undefined ? nothing : html`<p lang="da">${answer.refused.what} ${answer.refused.why}</p><p lang="da">${answer.refused.complaint}</p>`}${papers.length === 0 ? nothing : html`<p>${t(WORDS.papers)}: <span lang="da">${papers.join('; ')}</span></p>`}${letterLink(frame, shown, one)}</section>`
  })}${foldedAct(frame, shown, 'aktindsigt-bedt', { next: caseUrl(shown, 'parter') })}`
}

/** Whoever answered sends the letter. */
function letterLink({ lang }: OfficeFrame, { file, answeredHere }: CaseShown, { id }: Aktindsigt): Html {
  if (!answeredHere.has(id)) return nothing
  const isSent = file.letters.some(({ about, concerns }) => about === 'aktindsigt' && concerns === id)
  return html`<p><a href="${pathTo(`/sager/${file.id}/brevet/aktindsigt/${id}`, lang)}">${sayIn(lang)(isSent ? WORDS.sent : WORDS.letter)}</a></p>`
}

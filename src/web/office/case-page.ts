import type { Words } from '../../base/words.ts'
import { awaitedInAppeal } from '../../stages/appeal-line.ts'
import type { CaseState } from '../../stages/case-state.ts'
import { decisionDue } from '../../stages/decision-due.ts'
import { CLOSING_CAUSE, RESULT, STATE } from '../case-labels.ts'
import { resultOfNeeds } from '../../stages/06-decision/overall-result.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { foldedAct } from './act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { checkPanel } from './check-panel.ts'
import { courseView } from './course-view.ts'
import { matrixView } from './matrix-view.ts'
import { DUE } from './work-list-page.ts'
import { nextSteps } from './next-steps.ts'
import { aktindsigtView } from './aktindsigt-view.ts'
import { unreadView } from './unread-view.ts'
import { withdrawalsView } from './withdrawals-view.ts'
import { deathView } from './death-view.ts'
import { failedPostView } from './letter/post-view.ts'
import { instructionsView } from './board/instructions-view.ts'

const WORDS = {
  title: { da: 'Sagen på én side', en: 'The case on one page' },
  due: { da: 'Afgørelse senest', en: 'Decision by' },
  overdue: { da: 'Fristen er overskredet', en: 'The limit has passed' },
  limit: { da: 'Frist', en: 'Limit' },
  complaint: { da: 'Klage modtaget', en: 'Complaint received' },
  result: { da: 'Samlet resultat', en: 'Overall result' },
  next: { da: 'Sagen venter på', en: 'The case waits for' },
  asked: { da: 'Det søger borgeren om', en: 'What the citizen asks for' },
  call: { da: 'Vil gerne ringes op', en: 'Wants to be called' },
} satisfies Record<string, Words>

const MAY_END: ReadonlySet<CaseState> = new Set(['oplyses', 'til-godkendelse', 'afgjort'])

/** Once it is decided, the limit for deciding has nothing more to say. */
const UNDECIDED: ReadonlySet<CaseState> = new Set(['oplyses', 'til-godkendelse'])

/** The course as a line, the matrix with its gaps, the check beside it. */
export function casePage(frame: OfficeFrame, shown: CaseShown): string {
  const t = sayIn(frame.lang)
  const { file, checked } = shown
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: '',
    at: caseUrl(shown, ''),
    body: html`<h1 class="sr-only">${t(WORDS.title)}</h1>
${failedPostView(frame, shown)}${closingView(frame, shown)}${deathView(frame, shown)}${factsView(frame, shown)}
${courseView(frame, shown)}
${unreadView(frame, shown)}${callWishesView(frame, shown)}${withdrawalsView(frame, shown)}${aktindsigtView(frame, shown)}
<div class="case-columns"><div class="case-main">${file.applications.map(({ words }) => html`<blockquote class="asked" lang="da"><p class="asked-head">${t(WORDS.asked)}</p><p>${words}</p></blockquote>`)}
${instructionsView(frame, shown)}
${matrixView(frame, shown, checked)}${shown.state === 'afsendt' ? foldedAct(frame, shown, 'ny-runde') : nothing}${MAY_END.has(shown.state) ? foldedAct(frame, shown, 'afslut', { next: caseUrl(shown, '') }) : nothing}${file.death === undefined ? foldedAct(frame, shown, 'doedsfald', { next: caseUrl(shown, '') }) : nothing}</div>
<div class="case-aside">${checkPanel(frame, shown, checked.findings, { withUnknown: true })}</div></div>`,
  })
}

/** That the case ended without a decision, why, and the way back. */
function closingView(frame: OfficeFrame, shown: CaseShown): Html {
  const { closed } = shown.file
  if (closed === undefined) return nothing
  const t = sayIn(frame.lang)
  return html`<section class="record"><h2>${t(STATE.afsluttet)}, ${dayInWords(closed.on, frame.lang)}</h2><p>${t(CLOSING_CAUSE[closed.cause])}. <q lang="da">${closed.words}</q></p>${foldedAct(frame, shown, 'genaabn', { next: caseUrl(shown, '') })}</section>`
}

function callWishesView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const waiting = shown.file.callWishes.filter(({ answered }) => answered === undefined)
  if (waiting.length === 0) return nothing
  return html`<section class="record"><h2>${t(WORDS.call)}</h2>${waiting.map(({ by, on, words, when }) => html`<p>${shown.nameOf(by)}, ${dayInWords(on, frame.lang)}: <q lang="da">${words}</q>${when === undefined ? nothing : html` <span lang="da">${when}</span>`}</p>`)}${foldedAct(frame, shown, 'opkald', { next: caseUrl(shown, '') })}</section>`
}

function factsView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const { file, today, state } = shown
  const t = sayIn(lang)
  const next = nextSteps(frame, shown)
  const decideBy = UNDECIDED.has(state) ? decisionDue(file) : undefined
  const result = resultOfNeeds(file.needs, file.answers)
  const complaints = file.complaints.filter(({ withdrawn }) => withdrawn === undefined)
  const dues = [
    ...(decideBy === undefined ? [] : [{ words: t(WORDS.due), on: decideBy }]),
    ...awaitedInAppeal(file).map(({ kind, dueOn }) => ({ words: `${t(WORDS.limit)}: ${t(DUE[kind])}`, on: dueOn })),
  ]
  if (next.length + dues.length + complaints.length === 0 && result === undefined) return nothing
  return html`<dl class="case-facts">${next.length === 0 ? nothing : html`<div class="case-next"><dt>${t(WORDS.next)}</dt><dd>${next}</dd></div>`}${complaints.map(({ received }) => html`<div><dt>${t(WORDS.complaint)}</dt><dd>${dayInWords(received, lang)}</dd></div>`)}${dues.map(({ words, on }) => html`<div><dt>${words}</dt><dd>${dayInWords(on, lang)}${on < today ? html` <strong class="overdue">${t(WORDS.overdue)}</strong>` : nothing}</dd></div>`)}${
    result === undefined ? nothing : html`<div><dt>${t(WORDS.result)}</dt><dd>${t(RESULT[result])}</dd></div>`
  }</dl>`
}

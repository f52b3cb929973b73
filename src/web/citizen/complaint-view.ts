import type { Words } from '../../base/words.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl } from './citizen-frame.ts'
import { outcomeView, reassessedView } from './complaint-answer-view.ts'
import { COMPLAINT_STEP, complaintSteps, isOwnComplaint } from './complaint-steps.ts'
import { PAPER } from './paper-answer.ts'
import { formerComplaintsView } from './former-complaints-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Klage', 'Complaint'),
  tooEarly: w(
    'Du kan klage, når der er truffet en afgørelse. Er du utilfreds med, hvordan sagen går, så bed om at blive ringet op.',
    'You can complain when a decision has been made. If you are not content with how the case goes, ask to be called.',
  ),
  again: w(
    'Sagen er taget op igen. Du kan klage, når du har fået den nye afgørelse. Er du utilfreds med, hvordan sagen går, så bed om at blive ringet op.',
    'The case has been taken up again. You can complain when you have got the new decision. If you are not content with how the case goes, ask to be called.',
  ),
  lead: w(
    'Du kan klage skriftligt eller ved at tale med kommunen. Du behøver ikke skrive hvorfor. En anden må gerne hjælpe dig.',
    'You can complain in writing or by talking with the municipality. You need not say why. Someone else may help you.',
  ),
  next: w(
    'Først ser kommunen selv på afgørelsen igen. Ændrer de den ikke helt, sender de klagen videre til Ankestyrelsen.',
    'First the municipality looks at the decision again. If it isn’t wholly changed, the complaint goes on to the appeals board.',
  ),
  late: w(
    'Fristen for at klage er gået. Du kan stadig klage: kommunen sender klagen videre til Ankestyrelsen, som bestemmer, om de kan se på den. Skriv gerne, hvorfor den kommer sent.',
    'The limit for complaining has passed. You can still complain: the municipality sends the complaint on to the appeals board, which decides whether to look at it. Do say why it comes late.',
  ),
  by: w('Fristen er', 'The limit is'),
  unknown: w('Fristen er 4 uger fra den dag, du fik brevet.', 'The limit is 4 weeks from the day you got the letter.'),
  write: w('Skriv en klage', 'Write a complaint'),
  oral: w('Klag ved at blive ringet op', 'Complain by being called'),
  all: w('Klager i sagen', 'Complaints in the case'),
  yours: w('Det har du klaget over', 'What you complained about'),
  got: w('Kommunen fik klagen', 'The municipality got the complaint'),
  whole: w('Klagen er over hele afgørelsen.', 'The complaint is about the whole decision.'),
  part: w('Klagen er over', 'The complaint is about'),
  approved: w('Du har godkendt det, der er skrevet ned.', 'You approved what was written down.'),
  withdrawn: w('Du har trukket klagen tilbage', 'You took the complaint back'),
  withdraw: w('Træk klagen tilbage', 'Take the complaint back'),
  later: w(
    'Kommunen har skrevet, at svaret kommer senere. Du får svar senest',
    'The municipality has written that the answer comes later. You get it by',
  ),
  acknowledged: w('Kommunen har bekræftet, at de har den', 'The municipality confirmed that it has it'),
  kept: w('Du har fastholdt klagen', 'You kept the complaint'),
  call: w('Bed om at blive ringet op', 'Ask to be called'),
} as const

export function complaintView(frame: CitizenFrame, shown: CitizenShown): string {
  const t = sayIn(frame.lang)
  const { mine, can } = shown
  const mayComplain = can.has('complaint-received')
  return citizenLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: myUrl(shown, 'klage'),
    body: html`<h1>${t(WORDS.title)}</h1>
${mine.decision === null ? html`<p class="font-lead">${t(WORDS.tooEarly)}</p>` : mine.decision.isFormer && !mayComplain ? html`<p class="font-lead">${t(WORDS.again)}</p>` : html`<p class="font-lead">${t(WORDS.lead)}</p><p>${t(WORDS.next)}</p>`}
${limitView(frame, shown)}
<p class="my-buttons">${mayComplain ? html`${goTo(frame, myFormUrl(shown, 'klag'), WORDS.write, mine.complaints.length === 0)}${goTo(frame, myFormUrl(shown, 'klag-mundtligt'), WORDS.oral)}` : can.has('call-asked') ? goTo(frame, myFormUrl(shown, 'ring-op'), WORDS.call) : nothing}${mine.complaints.length > 0 && can.has('document-recorded') ? goTo(frame, myFormUrl(shown, PAPER.path), PAPER.title) : nothing}</p>
${mine.complaints.length === 0 ? nothing : html`<section><h2>${t(mine.voice.kind === 'borger' ? WORDS.yours : WORDS.all)}</h2>${mine.complaints.map((one) => oneComplaint(frame, shown, one))}</section>`}
${mine.outcome === null ? nothing : html`<section class="my-card my-now">${outcomeView(frame.lang, mine.outcome, mine.decision?.needs ?? mine.needs)}</section>`}
${formerComplaintsView(frame.lang, mine.formerComplaints)}`,
  })
}

function limitView({ lang }: CitizenFrame, { mine, can }: CitizenShown): Html {
  const t = sayIn(lang)
  const { timeliness } = mine
  if (timeliness === null || !can.has('complaint-received')) return nothing
  if (timeliness.kind === 'ukendt') return html`<p>${t(WORDS.unknown)}</p>`
  if (timeliness.kind === 'rettidig')
    return html`<p>${t(WORDS.by)} <strong>${dayInWords(timeliness.lastDay, lang)}</strong>.</p>`
  return html`<p class="my-note">${t(WORDS.late)}</p>`
}

function oneComplaint(frame: CitizenFrame, shown: CitizenShown, complaint: Complaint): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine, can } = shown
  const { id, words, received, contested, channel, approved, acknowledged, withdrawn, kept } = complaint
  const moved = mine.dates.find((one) => one.kind === 'genvurdering' && one.complaint === id && one.isMoved)
  const read = mine.genvurderinger.findLast((one) => one.complaint === id)
  const needs = mine.decision?.needs ?? mine.needs
  const names = needs.filter((need) => contested.includes(need.id)).map(({ activity }) => activity)
  const steps = complaintSteps(shown).filter((one) => one.complaint.id === id)
  return html`<article class="my-card"><blockquote class="my-words" lang="da"><p>${words}</p></blockquote><p>${t(WORDS.got)} ${dayInWords(received, lang)}. ${names.length === 0 ? t(WORDS.whole) : html`${t(WORDS.part)}: <span lang="da">${names.join('; ')}</span>.`}</p>
${acknowledged === undefined ? nothing : html`<p>${t(WORDS.acknowledged)} ${dayInWords(acknowledged, lang)}.</p>`}
${withdrawn === undefined ? nothing : html`<p><strong>${t(WORDS.withdrawn)} ${dayInWords(withdrawn, lang)}.</strong></p>`}
${channel === 'mundtlig' && withdrawn === undefined ? html`<p${approved === undefined ? html` class="my-note"` : nothing}>${t(approved === undefined ? COMPLAINT_STEP.approve.lead : WORDS.approved)}</p>` : nothing}
${moved === undefined ? nothing : html`<p>${t(WORDS.later)} <strong>${dayInWords(moved.on, lang)}</strong>.</p>`}
${read === undefined ? nothing : reassessedView(lang, read, needs)}
${kept === undefined ? nothing : html`<p><strong>${t(WORDS.kept)} ${dayInWords(kept, lang)}.</strong></p>`}
${steps.length === 0 ? nothing : html`<p class="my-buttons">${steps.map(({ page, words: does }) => goTo(frame, page, does, true))}</p>`}
${isOwnComplaint(mine, complaint) && can.has('complaint-withdrawn') ? html`<p><a href="${pathTo(myFormUrl(shown, 'traek-klage', id), lang)}">${t(WORDS.withdraw)}</a></p>` : nothing}</article>`
}

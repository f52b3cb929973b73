import type { Words } from '../../base/words.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import { type Genvurdering, reassessmentResult } from '../../stages/09-reassessment/genvurdering.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl } from './citizen-frame.ts'
import { RULING_WORD } from './citizen-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Klage', 'Complaint'),
  tooEarly: w(
    'Du kan klage, når der er truffet en afgørelse. Er du utilfreds med, hvordan sagen går, så bed om at blive ringet op.',
    'You can complain when a decision has been made. If you are not content with how the case goes, ask to be called.',
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
  yours: w('Det har du klaget over', 'What you complained about'),
  got: w('Kommunen fik klagen', 'The municipality got the complaint'),
  whole: w('Klagen er over hele afgørelsen.', 'The complaint is about the whole decision.'),
  part: w('Klagen er over', 'The complaint is about'),
  approve: w('Er det skrevet rigtigt ned? Læs det, og godkend', 'Is it written down right? Read and approve'),
  toApprove: w(
    'Klagen er skrevet ned for dig. Den gælder allerede, men du skal sige, om den er skrevet rigtigt.',
    'The complaint was written down for you. It counts already, but you should say whether it is written right.',
  ),
  approved: w('Du har godkendt det, der er skrevet ned.', 'You approved what was written down.'),
  withdrawn: w('Du har trukket klagen tilbage', 'You took the complaint back'),
  withdraw: w('Træk klagen tilbage', 'Take the complaint back'),
  acknowledged: w('Kommunen har bekræftet, at de har den', 'The municipality confirmed that it has it'),
  read: w('Kommunen har set på sagen igen', 'The municipality has looked again'),
  upheld: w(
    'Kommunen ændrer ikke afgørelsen. Klagen sendes til Ankestyrelsen.',
    'The municipality does not change the decision. The complaint goes to the board.',
  ),
  partly: w(
    'Kommunen har ændret noget af afgørelsen. Vil du have, at Ankestyrelsen ser på resten, så sig, at du fastholder klagen.',
    'The municipality has changed some of the decision. If you want the board to look at the rest, say that you keep the complaint.',
  ),
  wholly: w(
    'Kommunen har ændret afgørelsen, som du bad om. Klagen er slut.',
    'The municipality has changed the decision as you asked. The complaint is over.',
  ),
  keep: w('Jeg fastholder klagen', 'I keep the complaint'),
  kept: w('Du har fastholdt klagen', 'You kept the complaint'),
  youSaid: w('Du skrev', 'You wrote'),
  reply: w('Kommunen svarer', 'The municipality replies'),
  changed: w('Ændret', 'Changed'),
  same: w('Ikke ændret', 'Not changed'),
  board: w('Ankestyrelsens afgørelse', 'The board’s decision'),
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
${mine.decision === null ? html`<p class="font-lead">${t(WORDS.tooEarly)}</p>` : html`<p class="font-lead">${t(WORDS.lead)}</p><p>${t(WORDS.next)}</p>`}
${limitView(frame, shown)}
<p class="my-buttons">${mayComplain ? html`${goTo(frame, myFormUrl(shown, 'klag'), WORDS.write, mine.complaints.length === 0)}${goTo(frame, myFormUrl(shown, 'klag-mundtligt'), WORDS.oral)}` : can.has('call-asked') ? goTo(frame, myFormUrl(shown, 'ring-op'), WORDS.call) : nothing}</p>
${mine.complaints.length === 0 ? nothing : html`<section><h2>${t(WORDS.yours)}</h2>${mine.complaints.map((one) => oneComplaint(frame, shown, one))}</section>`}
${outcomeView(frame, shown)}`,
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
  const read = mine.genvurderinger.findLast((one) => one.complaint === id)
  const isOwn = mine.voice.kind === 'borger' || complaint.by === mine.voice.party
  const needs = mine.decision?.needs ?? mine.needs
  const names = needs.filter((need) => contested.includes(need.id)).map(({ activity }) => activity)
  const isPartly = read !== undefined && reassessmentResult(read) === 'delvist-medhold'
  return html`<article class="my-card"><blockquote class="my-words" lang="da"><p>${words}</p></blockquote><p>${t(WORDS.got)} ${dayInWords(received, lang)}. ${names.length === 0 ? t(WORDS.whole) : html`${t(WORDS.part)}: <span lang="da">${names.join('; ')}</span>.`}</p>
${acknowledged === undefined ? nothing : html`<p>${t(WORDS.acknowledged)} ${dayInWords(acknowledged, lang)}.</p>`}
${withdrawn === undefined ? nothing : html`<p><strong>${t(WORDS.withdrawn)} ${dayInWords(withdrawn, lang)}.</strong></p>`}
${channel === 'mundtlig' && withdrawn === undefined ? (approved === undefined ? html`<p class="my-note">${t(WORDS.toApprove)}</p>${isOwn && can.has('complaint-approved') ? html`<p class="my-buttons">${goTo(frame, myFormUrl(shown, 'godkend-klage', id), WORDS.approve, true)}</p>` : nothing}` : html`<p>${t(WORDS.approved)}</p>`) : nothing}
${read === undefined ? nothing : reassessedView(frame, shown, read)}
${kept === undefined ? nothing : html`<p><strong>${t(WORDS.kept)} ${dayInWords(kept, lang)}.</strong></p>`}
${isOwn && isPartly && kept === undefined && withdrawn === undefined && can.has('complaint-kept') ? html`<p class="my-buttons">${goTo(frame, myFormUrl(shown, 'fasthold-klage', id), WORDS.keep, true)}</p>` : nothing}
${isOwn && withdrawn === undefined && can.has('complaint-withdrawn') ? html`<p><a href="${pathTo(myFormUrl(shown, 'traek-klage', id), lang)}">${t(WORDS.withdraw)}</a></p>` : nothing}</article>`
}

const READ_AS = { fastholdt: WORDS.upheld, 'delvist-medhold': WORDS.partly, 'fuldt-medhold': WORDS.wholly } as const

/** The same words as the board gets. */
function reassessedView({ lang }: CitizenFrame, { mine }: CitizenShown, read: Genvurdering): Html {
  const t = sayIn(lang)
  const result = reassessmentResult(read)
  const nameOf = (id: string) => (mine.decision?.needs ?? mine.needs).find((need) => need.id === id)?.activity ?? ''
  return html`<h3>${t(WORDS.read)}${read.finished === undefined ? nothing : html`, ${dayInWords(read.finished, lang)}`}</h3>${result === undefined ? nothing : html`<p>${t(READ_AS[result])}</p>`}
<ul class="my-list">${read.parts.map((part) => html`<li><p><strong lang="da">${nameOf(part.need)}</strong>: ${t(part.kind === 'aendret' ? WORDS.changed : WORDS.same).toLowerCase()}</p><p lang="da">${part.why}</p>${part.kind === 'fastholdt' ? part.replies.map(({ argument, reply }) => html`<p>${t(WORDS.youSaid)}: <q lang="da">${argument}</q><br>${t(WORDS.reply)}: <span lang="da">${reply}</span></p>`) : nothing}</li>`)}</ul>`
}

function outcomeView({ lang }: CitizenFrame, { mine }: CitizenShown): Html {
  const t = sayIn(lang)
  if (mine.outcome === null) return nothing
  const nameOf = (id: string) => (mine.decision?.needs ?? mine.needs).find((need) => need.id === id)?.activity ?? ''
  return html`<section class="my-card my-now"><h2>${t(WORDS.board)}, ${dayInWords(mine.outcome.decidedOn, lang)}</h2><ul class="my-list">${mine.outcome.parts.map(({ needs, ruling, grounds }) => html`<li><p><strong>${t(RULING_WORD[ruling.kind])}.</strong> <span lang="da">${needs.map(nameOf).join('; ')}</span></p><p lang="da">${grounds}</p></li>`)}</ul></section>`
}

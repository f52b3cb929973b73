import { addDays } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { CitizenComplaint } from '../../stages/citizen/citizen-complaint.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl } from './citizen-frame.ts'
import { outcomeView, reassessedView } from './complaint-answer-view.ts'
import { nowWords } from './citizen-words.ts'
import { endedView, KEPT, whoComplained, WITHDRAWN } from './complaint-who.ts'
import { complaintSteps, complaintStepsView, isOwnComplaint } from './complaint-steps.ts'
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
  more: w('Vil du klage over noget mere?', 'Do you want to complain about something more?'),
  also: w('Vil du selv klage?', 'Do you want to complain yourself?'),
  keepInstead: w(
    'Vil du have, at Ankestyrelsen ser på resten af den klage, der er svaret på, så skriv ikke en ny. Sig, at du fastholder den: det står øverst på siden.',
    'If you want the board to look at the rest of the complaint that was answered, don’t write a new one. Say that you keep it: it is at the top of the page.',
  ),
  late: w(
    'Fristen for at klage er gået. Du kan stadig klage: kommunen sender klagen videre til Ankestyrelsen, som bestemmer, om de kan se på den. Skriv gerne, hvorfor den kommer sent.',
    'The limit for complaining has passed. You can still complain: the municipality sends the complaint on to the appeals board, which decides whether to look at it. Do say why it comes late.',
  ),
  by: w('Fristen er', 'The limit is'),
  since: w('4 uger fra den dag, brevet kom frem', '4 weeks from the day the letter arrived'),
  workday: w('og så til den første hverdag', 'and then to the first working day'),
  unknown: w('Fristen er 4 uger fra den dag, du fik brevet.', 'The limit is 4 weeks from the day you got the letter.'),
  write: w('Skriv en klage', 'Write a complaint'),
  oral: w('Klag ved at blive ringet op', 'Complain by being called'),
  all: w('Klager i sagen', 'Complaints in the case'),
  yours: w('Det har du klaget over', 'What you complained about'),
  got: w('Kommunen fik klagen', 'The municipality got the complaint'),
  whole: w('Klagen er over hele afgørelsen.', 'The complaint is about the whole decision.'),
  part: w('Klagen er over', 'The complaint is about'),
  calls: w(
    'Kommunen ringer til dig. Den skriver ned, hvad du siger, og viser dig det her, så du kan godkende det. Klagen gælder allerede.',
    'The municipality will call you. It writes down what you say, and shows it to you here, so that you can approve it. The complaint counts already.',
  ),
  callsOther: w(
    'Kommunen ringer og skriver ned, hvad der bliver sagt. Klagen gælder allerede.',
    'The municipality will call and write down what is said. The complaint counts already.',
  ),
  approved: w('Du har godkendt det, der er skrevet ned.', 'You approved what was written down.'),
  approvedByOther: w('Det, der er skrevet ned, er godkendt.', 'What was written down is approved.'),
  withdraw: w('Træk klagen tilbage', 'Take the complaint back'),
  later: w(
    'Kommunen har skrevet, at svaret kommer senere. Du får svar senest',
    'The municipality has written that the answer comes later. You get it by',
  ),
  acknowledged: w('Kommunen har bekræftet, at de har den', 'The municipality confirmed that it has it'),
  call: w('Bed om at blive ringet op', 'Ask to be called'),
} as const

export function complaintView(frame: CitizenFrame, shown: CitizenShown): string {
  const t = sayIn(frame.lang)
  const { mine } = shown
  const isComplained = mine.complaints.some(({ withdrawn }) => withdrawn === undefined)
  return citizenLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: myUrl(shown, 'klage'),
    body: html`<h1>${t(WORDS.title)}</h1>
${isComplained ? html`${complaintStepsView(frame, shown)}<p class="font-lead">${t(nowWords(mine))}</p>${madeView(frame, shown)}${moreView(frame, shown)}` : html`${firstView(frame, shown)}${madeView(frame, shown)}`}
${formerComplaintsView(frame.lang, shown)}`,
  })
}

/** Where no complaint stands: how to complain, and by when. */
function firstView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const { mine, can } = shown
  const lead =
    mine.decision === null
      ? html`<p class="font-lead">${t(WORDS.tooEarly)}</p>`
      : mine.decision.isFormer && !can.has('complaint-received')
        ? html`<p class="font-lead">${t(WORDS.again)}</p>`
        : html`<p class="font-lead">${t(WORDS.lead)}</p><p>${t(WORDS.next)}</p>`
  return html`${lead}${limitView(frame, shown)}${buttonsView(frame, shown, mine.complaints.length === 0)}`
}

/** Where one stands already, another comes after it. */
function moreView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const { mine, can } = shown
  if (!can.has('complaint-received')) return buttonsView(frame, shown, false)
  const isOwn = mine.complaints.some(({ by, withdrawn }) => by === mine.voice.party && withdrawn === undefined)
  const isKept = complaintSteps(shown).some(({ kind }) => kind === 'keep')
  return html`<section><h2>${t(isOwn ? WORDS.more : WORDS.also)}</h2>${isKept ? html`<p>${t(WORDS.keepInstead)}</p>` : nothing}${limitView(frame, shown)}${buttonsView(frame, shown, false)}</section>`
}

function buttonsView(frame: CitizenFrame, shown: CitizenShown, isFirst: boolean): Html {
  const { mine, can } = shown
  const complain = can.has('complaint-received')
    ? html`${goTo(frame, myFormUrl(shown, 'klag'), WORDS.write, isFirst)}${goTo(frame, myFormUrl(shown, 'klag-mundtligt'), WORDS.oral)}`
    : can.has('call-asked')
      ? goTo(frame, myFormUrl(shown, 'ring-op'), WORDS.call)
      : nothing
  return html`<p class="my-buttons">${complain}${mine.complaints.length > 0 && can.has('document-recorded') ? goTo(frame, myFormUrl(shown, PAPER.path), PAPER.title) : nothing}</p>`
}

/** The complaints of this round, and what the board said. */
function madeView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const { mine } = shown
  const isOwn = mine.complaints.every(({ by }) => by === mine.voice.party)
  return html`${mine.complaints.length === 0 ? nothing : html`<section><h2>${t(isOwn ? WORDS.yours : WORDS.all)}</h2>${mine.complaints.map((one) => oneComplaint(frame, shown, one))}</section>`}
${mine.outcome === null ? nothing : html`<section class="my-card my-now">${outcomeView(frame.lang, mine.outcome, mine.decision?.needs ?? mine.needs)}</section>`}`
}

/** By when one may complain; nothing where one can’t. */
export function limitView({ lang }: CitizenFrame, { mine, can }: CitizenShown): Html {
  const t = sayIn(lang)
  const { timeliness } = mine
  if (timeliness === null || !can.has('complaint-received')) return nothing
  if (timeliness.kind === 'ukendt') return html`<p>${t(WORDS.unknown)}</p>`
  if (timeliness.kind !== 'rettidig') return html`<p class="my-note">${t(WORDS.late)}</p>`
  const { lastDay } = timeliness
  const delivered = mine.decision?.letter.delivered
  const since =
    delivered === undefined
      ? nothing
      : html`: ${t(WORDS.since)}, ${dayInWords(delivered, lang)}${addDays(delivered, 28) === lastDay ? nothing : html`, ${t(WORDS.workday)}`}`
  return html`<p>${t(WORDS.by)} <strong>${dayInWords(lastDay, lang)}</strong>${since}.</p>`
}

function oneComplaint(frame: CitizenFrame, shown: CitizenShown, complaint: CitizenComplaint): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine, can } = shown
  const { id, by, words, received, contested, acknowledged, keptWords } = complaint
  const moved = mine.dates.find((one) => one.kind === 'genvurdering' && one.complaint === id && one.isMoved)
  const read = mine.genvurderinger.findLast((one) => one.complaint === id)
  const needs = mine.decision?.needs ?? mine.needs
  const names = needs.filter((need) => contested.includes(need.id)).map(({ activity }) => activity)
  return html`<article class="my-card">${mine.complaints.every((one) => one.by === mine.voice.party) ? nothing : html`<p><strong>${t(whoComplained(shown, by))}</strong></p>`}<blockquote class="my-words" lang="da"><p>${words}</p></blockquote><p>${t(WORDS.got)} ${dayInWords(received, lang)}. ${names.length === 0 ? t(WORDS.whole) : html`${t(WORDS.part)}: <span lang="da">${names.join('; ')}</span>.`}</p>
${acknowledged === undefined ? nothing : html`<p>${t(WORDS.acknowledged)} ${dayInWords(acknowledged, lang)}.</p>`}
${endedView(frame, shown, { on: complaint.withdrawn, by: complaint.withdrawnBy, what: WITHDRAWN })}
${spokenView(frame, shown, complaint)}
${moved === undefined ? nothing : html`<p>${t(WORDS.later)} <strong>${dayInWords(moved.on, lang)}</strong>.</p>`}
${read === undefined ? nothing : reassessedView(lang, { read, needs, isOwn: by === mine.voice.party })}
${endedView(frame, shown, { on: complaint.kept, by: complaint.keptBy, what: KEPT })}${keptWords === undefined ? nothing : html`<blockquote class="my-words" lang="da"><p>${keptWords}</p></blockquote>`}
${isOwnComplaint(mine, complaint) && can.has('complaint-withdrawn') ? html`<p><a href="${pathTo(myFormUrl(shown, 'traek-klage', id), lang)}">${t(WORDS.withdraw)}</a></p>` : nothing}</article>`
}

/** An oral complaint: first told in a call, then written down, then approved. What waits for a yes stands before all else. */
function spokenView({ lang }: CitizenFrame, { mine }: CitizenShown, complaint: CitizenComplaint): Html {
  const t = sayIn(lang)
  const { by, channel, approved, withdrawn, waitsForCall } = complaint
  if (channel !== 'mundtlig' || withdrawn !== undefined) return nothing
  if (waitsForCall === true)
    return html`<p class="my-note">${t(by === mine.voice.party ? WORDS.calls : WORDS.callsOther)}</p>`
  if (approved === undefined) return nothing
  return html`<p>${t(approved.by === mine.voice.party ? WORDS.approved : WORDS.approvedByOther)}</p>`
}

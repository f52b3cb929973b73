import type { AgainstBoard } from '../../app/against-board.ts'
import type { Words } from '../../base/words.ts'
import { timelinessOf } from '../../stages/08-complaint/complaint-limit.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { Genvurdering } from '../../stages/09-reassessment/genvurdering.ts'
import { reassessmentResult } from '../../stages/09-reassessment/medhold.ts'
import { overallRuling } from '../../stages/11-outcome/outcome.ts'
import { isEverDoneBy, isOpenTo, whyNotOpen } from '../../stages/open-acts.ts'
import { whyNotKept } from '../../stages/appeal-problem.ts'
import { isNothingLeft } from '../../stages/case-state.ts'
import { complaintClocks } from '../../stages/complaint-clock.ts'
import {
  CHANGE_REASON,
  CHANNEL,
  CONTACT_BETWEEN,
  FILE_ITEM,
  FILE_STATE,
  MAYBE,
  OWN_INITIATIVE,
  REASSESSED,
  REASSESSMENT_RESULT,
  RULING,
  TIMELINESS,
} from '../appeal-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayQuoting } from '../say-quoting.ts'
import { dayInWords, type Say, sayIn } from '../wording.ts'
import { outcomePartView } from './outcome-part-view.ts'
import { pathTo } from '../paths.ts'
import { complianceView } from './compliance-view.ts'
import { againstBoardView } from './against-board-view.ts'
import { foldedAct } from './act-view.ts'
import { formerRoundsView } from './former-rounds-view.ts'
import { exchangeView, papersView } from './case-papers.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Klage', 'Complaint'),
  complaints: w('Klager over afgørelsen', 'Complaints over the decision'),
  lastDay: w('Sidste dag for klagen', 'Last day for the complaint'),
  byNeed: w('Det påklagede, behov for behov', 'What is contested, need by need'),
  none: w('Der er ikke klaget over afgørelsen.', 'Nobody has complained over the decision.'),
  contested: w('Klagen gælder', 'The complaint is about'),
  all: w('hele afgørelsen', 'the whole decision'),
  acknowledged: w('Bekræftet over for borgeren', 'Acknowledged to the citizen'),
  approved: w('Godkendt af borgeren', 'Approved by the citizen'),
  withdrawn: w('Trukket tilbage', 'Withdrawn'),
  kept: w('Fastholdt efter genvurderingen', 'Kept after the reassessment'),
  receipt: w('Skriv kvittering for klagen', 'Write a receipt for the complaint'),
  reassessment: w('Genvurdering', 'Reassessment'),
  finish: w('Læs brevet, og send genvurderingen', 'Read the letter, and send the reassessment'),
  finishLead: w(
    'Genvurderingen er færdig, når den er sendt. Borgeren og Ankestyrelsen får det samme brev.',
    'The reassessment is finished once it is sent. The citizen and the board get the same letter.',
  ),
  begun: w('Begyndt', 'Begun'),
  finished: w('Færdig', 'Finished'),
  dueBy: w('Skal være færdig senest', 'To be finished by'),
  tellDelay: w(
    'Mangler der oplysninger? Skriv til borgeren, at svaret kommer senere',
    'Is information lacking? Tell the citizen that the answer comes later',
  ),
  delayed: w('Borgeren har fået besked om forsinkelse; ny dato', 'The citizen was told of delay; new date'),
  board: w('Hos Ankestyrelsen', 'At the board'),
  sent: w('Sagen er sendt', 'The case was sent'),
  received: w('Modtaget af Ankestyrelsen', 'Received by the board'),
  asked: w('Ankestyrelsen beder om', 'The board asks for'),
  answered: w('Besvaret', 'Answered'),
  outcome: w('Ankestyrelsens afgørelse', 'The board’s decision'),
  overall: w('Samlet', 'Overall'),
  carryOut: w('Skal være udført senest', 'To be carried out by'),
  draft: w('Udkast', 'Draft'),
  sentBack: w('Sendt tilbage', 'Sent back'),
  readAndSign: w('Læs brevet, og underskriv', 'Read the letter, and sign'),
  takenBack: w(
    'Klagen er trukket tilbage, så Ankestyrelsen har intet at afgøre. Hent sagen som pakke, og send den, så den anden myndighed også ved det.',
    'The complaint was withdrawn, so the board has nothing to decide. Get the case as a package and send it, so that the other authority knows too.',
  ),
  compliance: w('Efterlevelse', 'Compliance'),
  later: w('Senere skridt', 'Later steps'),
  notBegun: w('Genvurderingen er ikke begyndt.', 'The reassessment has not begun.'),
} as const

/** What comes after the letter: complaint, reassessment, file to the board, outcome and compliance, each with its forms. */
export function appealPage(frame: OfficeFrame, shown: CaseShown, against: readonly AgainstBoard[]): string {
  const t = sayIn(frame.lang)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: caseUrl(shown, 'klage'),
    body: html`<h1>${t(WORDS.title)}</h1>${shown.file.complaints.length === 0 ? nothing : html`<p><a href="${pathTo(caseUrl(shown, 'klage', '/behov'), frame.lang)}">${t(WORDS.byNeed)}</a></p>`}${complaints(frame, shown, t)}${afterComplaint(frame, shown, t, against)}${formerRoundsView(frame, shown)}${papersView(frame, shown)}`,
  })
}

/** The steps that have come stand open; those that are still ahead lie folded under one line, for a case that comes in the middle. */
function afterComplaint(frame: OfficeFrame, shown: CaseShown, t: Say, against: readonly AgainstBoard[]): Html {
  const { complaints: made, boardFile, outcome: decided, outcomeDraft, ownInitiatives = [] } = shown.file
  const first = html`${reassessments(frame, shown, t)}${board(frame, shown, t)}`
  const last = html`${outcome(frame, shown, t)}${againstBoardView(frame, shown, against)}${compliance(frame, shown, t)}`
  const isAtBoard =
    boardFile?.sent !== undefined ||
    boardFile?.received !== undefined ||
    decided !== undefined ||
    outcomeDraft !== undefined ||
    ownInitiatives.length > 0
  if (isAtBoard) return html`${first}${last}`
  const folded = (inside: Html): Html =>
    html`<details class="details"><summary class="details-summary">${t(WORDS.later)}</summary><div class="details-text">${inside}</div></details>`
  return made.length > 0 ? html`${first}${folded(last)}` : folded(html`${first}${last}`)
}

function acts(frame: OfficeFrame, shown: CaseShown, paths: readonly string[], target: string | null = null): Html {
  const next = caseUrl(shown, 'klage')
  return html`${paths.map((path) => foldedAct(frame, shown, path, { target, next }))}`
}

function activityOf({ file }: CaseShown, need: string | null): string {
  return file.needs.find(({ id }) => id === need)?.activity ?? ''
}

function complaints(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const dated = (words: Words, day: Complaint['acknowledged']) =>
    day === undefined ? nothing : html`<p><strong>${t(words)}:</strong> ${dayInWords(day, lang)}</p>`
  const delivered = shown.file.letters.findLast(({ about }) => about === 'afgoerelse')?.delivered
  const clock = (one: Complaint) => {
    const time = timelinessOf(one, delivered)
    return html`<p>${t(TIMELINESS[time.kind])}${time.kind === 'maaske' ? html` ${t(MAYBE[time.because])}` : nothing}${time.kind === 'ukendt' ? nothing : html` <strong>${t(WORDS.lastDay)}:</strong> ${dayInWords(time.lastDay, lang)}`}</p>`
  }
  return html`<h2>${t(WORDS.complaints)}</h2>${shown.file.complaints.length === 0 ? html`<p>${t(WORDS.none)}</p>` : nothing}${shown.file.complaints.map(
    (one) =>
      html`<section class="record"><p>${dayInWords(one.received, lang)}, ${t(CHANNEL[one.channel])}</p>${clock(one)}<blockquote lang="da">${one.words}</blockquote><p><strong>${t(WORDS.contested)}:</strong> ${one.contested.length === 0 ? t(WORDS.all) : one.contested.map((need) => activityOf(shown, need)).join(', ')}</p>${dated(WORDS.approved, one.approved?.on)}${dated(WORDS.acknowledged, one.acknowledged)}${dated(WORDS.withdrawn, one.withdrawn)}${dated(WORDS.kept, one.kept)}${receipt(frame, shown, t, one)}${one.channel === 'mundtlig' && one.approved === undefined && one.withdrawn === undefined ? acts(frame, shown, ['klage-modtaget'], one.id) : nothing}${acts(frame, shown, actsOn(shown, one), one.id)}</section>`,
  )}${acts(frame, shown, ['klage-modtaget'])}`
}

/** What is done is not offered again, and nothing is left to do with a complaint that was withdrawn. */
function actsOn({ file }: CaseShown, { id, approved, acknowledged, withdrawn, kept }: Complaint): readonly string[] {
  if (withdrawn !== undefined) return []
  return [
    ...(approved === undefined ? ['klage-godkendt'] : []),
    ...(acknowledged === undefined ? ['klage-bekraeftet'] : []),
    'klage-trukket',
    ...(kept === undefined && whyNotKept(file.genvurderinger, id) === null ? ['klage-fastholdt'] : []),
    'genvurdering-begynd',
  ]
}

/** The letter that acknowledges, while the complaint has not been; whoever called instead says so by the form. */
function receipt({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id, acknowledged, withdrawn }: Complaint): Html {
  if (!isOpenTo('complaint-acknowledged', shown) || acknowledged !== undefined || withdrawn !== undefined) return html``
  const at = `/sager/${shown.file.id}/brevet/klagekvittering/${id}` as const
  return html`<p><a href="${pathTo(at, lang)}">${t(WORDS.receipt)}</a></p>`
}

/** The letter ends the reassessment; what it still lacks is said in its place. */
function finish({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id }: Genvurdering): Html {
  const act = 'genvurdering-finished'
  if (!shown.roles.some((role) => isEverDoneBy(act, role))) return html``
  const why = whyNotOpen(act, shown)
  if (why !== null) return html`<p id="genvurdering-brev">${sayQuoting(lang)(why)}</p>`
  const at = `/sager/${shown.file.id}/brevet/genvurdering/${id}` as const
  return html`<p id="genvurdering-brev">${t(WORDS.finishLead)} <a href="${pathTo(at, lang)}">${t(WORDS.finish)}</a></p>`
}

/** By when it is due, and the letter that moves the day while it can be moved. */
function delay({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id }: Genvurdering): Html {
  const clock = complaintClocks(shown.file).find(({ genvurdering }) => genvurdering?.id === id)
  if (clock === undefined) return html``
  const isOpen = isOpenTo('genvurdering-delayed', shown)
  const at = caseUrl(shown, 'klage', `/forsinket/${id}`)
  return html`<p><strong>${t(WORDS.dueBy)}:</strong> ${dayInWords(clock.due, lang)}</p>${isOpen && !clock.isVarslingssag ? html`<p><a href="${pathTo(at, lang)}">${t(WORDS.tellDelay)}</a></p>` : nothing}`
}

function reassessments(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  return html`<h2>${t(WORDS.reassessment)}</h2>${shown.file.genvurderinger.length === 0 ? html`<p>${t(WORDS.notBegun)}</p>` : nothing}${shown.file.genvurderinger.map((one) => reassessment(frame, shown, t, one))}`
}

function reassessment(frame: OfficeFrame, shown: CaseShown, t: Say, one: Genvurdering): Html {
  const { lang } = frame
  const result = reassessmentResult(one)
  const contested = shown.file.complaints.find(({ id }) => id === one.complaint)?.contested ?? []
  const toRead = contested.length > 0 ? contested : shown.file.needs.map(({ id }) => id)
  return html`<section class="record"><p>${t(WORDS.begun)} ${dayInWords(one.begun, lang)}${one.finished === undefined ? nothing : html`, ${t(WORDS.finished).toLowerCase()} ${dayInWords(one.finished, lang)}`}${result === undefined || one.finished === undefined ? nothing : html` – <strong>${t(REASSESSMENT_RESULT[result])}</strong>`}</p>${one.delays.map(
    ({ expected }) => html`<p>${t(WORDS.delayed)}: ${dayInWords(expected, lang)}</p>`,
  )}${one.parts.map(
    (part) =>
      html`<p><strong>${activityOf(shown, part.need)}: ${t(REASSESSED[part.kind])}</strong>${part.kind === 'aendret' ? html` (${t(CHANGE_REASON[part.reason])})` : nothing} <span lang="da">${part.why}</span></p>${part.kind === 'fastholdt' && part.replies.length > 0 ? html`<ul>${part.replies.map(({ argument, reply }) => html`<li lang="da"><q>${argument}</q> ${reply}</li>`)}</ul>` : nothing}`,
  )}${one.finished === undefined ? html`${toRead.map((need) => html`<h3>${activityOf(shown, need)}</h3>${acts(frame, shown, ['genvurder-behov'], need)}`)}${delay(frame, shown, t, one)}${acts(frame, shown, ['genvurdering-forsinket'], one.id)}${finish(frame, shown, t, one)}` : nothing}</section>`
}

function board(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const { boardFile } = shown.file
  const told =
    boardFile === undefined
      ? nothing
      : html`<section class="record">${boardFile.sent === undefined ? nothing : html`<p>${t(WORDS.sent)} ${dayInWords(boardFile.sent, lang)}</p>`}${boardFile.received === undefined ? nothing : html`<p>${t(WORDS.received)} ${dayInWords(boardFile.received.on, lang)} (${boardFile.received.number})</p>`}<ul>${boardFile.lines.map((line) => html`<li>${t(FILE_ITEM[line.item])}: ${t(FILE_STATE[line.state])}${line.state === 'mangler' ? html` – <span lang="da">${line.why}</span>` : nothing}</li>`)}</ul>${boardFile.requests.map(
          ({ id, asked, due, answer }) =>
            html`<p><strong>${t(WORDS.asked)}:</strong> <span lang="da">${asked}</span> (${dayInWords(due, lang)})</p>${answer === undefined ? acts(frame, shown, ['ankestyrelsen-besvaret'], id) : html`<p>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}: <span lang="da">${answer.words}</span></p>`}`,
        )}${boardFile.contacts.map(({ on, between, about }) => html`<p>${dayInWords(on, lang)}, ${t(CONTACT_BETWEEN[between])}: <span lang="da">${about}</span></p>`)}</section>`
  const back = isNothingLeft(shown.file) ? html`<p><strong>${t(WORDS.takenBack)}</strong></p>` : nothing
  return html`<h2>${t(WORDS.board)}</h2>${back}${told}${exchangeView(frame, shown)}${acts(frame, shown, ['akter', 'send-til-ankestyrelsen', 'ankestyrelsen-modtaget', 'ankestyrelsen-spoerger', 'ankestyrelsen-kontakt'])}`
}

function outcome(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const { outcome: decided, outcomeDraft, ownInitiatives = [] } = shown.file
  const told =
    decided === undefined
      ? nothing
      : html`<section class="record"><p>${dayInWords(decided.decidedOn, lang)} (${decided.number}). ${t(WORDS.overall)}: <strong>${t(RULING[overallRuling(decided)])}</strong></p>${decided.carryOutBy === undefined ? nothing : html`<p>${t(WORDS.carryOut)} ${dayInWords(decided.carryOutBy, lang)}</p>`}${decided.parts.map((part) => outcomePartView(frame, shown, part))}</section>`
  const back = outcomeDraft?.signatures.at(-1)
  const draft =
    outcomeDraft === undefined || decided !== undefined
      ? nothing
      : html`<section class="record"><h3>${t(WORDS.draft)}</h3>${back?.answer === 'sendt-tilbage' ? html`<p><strong>${t(WORDS.sentBack)}:</strong> <span lang="da">${back.why}</span></p>` : nothing}<p><a href="${pathTo(caseUrl(shown, 'klage', '/underskriv'), lang)}">${t(WORDS.readAndSign)}</a></p></section>`
  const own = ownInitiatives.map(
    ({ kind, on, words, why, due }) =>
      html`<section class="record"><p><strong>${t(OWN_INITIATIVE[kind])}</strong>, ${dayInWords(on, lang)}${due === undefined ? nothing : html` (${t(WORDS.carryOut).toLowerCase()} ${dayInWords(due, lang)})`}</p><p lang="da">${words}</p><p lang="da">${why}</p></section>`,
  )
  return html`<h2>${t(WORDS.outcome)}</h2>${told}${draft}${own}${acts(frame, shown, ['udfald-udkast', 'udfald-send-tilbage', 'udfald', ...(shown.file.area === 'barn' ? ['egen-drift'] : [])])}`
}

function compliance(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  return html`<h2>${t(WORDS.compliance)}</h2>${complianceView(frame, shown)}${acts(frame, shown, ['fulgt', 'fogedsag'])}`
}

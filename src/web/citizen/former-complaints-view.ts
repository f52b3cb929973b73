import type { Lang, Words } from '../../base/words.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { FormerComplaints } from '../../stages/citizen/former-complaints.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CitizenShown } from './citizen-frame.ts'
import { whoComplained } from './complaint-who.ts'
import { outcomeView, reassessedView } from './complaint-answer-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Det har du klaget over før', 'What you complained about before'),
  all: w('Klager i sagen før', 'Complaints in the case before'),
  over: w('Klage over afgørelsen fra', 'Complaint about the decision from'),
  earlier: w('Tidligere klage', 'Earlier complaint'),
  got: w('Kommunen fik klagen', 'The municipality got the complaint'),
  whole: w('Klagen var over hele afgørelsen.', 'The complaint was about the whole decision.'),
  part: w('Klagen var over', 'The complaint was about'),
  withdrawn: w('Klagen blev trukket tilbage', 'The complaint was taken back'),
  sent: w('Klagen blev sendt til Ankestyrelsen', 'The complaint went to the board'),
  unread: w(
    'Det står ikke i sagen, at kommunen så på afgørelsen igen.',
    'The case does not tell that the municipality looked at the decision again.',
  ),
  takenUp: w('Sagen blev taget op igen', 'The case was taken up again'),
} as const

/** The complaints of the rounds that are over: what was complained of, when, and what became of it. */
export function formerComplaintsView(lang: Lang, shown: CitizenShown): Html {
  const { formerComplaints: rounds, voice } = shown.mine
  if (rounds.length === 0) return nothing
  const t = sayIn(lang)
  const isOwn = rounds.every(({ complaints }) => complaints.every(({ by }) => by === voice.party))
  return html`<section><h2>${t(isOwn ? WORDS.title : WORDS.all)}</h2>${rounds.map((round) => roundView(lang, { round, shown, isOwn }))}</section>`
}

interface Round {
  readonly round: FormerComplaints
  readonly shown: CitizenShown
  /** Whether all that is told was complained of by the one who looks. */
  readonly isOwn: boolean
}

function roundView(lang: Lang, { round, shown, isOwn }: Round): Html {
  const t = sayIn(lang)
  const { complaints, outcome, needs, decidedOn, sentToBoard, takenUpOn } = round
  return html`<article class="my-card"><h3>${decidedOn === undefined ? t(WORDS.earlier) : html`${t(WORDS.over)} ${dayInWords(decidedOn, lang)}`}</h3>
${complaints.map((one) => complaintView(lang, { round, shown, isOwn }, one))}
${sentToBoard === undefined ? nothing : html`<p>${t(WORDS.sent)} ${dayInWords(sentToBoard, lang)}.</p>`}
${outcome === null ? nothing : outcomeView(lang, outcome, needs, 'h4')}
<p><strong>${t(WORDS.takenUp)} ${dayInWords(takenUpOn, lang)}.</strong></p></article>`
}

function complaintView(
  lang: Lang,
  { round: { genvurderinger, needs }, shown, isOwn }: Round,
  complaint: Complaint,
): Html {
  const t = sayIn(lang)
  const { id, by, words, received, contested, withdrawn } = complaint
  const names = needs.filter((need) => contested.includes(need.id)).map(({ activity }) => activity)
  const read = genvurderinger.findLast((one) => one.complaint === id)
  return html`${isOwn ? nothing : html`<p><strong>${t(whoComplained(shown, by))}</strong></p>`}<blockquote class="my-words" lang="da"><p>${words}</p></blockquote><p>${t(WORDS.got)} ${dayInWords(received, lang)}. ${names.length === 0 ? t(WORDS.whole) : html`${t(WORDS.part)}: <span lang="da">${names.join('; ')}</span>.`}</p>
${withdrawn === undefined ? nothing : html`<p>${t(WORDS.withdrawn)} ${dayInWords(withdrawn, lang)}.</p>`}
${read === undefined ? (withdrawn === undefined ? html`<p>${t(WORDS.unread)}</p>` : nothing) : reassessedView(lang, { read, needs, isOwn: by === shown.mine.voice.party, isOver: true })}`
}

import type { Words } from '../../base/words.ts'
import { reassessmentResult } from '../../stages/09-reassessment/medhold.ts'
import { overallRuling } from '../../stages/11-outcome/outcome.ts'
import type { FormerRound } from '../../stages/own-case.ts'
import { CHANNEL, REASSESSED, REASSESSMENT_RESULT, RULING } from '../appeal-labels.ts'
import { ANSWER_KIND } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { outcomePartView } from './board/outcome-part-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Det, der gik forud', 'What went before'),
  round: w('Runde', 'Round'),
  decision: w('Kommunens afgørelse', 'The municipality’s decision'),
  complaint: w('Klage', 'Complaint'),
  withdrawn: w('trukket tilbage', 'withdrawn'),
  reassessment: w('Genvurdering', 'Reassessment'),
  outcome: w('Ankestyrelsens afgørelse', 'The board’s decision'),
  heard: w('Svar på partshøring', 'Answer to the hearing'),
  committee: w('Visitationsudvalg', 'Visitation committee'),
  call: w('Opkald', 'Call'),
} as const

/** What was decided, complained of and ruled in the rounds before this one, the last first; nothing in a first round. */
export function formerRoundsView(frame: OfficeFrame, shown: CaseShown): Html {
  const { formerRounds } = shown.file
  if (formerRounds.length === 0) return nothing
  const t = sayIn(frame.lang)
  return html`<h2>${t(WORDS.title)}</h2>${formerRounds
    .toReversed()
    .map(
      (one, at) =>
        html`<details class="details"${at === 0 ? html` open` : nothing}><summary class="details-summary">${t(WORDS.round)} ${one.round.number}</summary><div class="details-text">${roundView(frame, shown, one)}</div></details>`,
    )}`
}

function roundView(frame: OfficeFrame, shown: CaseShown, one: FormerRound): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { decision, answers, partshoeringer = [], committees = [], complaints = [], genvurderinger = [], outcome } = one
  const activityOf = (need: string): string => shown.file.needs.find(({ id }) => id === need)?.activity ?? ''
  const dated = (words: Words, on: Parameters<typeof dayInWords>[0]): Html =>
    html`<strong>${t(words)}, ${dayInWords(on, lang)}</strong>`
  return html`${
    decision === undefined
      ? nothing
      : html`<p>${dated(WORDS.decision, decision.on)}</p><ul>${answers.map(({ need, answer }) => html`<li><span lang="da">${activityOf(need)}</span>: ${t(ANSWER_KIND[answer.kind])}</li>`)}</ul>`
  }${partshoeringer.map(({ answer }) => (answer === undefined ? nothing : html`<p>${dated(WORDS.heard, answer.on)}: <q lang="da">${answer.words}</q></p>`))}${committees.map(
    ({ on, advice }) => html`<p>${dated(WORDS.committee, on)}: <span lang="da">${advice}</span></p>`,
  )}${(one.calls ?? []).map(({ on, note }) => html`<p>${dated(WORDS.call, on)}: <span lang="da">${note}</span></p>`)}${complaints.map(
    ({ received, channel, words, withdrawn }) =>
      html`<p>${dated(WORDS.complaint, received)}, ${t(CHANNEL[channel])}${withdrawn === undefined ? nothing : html` (${t(WORDS.withdrawn)})`}</p><blockquote lang="da">${words}</blockquote>`,
  )}${genvurderinger.map((read) => {
    const result = reassessmentResult(read)
    return read.finished === undefined
      ? nothing
      : html`<p>${dated(WORDS.reassessment, read.finished)}${result === undefined ? nothing : html`: ${t(REASSESSMENT_RESULT[result])}`}</p><ul>${read.parts.map(({ need, kind, why }) => html`<li><span lang="da">${activityOf(need)}</span>: ${t(REASSESSED[kind])}. <span lang="da">${why}</span></li>`)}</ul>`
  })}${
    outcome === undefined
      ? nothing
      : html`<p>${dated(WORDS.outcome, outcome.decidedOn)} (${outcome.number}): ${t(RULING[overallRuling(outcome)])}</p>${outcome.parts.map((part) => outcomePartView(frame, shown, part))}`
  }`
}

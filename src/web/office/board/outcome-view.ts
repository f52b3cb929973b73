import type { Words } from '../../../base/words.ts'
import { overallRuling } from '../../../stages/11-outcome/outcome.ts'
import { OWN_INITIATIVE, RULING } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, type Say } from '../../wording.ts'
import { foldedActs } from './appeal-acts.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { outcomePartView } from './outcome-part-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  outcome: w('Ankestyrelsens afgørelse', 'The board’s decision'),
  overall: w('Samlet', 'Overall'),
  carryOut: w('Skal være udført senest', 'To be carried out by'),
  draft: w('Udkast', 'Draft'),
  sentBack: w('Sendt tilbage', 'Sent back'),
  readAndSign: w('Læs brevet, og underskriv', 'Read the letter, and sign'),
} as const

/** The board’s decision, or the draft of it, and what the board did of its own accord. */
export function outcomeView(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
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
  return html`<h2>${t(WORDS.outcome)}</h2>${told}${draft}${own}${foldedActs(frame, shown, ['udfald-udkast', 'udfald-send-tilbage', 'udfald', ...(shown.file.area === 'barn' ? ['egen-drift'] : [])])}`
}

import type { ReportedFinding } from '../../../app/check/checked-document.ts'
import type { Words } from '../../../base/words.ts'
import type { PartyId } from '../../../stages/00-case/case-id.ts'
import type { VoicedLetter } from '../../../stages/07-letter/voiced-letter.ts'
import type { SourceKind } from '../../../stages/02-information/source.ts'
import type { CasePageName } from '../../act/act-form.ts'
import { LETTER_ABOUT } from '../../case-labels.ts'
import { html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { pathTo } from '../../paths.ts'
import { sayIn } from '../../wording.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { knownToAskView } from '../known-to-ask-view.ts'
import { findingsView, sendFields } from './letter-page.ts'
import { fileLinks, voicedView } from './letter-paper.ts'
import { type LetterLeft, sentLead, sentRecord } from './sent-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Brev', 'Letter'),
  back: w('Tilbage', 'Back'),
  cannot: w('Brevet kan ikke sendes endnu', 'The letter can’t be sent yet'),
  refused: w('Brevet kan ikke sendes', 'The letter can’t be sent'),
  recipient: w('Modtagerens navn', 'The receiver’s name'),
  recipientHint: w(
    'Den, der skal svare, fx »Læge Anna Friis, Lægehuset ved Havnen«.',
    'The one who is to answer, e.g. “Læge Anna Friis, Lægehuset ved Havnen”.',
  ),
  show: w('Vis brevet', 'Show the letter'),
  send: w('Send brevet', 'Send the letter'),
  outside: w(
    'Holdbar sender kun til sagens parter. Hent brevet, send det selv, og registrér bagefter, at det er sendt.',
    'Holdbar sends to the parties of the case alone. Download the letter, send it yourself, then record that it was sent.',
  ),
  record: w('Registrér, at brevet er sendt', 'Record that the letter was sent'),
  sendNow: w('Send præcis dette brev', 'Send exactly this letter'),
} as const

export interface OtherLetterGiven {
  readonly letter: VoicedLetter | null
  /** When it left; null where it has not. */
  readonly left: LetterLeft | null
  /** What it lacks, why it can't leave, or what came in the way of sending it. */
  readonly why: Words | null
  /** The seal of what is shown; null where there is none. */
  readonly hash: string | null
  readonly maySend: boolean
  /** What the rules for letters say; null where they aren't about this kind. */
  readonly findings: readonly ReportedFinding[] | null
  readonly at: `/sager/${string}`
  /** Asked for where the letter goes to one who is no party; null where it does not. */
  readonly recipient: string | null
  /** The kind of source a question goes to; null where it is no question. */
  readonly asked: SourceKind | null
  readonly back: CasePageName
  /** The parties it goes to. */
  readonly to: readonly PartyId[]
}

const titleOf = (left: LetterLeft | null): Words =>
  left?.letter === undefined ? WORDS.title : LETTER_ABOUT[left.letter.about]

/** A hearing, a question, a receipt or a reassessment as it will be read. */
export function otherLetterPage(
  frame: OfficeFrame,
  shown: CaseShown,
  { letter, left, why, hash, maySend, findings, at, recipient, asked: kind, back, to }: OtherLetterGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  const title = letter === null ? titleOf(left) : { da: letter.letter.title, en: letter.letter.title }
  return caseLayout(frame, shown, {
    title,
    page: back,
    at,
    body: html`<p><a href="${pathTo(caseUrl(shown, back), lang)}">${t(WORDS.back)}</a></p><h1${letter === null ? nothing : html` lang="da"`}>${t(title)}</h1>
${left === null ? nothing : sentRecord(frame, shown, left)}
${recipient === null || !maySend ? nothing : html`<form class="record" method="get" action="${pathTo(at, lang)}"><div class="form-group"><label class="form-label" for="modtager">${t(WORDS.recipient)}</label><span class="form-hint" id="modtager-hint">${t(WORDS.recipientHint)}</span><input class="form-input" type="text" id="modtager" name="modtager" value="${recipient}" maxlength="200" aria-describedby="modtager-hint"></div>${kind === null ? nothing : knownToAskView(frame, shown, kind)}<button class="button button-secondary" type="submit">${t(WORDS.show)}</button></form>`}
${why === null ? nothing : html`<div class="alert alert-info">${icon('info')}<div class="alert-body"><h2 class="alert-heading">${t(maySend ? WORDS.cannot : WORDS.refused)}</h2><p>${t(why)}</p></div></div>`}
${letter === null ? nothing : html`${left === null ? nothing : html`<p>${t(sentLead(left, hash))}</p>`}${voicedView(t, shown, letter)}${findings === null ? nothing : findingsView(lang, findings)}`}
${letter === null || hash === null || !maySend ? nothing : html`<form class="record" id="send" method="post" action="${pathTo(at, lang)}"><h2>${t(recipient === null ? WORDS.send : WORDS.record)}</h2>${recipient === null ? nothing : html`<p>${t(WORDS.outside)}</p>`}${fileLinks(frame, at, letter, recipient === null ? {} : { modtager: recipient })}${sendFields(frame, shown, hash, recipient === null ? to : undefined)}${recipient === null ? nothing : html`<input type="hidden" name="modtager" value="${recipient}">`}<button class="button button-primary" type="submit">${t(recipient === null ? WORDS.sendNow : WORDS.record)}</button></form>`}`,
  })
}

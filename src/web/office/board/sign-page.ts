import type { ReportedFinding } from '../../../app/check/checked-document.ts'
import type { Lang, Words } from '../../../base/words.ts'
import type { VoicedLetter } from '../../../stages/07-letter/voiced-letter.ts'
import { overallRuling } from '../../../stages/11-outcome/outcome.ts'
import { RULING } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon, LEVEL_ICON } from '../../icon.ts'
import { LEVEL } from '../../labels.ts'
import { pathTo } from '../../paths.ts'
import { sayQuoting } from '../../say-quoting.ts'
import { sayIn } from '../../wording.ts'
import { foldedAct } from '../act-view.ts'
import { awaitedView } from '../../awaited-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { sendFields } from '../letter/letter-page.ts'
import { TO_PARENTS, voicedView } from '../letter/letter-paper.ts'
import { outcomePartView } from './outcome-part-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Læs og underskriv afgørelsen', 'Read and sign the decision'),
  back: w('Tilbage til klagen', 'Back to the complaint'),
  cannot: w('Brevet kan ikke skrives eller sendes endnu', 'The letter can’t be written or sent yet'),
  coded: w('Udkastet, som det er kodet', 'The draft as it is coded'),
  overall: w('Samlet', 'Overall'),
  letter: w('Brevet til begge parter', 'The letter to both parties'),
  pdf: w('Hent som PDF', 'Download as PDF'),
  pdfToParents: w('Hent brevet til forældrene som PDF', 'Download the letter to the parents as PDF'),
  rules: w('Reglerne om læsbarhed om dette brev', 'The rules on readability on this letter'),
  sign: w('Underskriv og send', 'Sign and send'),
  both: w(
    'Brevet går til borgeren og dem, der må modtage breve for borgeren. Send det samme brev til kommunen med sagen:',
    'The letter goes to the citizen and those who may get letters for the citizen. Send the same letter to the municipality with the case:',
  ),
  note: w('Bemærkning til underskriften', 'Note to the signature'),
  optional: w('(frivilligt)', '(optional)'),
  signNow: w('Underskriv, og send præcis dette brev', 'Sign, and send exactly this letter'),
  whyNot: w('Du kan ikke underskrive nu', 'You can’t sign now'),
  closed: w(
    'Udkastet kan underskrives af en ankechef, som ikke selv har skrevet det, mens det venter på underskrift.',
    'The draft can be signed by a head of appeals who did not write it, while it waits for a signature.',
  ),
} as const

export interface SignGiven {
  readonly letter: VoicedLetter | null
  readonly problem: Words | null
  readonly findings: readonly ReportedFinding[]
  /** The seal of what is shown; null where there is none. */
  readonly hash: string | null
  readonly maySign: boolean
  readonly whyNot: Words | null
  readonly municipality: string
}

/** The decision letter beside the reasons it is made of, and the signature that sends it. */
export function signPage(frame: OfficeFrame, shown: CaseShown, given: SignGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const outcome = shown.file.outcomeDraft?.outcome
  const { letter, problem, hash } = given
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: caseUrl(shown, 'klage', '/underskriv'),
    isError: problem !== null,
    body: html`<p><a href="${pathTo(caseUrl(shown, 'klage'), lang)}">${t(WORDS.back)}</a></p><h1>${t(WORDS.title)}</h1>
${problem === null ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.cannot)}</h2><p>${t(problem)}</p></div></div>`}
${outcome === undefined ? nothing : awaitedView(lang, shown.file.boardFile)}
${outcome === undefined ? nothing : html`<section class="record" aria-labelledby="kodet"><h2 id="kodet">${t(WORDS.coded)}</h2><p>${t(WORDS.overall)}: <strong>${t(RULING[overallRuling(outcome)])}</strong></p>${outcome.parts.map((part) => outcomePartView(frame, shown, part))}</section>`}
${letter === null ? nothing : html`<h2>${t(WORDS.letter)}</h2>${voicedView(t, shown, letter)}${readability(lang, given.findings)}<p><a href="${pathTo(caseUrl(shown, 'klage', '/underskriv/brev.pdf'), lang)}">${t(WORDS.pdf)}</a>${letter.toParents === undefined ? nothing : html`, <a href="${pathTo(`/sager/${shown.file.id}/klage/underskriv/brev.pdf?til=${TO_PARENTS}`, lang)}">${t(WORDS.pdfToParents)}</a>`}</p>`}
${given.whyNot === null ? nothing : html`<div class="alert alert-info">${icon('info')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.whyNot)}</h2><p>${t(given.whyNot)}</p></div></div>`}
${
  given.maySign && hash !== null
    ? html`<form class="record act-form" id="underskriv" method="post" action="${pathTo(caseUrl(shown, 'klage', '/underskriv'), lang)}"><h2>${t(WORDS.sign)}</h2><p>${t(WORDS.both)} ${given.municipality}.</p><div class="form-group"><label class="form-label" for="hvorfor">${t(WORDS.note)} <span class="weight-normal">${t(WORDS.optional)}</span></label><textarea class="form-input" id="hvorfor" lang="da" name="hvorfor" rows="2" maxlength="2000"></textarea></div>${sendFields(frame, shown, hash)}<button class="button button-primary" type="submit">${t(WORDS.signNow)}</button></form>`
    : given.whyNot === null
      ? html`<p>${t(WORDS.closed)}</p>`
      : nothing
}
<div class="act-row">${foldedAct(frame, shown, 'udfald-send-tilbage', { next: caseUrl(shown, 'klage') })}</div>`,
  })
}

/** What the rules say of how it reads. Those on a municipality's decision are not about the board. */
function readability(lang: Lang, findings: readonly ReportedFinding[]): Html {
  const [t, quoting] = [sayIn(lang), sayQuoting(lang)]
  const told = findings.filter(({ mangel }) => mangel === 'forstaaelighed')
  if (told.length === 0) return nothing
  return html`<section aria-labelledby="laesbarhed"><h2 id="laesbarhed">${t(WORDS.rules)}</h2><ul class="finding-list">${told.map(({ level, title, what, remedy }) => html`<li class="finding finding-${level}"><p class="finding-level">${icon(LEVEL_ICON[level])}<strong>${t(LEVEL[level])}: ${t(title)}</strong></p><p>${quoting(what)} ${quoting(remedy)}</p></li>`)}</ul></section>`
}

import type { Words } from '../../../base/words.ts'
import { instructionsOf } from '../../../stages/11-outcome/outcome.ts'
import type { FogedsagStep } from '../../../stages/12-compliance/compliance.ts'
import { FOGEDSAG } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  due: w('Skal være ført ud i livet senest', 'To be carried out by'),
  done: w('Ført ud i livet', 'Carried out'),
  shown: w('vist ved', 'shown by'),
  late: w(
    'Dagen er gået, og intet viser, at afgørelsen er fulgt.',
    'The day has passed, and nothing shows that the decision was followed.',
  ),
  waits: w('Intet viser endnu, at afgørelsen er fulgt.', 'Nothing shows yet that the decision was followed.'),
  remitted: w(
    'Sagen er hjemvist. Begynd en ny runde: dens første opgaver er anvisningerne.',
    'The case was remitted. Begin a new round: its first tasks are the instructions.',
  ),
  begin: w('Begynd den nye runde', 'Begin the new round'),
  matter: w('Fogedsag', 'Bailiff matter'),
  answerBy: w('svar senest', 'answer by'),
  letter: w('Hent brevet', 'Download the letter'),
  enquiry: w('Spørg kommunen, om afgørelsen er fulgt', 'Ask the municipality whether it is followed'),
  warning: w('Varsl tvangsbøder', 'Warn of daily fines'),
} as const

/** How the board's decision was carried out: by when, what shows it, and what was done where it was not. */
export function complianceView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { compliance, outcome, documents } = shown.file
  if (compliance === undefined) return nothing
  const { dueOn, proofs, fogedsag } = compliance
  const nameOf = (id: string | undefined) => documents.find((one) => one.id === id)?.name
  const isBoard = shown.roles.some((role) => role === 'klagesagsbehandler' || role === 'ankechef')
  const toRemit = outcome !== undefined && instructionsOf(outcome).length > 0
  return html`<section class="record">${
    dueOn === undefined
      ? nothing
      : html`<p><strong>${t(WORDS.due)}:</strong> ${dayInWords(dueOn, lang)}</p>${proofs.length > 0 ? nothing : html`<p>${icon(dueOn < shown.today ? 'stop' : 'question')} ${t(dueOn < shown.today ? WORDS.late : WORDS.waits)}</p>`}`
  }${toRemit && !isBoard ? html`<p>${t(WORDS.remitted)} <a href="${pathTo(caseUrl(shown, '', '/goer/ny-runde'), lang)}">${t(WORDS.begin)}</a></p>` : nothing}${proofs.map(
    ({ on, how, document }) =>
      html`<p>${icon('check')} ${t(WORDS.done)} ${dayInWords(on, lang)}: <span lang="da">${how}</span>${nameOf(document) === undefined ? nothing : html` (${t(WORDS.shown)} <span lang="da">${nameOf(document)}</span>)`}</p>`,
  )}${fogedsag.length === 0 ? nothing : html`<h3>${t(WORDS.matter)}</h3><ol>${fogedsag.map((step) => stepView(frame, shown, step))}</ol>`}${
    isBoard
      ? html`<ul class="nobullet-list"><li><a href="${pathTo(caseUrl(shown, 'klage', '/fogedsag/henvendelse'), lang)}">${t(WORDS.enquiry)}</a></li><li><a href="${pathTo(caseUrl(shown, 'klage', '/fogedsag/varsel'), lang)}">${t(WORDS.warning)}</a></li></ul>`
      : nothing
  }</section>`
}

function stepView({ lang }: OfficeFrame, shown: CaseShown, { kind, on, due, words, document }: FogedsagStep): Html {
  const t = sayIn(lang)
  return html`<li><p>${dayInWords(on, lang)}: <strong>${t(FOGEDSAG[kind])}</strong>${due === undefined ? nothing : html`, ${t(WORDS.answerBy)} ${dayInWords(due, lang)}`}</p><p lang="da">${words}</p>${document === undefined ? nothing : html`<p><a href="${pathTo(caseUrl(shown, '', `/dokumenter/${document}`), lang)}">${t(WORDS.letter)}</a></p>`}</li>`
}

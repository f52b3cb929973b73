import type { Words } from '../../../base/words.ts'
import type { PackagePerson } from '../../../stages/exchange/case-package.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { layout } from '../../layout.ts'
import { pathTo } from '../../paths.ts'
import { type Say, sayIn } from '../../wording.ts'
import type { OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  board: w('Modtag en sag fra en kommune', 'Receive a case from a municipality'),
  municipality: w('Hent en pakke ind fra Ankestyrelsen', 'Take in a package from the board'),
  boardLead: w(
    'Vælg den zip-fil, som kommunen har sendt. Er sagen ny, bliver den oprettet hos jer med sine dokumenter. Er den her allerede, bliver det nye lagt til.',
    'Choose the zip file that the municipality sent. A new case is opened here with its documents. If it is here already, what is new is added.',
  ),
  municipalityLead: w(
    'Vælg den zip-fil, som Ankestyrelsen har sendt. Kvittering, anmodninger, kontakter og afgørelse bliver lagt i sagen. Det, I selv har skrevet, ændres ikke.',
    'Choose the zip file that the board sent. Receipt, requests, contacts and decision are added to the case. What you wrote yourselves is not changed.',
  ),
  file: w('Sagspakke', 'Case package'),
  hint: w(
    'En zip-fil fra Holdbar, højst 100 MB. Pak den ikke ud først.',
    'A zip file from Holdbar, at most 100 MB. Don’t unpack it first.',
  ),
  number: w('Jeres sagsnummer', 'Your number for the case'),
  numberHint: w('Bruges kun, når sagen er ny hos jer.', 'Used only where the case is new to you.'),
  same: w('Kendt under et andet navn', 'Known by another name'),
  isSame: w('Nummeret er rigtigt, og det er den samme', 'The number is right, and it is the same person'),
  button: w('Hent ind', 'Take in'),
  problem: w('Pakken blev ikke hentet ind', 'The package was not taken in'),
  nothing: w('Intet er gemt.', 'Nothing was kept.'),
  known: w(
    'Pakken er hentet ind før, og der er intet nyt i den.',
    'The package was taken in before, and there is nothing new in it.',
  ),
  toCase: w('Gå til sagen', 'Go to the case'),
} as const

type Faulty = 'pakke' | 'nummer' | 'samme'

export interface TakePackageGiven {
  readonly isBoard: boolean
  readonly command: string
  readonly number?: string
  readonly problem?: {
    readonly field: Faulty
    readonly words: Words
    /** Those of whom it is asked whether they are who has their number here. */
    readonly asked?: readonly PackagePerson[]
  }
  /** The case of a package in which nothing was new. */
  readonly known?: string
}

/** Where a package from the other authority is taken in. A browser never gives a file back, so it is chosen again. */
export function takePackagePage(
  frame: OfficeFrame,
  { isBoard, command, number = '', problem, known }: TakePackageGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  const title = t(isBoard ? WORDS.board : WORDS.municipality)
  const fault = (field: Faulty) =>
    problem?.field === field
      ? html`<span class="form-error-message" id="${field}-fejl">${t(problem.words)}</span>`
      : nothing
  const described = (field: 'pakke' | 'nummer') =>
    problem?.field === field
      ? html` aria-invalid="true" aria-describedby="${field}-hint ${field}-fejl"`
      : html` aria-describedby="${field}-hint"`
  const group = (field: 'pakke' | 'nummer') => (problem?.field === field ? 'form-group form-error' : 'form-group')
  return layout(frame, {
    title: problem === undefined ? title : `${lang === 'da' ? 'Fejl: ' : 'Error: '}${title}`,
    page: '/sager/modtag',
    body: html`${problem === undefined ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.problem)}</h2><p><a href="#${problem.field}">${t(problem.words)}</a></p><p>${t(WORDS.nothing)}</p></div></div>`}${known === undefined ? nothing : html`<div class="alert alert-info" role="status">${icon('check')}<div class="alert-body"><p>${t(WORDS.known)} <a href="${pathTo(`/sager/${known}`, lang)}">${t(WORDS.toCase)}</a></p></div></div>`}<h1>${title}</h1><p>${t(isBoard ? WORDS.boardLead : WORDS.municipalityLead)}</p>
<form class="act-form" method="post" enctype="multipart/form-data" action="${pathTo('/sager/modtag', lang)}"><input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="_oensk" value="${command}">
<div class="${group('pakke')}"><label class="form-label" for="pakke">${t(WORDS.file)}</label><span class="form-hint" id="pakke-hint">${t(WORDS.hint)}</span>${fault('pakke')}<input class="form-input" type="file" id="pakke" name="fil" accept=".zip,application/zip" required${described('pakke')}></div>
${isBoard ? html`<div class="${group('nummer')}"><label class="form-label" for="nummer">${t(WORDS.number)}</label><span class="form-hint" id="nummer-hint">${t(WORDS.numberHint)}</span>${fault('nummer')}<input class="form-input" type="text" id="nummer" name="nummer" value="${number}" maxlength="60" autocomplete="off"${described('nummer')}></div>` : nothing}
${problem?.asked === undefined ? nothing : askedView(t, problem.asked, fault('samme'))}
<button class="button button-primary" type="submit">${t(WORDS.button)}</button></form>`,
  })
}

/** One box for each, of whom it is said alone: another package has other people. */
function askedView(t: Say, asked: readonly PackagePerson[], fault: Html): Html {
  return html`<fieldset class="form-group form-error" id="samme" tabindex="-1" aria-describedby="samme-fejl"><legend class="form-label">${t(WORDS.same)}</legend>${fault}${asked.map(({ id, name }, at) => html`<div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="samme-${at}" name="samme" value="${id}"><label class="form-label" for="samme-${at}">${name}: ${t(WORDS.isSame)}</label></div>`)}</fieldset>`
}

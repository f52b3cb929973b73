import type { Words } from '../../../base/words.ts'
import { isOpenTo } from '../../../stages/act/open-acts.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import { caseLayout, caseUrl, type CaseShown, type OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Dokumenter i sagen', 'Documents of the case'),
  none: w('Der ligger ingen dokumenter i sagen.', 'No documents lie in the case.'),
  handedIn: w('fra borgeren', 'from the citizen'),
  add: w('Læg et dokument i sagen', 'Add a document to the case'),
  problem: w('Dokumentet blev ikke lagt i sagen', 'The document was not added'),
  file: w('Fil', 'File'),
  hint: w(
    'PDF, Word, billede (PNG eller JPEG) eller ren tekst, højst 25 MB.',
    'PDF, Word, picture (PNG or JPEG) or plain text, at most 25 MB.',
  ),
  button: w('Læg i sagen', 'Add to the case'),
  out: w('Hent hele sagen som pakke (zip)', 'Get the whole case as a package (zip)'),
  outLead: w(
    'Sagen på papir med bogmærker (sag.pdf), sagen som data (sag.json) og alle dokumenter. Send den ad en sikker vej.',
    'The case on paper with bookmarks (sag.pdf), the case as data (sag.json) and every document. Send it by a safe way.',
  ),
  draft: w(
    'Sagen er ikke registreret som sendt. Pakken er et udkast, som Ankestyrelsen ikke kan hente ind.',
    'The case is not recorded as sent. The package is a draft that the board can’t take in.',
  ),
  in: w('Hent en pakke ind fra Ankestyrelsen', 'Take in a package from the board'),
} as const

export const documentPath = (shown: Pick<CaseShown, 'file'>, id: string): `/sager/${string}` =>
  `/sager/${shown.file.id}/dokumenter/${encodeURIComponent(id)}`

/** Every document with a way to open it, and a way to add one. */
export function papersView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const mayAdd = isOpenTo('document-recorded', shown)
  return html`<h2 id="dokumenter">${t(WORDS.title)}</h2>${file.documents.length === 0 ? html`<p>${t(WORDS.none)}</p>` : html`<ul>${file.documents.map(({ id, name, on }) => html`<li><a href="${pathTo(documentPath(shown, id), lang)}" lang="da">${name}</a> (${shown.handedIn.has(id) ? `${t(WORDS.handedIn)}, ` : ''}${dayInWords(on, lang)})</li>`)}</ul>`}${mayAdd ? addView(frame, shown) : nothing}`
}

function addView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`<details class="details act-fold" id="laeg-i-sagen"><summary class="details-summary">${t(WORDS.add)}</summary><div class="details-text"><form class="act-form" method="post" enctype="multipart/form-data" action="${pathTo(`/sager/${shown.file.id}/dokumenter`, lang)}"><input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="_oensk" value="${shown.context.newId()}"><div class="form-group"><label class="form-label" for="dokument-fil">${t(WORDS.file)}</label><span class="form-hint" id="dokument-hint">${t(WORDS.hint)}</span><input class="form-input" type="file" id="dokument-fil" name="fil" required aria-describedby="dokument-hint"></div><button class="button button-primary" type="submit">${t(WORDS.button)}</button></form></div></details>`
}

/** The case out, and what the board has done in. */
export function exchangeView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { boardFile, from } = shown.file
  if (boardFile === undefined || boardFile.lines.length === 0) return nothing
  return html`<p><a href="${pathTo(`/sager/${shown.file.id}/pakke.zip`, lang)}">${t(WORDS.out)}</a>. ${t(WORDS.outLead)}</p>${boardFile.sent === undefined ? html`<p>${t(WORDS.draft)}</p>` : from === undefined ? html`<p><a href="${pathTo('/sager/modtag', lang)}">${t(WORDS.in)}</a></p>` : nothing}`
}

/** Why a document was not added. */
export function documentProblemPage(frame: OfficeFrame, shown: CaseShown, words: Words): string {
  const t = sayIn(frame.lang)
  return caseLayout(frame, shown, {
    title: WORDS.add,
    page: 'klage',
    at: caseUrl(shown, 'klage'),
    isError: true,
    body: html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.problem)}</h2><p>${t(words)}</p></div></div><h1>${t(WORDS.add)}</h1>${papersView(frame, shown)}`,
  })
}

export const papersUrl = (shown: Pick<CaseShown, 'file'>): `/sager/${string}` =>
  `${caseUrl(shown, 'klage') as `/sager/${string}`}#dokumenter`

import { oneOf } from '../../base/list.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { type ChosenText, readExtraRemovals, type TextChoices } from '../../stages/13-learning/publish/approve-text.ts'
import type { Proposal } from '../../stages/13-learning/publish/propose-anonymous.ts'
import type { Publication } from '../../stages/13-learning/publish/publication.ts'
import { groupRemovals, type RemovalGroup } from '../../stages/13-learning/publish/removal-group.ts'
import type { FieldError, Values } from '../form/field.ts'
import { errorSummary } from '../form/error-summary.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { IDENTIFIER_LABELS, NOTHING_INSTEAD, PROPOSAL_NOTE, TAKEN_OUT } from '../study/proposal-words.ts'
import { dayInWords, type Say, sayIn } from '../wording.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Offentliggør afgørelsen', 'Publish the decision'),
  lead: w(
    'Alle kan læse det, du godkender, uden at logge ind. Teksten til venstre er det, de får at se. Til højre står det, der er taget ud; det samme står én gang, og dit valg gælder alle steder.',
    'Everyone can read what you approve, without signing in. The text on the left is what they get to see. On the right stands what was taken out; the same stands once, and your choice counts everywhere.',
  ),
  text: w('Sådan vil teksten stå', 'This is how the text will stand'),
  nr: w('Nr.', 'No.'),
  kind: w('Slags', 'Kind'),
  stood: w('Der stod', 'What stood'),
  places: w('Steder i teksten', 'Places in the text'),
  stands: w('Der står nu', 'What stands now'),
  needless: w('Skulle ikke fjernes, fordi', 'Need not be removed, because'),
  needlessHint: w(
    'Intet bliver sat ind igen, medmindre du skriver hvorfor. Så står ordet i teksten igen, og din grund bliver gemt i journalen.',
    'Nothing is put back unless you write why. Then the word stands in the text again, and your reason is kept in the journal.',
  ),
  more: w('Fjern mere', 'Remove more'),
  moreHint: w(
    'Et ord eller en vending på hver linje, som det står i teksten. Skriv »ord = andet ord«, hvis noget neutralt skal stå i stedet.',
    'A word or phrase on each line, as it stands in the text. Write “word = other word” where something neutral is to stand instead.',
  ),
  read: w(
    'Jeg har læst hele teksten, og den peger ikke på nogen.',
    'I have read the whole text, and it points at nobody.',
  ),
  show: w('Vis teksten med ændringerne', 'Show the text with the changes'),
  approve: w('Godkend og offentliggør', 'Approve and publish'),
  must: w(
    'Sæt kryds, når du har læst hele teksten. Programmet kan ikke se, om et forløb peger på nogen.',
    'Tick this when you have read the whole text. The program can’t see whether a course of events points at someone.',
  ),
  changed: w(
    'Teksten er en anden end den, du så. Læs den igen, som den står her, og godkend den derefter.',
    'The text is another than the one you saw. Read it again as it stands here, then approve it.',
  ),
  published: w('Offentliggjort', 'Published'),
  withdrawn: w('Trukket tilbage', 'Withdrawn'),
  see: w('Se den, som alle ser den', 'See it as everyone does'),
  withdraw: w('Træk teksten tilbage', 'Withdraw the text'),
  withdrawWhy: w('Hvorfor', 'Why'),
  withdrawMeans: w(
    'Teksten forsvinder fra siden med det samme. I journalen bliver den stående.',
    'The text goes from the page at once. In the journal it stays.',
  ),
  cannot: w('Afgørelsen kan ikke offentliggøres nu', 'The decision can’t be published now'),
  notWhole: w(
    'Formularen er ikke hel. Åbn siden igen, og prøv en gang til.',
    'The form is not whole. Open the page again and try once more.',
  ),
  error: w('Fejl:', 'Error:'),
} as const

const PUBLISH_FORM = 'offentliggoer'

export interface PublishGiven {
  /** The proposal and the text with the choices made; or why there is none. */
  readonly text: { readonly proposal: Proposal; readonly chosen: ChosenText; readonly hash: string } | Words
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly mayWithdraw: boolean
}

/** What the one who approves has asked for. */
export interface AskedPublication {
  readonly choices: TextChoices
  readonly isApproved: boolean
  readonly hasRead: boolean
  /** Of the text that was shown. */
  readonly hash: string
}

const LONGEST = 300

export function readPublication(values: Values): Result<AskedPublication, readonly FieldError[]> {
  const errors: FieldError[] = []
  const putBack = new Map<number, string>()
  for (const [name, [value = '']] of Object.entries(values)) {
    const number = /^behold-(\d{1,5})$/.exec(name)?.[1]
    const why = value.replaceAll(/\s+/g, ' ').trim()
    if (number === undefined || why === '') continue
    if (why.length > LONGEST)
      errors.push({ field: name, words: w(`Skriv højst ${LONGEST} tegn.`, `Write at most ${LONGEST} characters.`) })
    putBack.set(Number(number), why)
  }
  const lines = (values['fjern']?.[0] ?? '').replaceAll('\r\n', '\n').slice(0, 20_000)
  const asked = oneOf(['vis', 'godkend'], values['_goer']?.[0] ?? '')
  if (asked === undefined) errors.push({ field: 'tekst', words: WORDS.notWhole })
  const isApproved = asked === 'godkend'
  const hasRead = (values['laest'] ?? []).includes('ja')
  if (isApproved && !hasRead) errors.push({ field: 'laest', words: WORDS.must })
  const choices = { putBack, alsoRemove: readExtraRemovals(lines) }
  return errors.length > 0 ? err(errors) : ok({ choices, isApproved, hasRead, hash: values['hash']?.[0] ?? '' })
}

export const TEXT_CHANGED: FieldError = { field: 'tekst', words: WORDS.changed }

/** The proposal with each removal beside, for someone to change, approve or leave. */
export function publishPage(frame: OfficeFrame, shown: CaseShown, given: PublishGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'afgoerelse',
    at: caseUrl(shown, 'offentliggoer'),
    isError: given.errors.length > 0,
    body: html`${errorSummary(lang, PUBLISH_FORM, given.errors, [])}<h1>${t(WORDS.title)}</h1>
${(shown.file.publications ?? []).toReversed().map((one) => publicationView(frame, shown, one, given.mayWithdraw))}
${'proposal' in given.text ? form(frame, shown, given, given.text) : html`<h2>${t(WORDS.cannot)}</h2><p>${t(given.text)}</p>`}`,
  })
}

function publicationView(frame: OfficeFrame, shown: CaseShown, one: Publication, mayWithdraw: boolean): Html {
  const { lang, who } = frame
  const t = sayIn(lang)
  const { id, on, by, withdrawn } = one
  if (withdrawn !== undefined)
    return html`<section class="record"><p><strong>${t(WORDS.withdrawn)} ${dayInWords(withdrawn.on, lang)}</strong> (${shown.nameOfUser(withdrawn.by)}): <span lang="da">${withdrawn.why}</span></p></section>`
  return html`<section class="record"><p><strong>${t(WORDS.published)} ${dayInWords(on, lang)}</strong> (${shown.nameOfUser(by)})</p><p><a href="${pathTo(`/afgoerelser/${id}`, lang)}">${t(WORDS.see)}</a></p>${
    mayWithdraw
      ? html`<form method="post" class="act-form" novalidate action="${pathTo(caseUrl(shown, 'offentliggoer', '/traek-tilbage'), lang)}"><input type="hidden" name="_token" value="${who.token}"><input type="hidden" name="_seq" value="${shown.seq}"><input type="hidden" name="_oensk" value="${shown.context.newId()}"><input type="hidden" name="id" value="${id}"><p>${t(WORDS.withdrawMeans)}</p><div class="form-group"><label class="form-label" for="${PUBLISH_FORM}-hvorfor">${t(WORDS.withdrawWhy)}</label><input class="form-input" type="text" id="${PUBLISH_FORM}-hvorfor" lang="da" name="hvorfor" maxlength="300"></div><button class="button button-secondary" type="submit">${t(WORDS.withdraw)}</button></form>`
      : nothing
  }</section>`
}

function form(
  frame: OfficeFrame,
  shown: CaseShown,
  { values, errors }: PublishGiven,
  { proposal, chosen, hash }: { readonly proposal: Proposal; readonly chosen: ChosenText; readonly hash: string },
): Html {
  const { lang, who } = frame
  const t = sayIn(lang)
  const id = (field: string) => `${PUBLISH_FORM}-${field}`
  const message = (field: string) => {
    const found = errors.filter((error) => error.field === field)
    return found.length === 0
      ? nothing
      : html`<span class="form-error-message" id="${id(field)}-fejl"><span class="sr-only">${t(WORDS.error)} </span>${found.map(({ words }) => t(words)).join(' ')}</span>`
  }
  const about = (field: string, hint = '') => {
    const isWrong = errors.some((error) => error.field === field)
    const ids = [...(hint === '' ? [] : [hint]), ...(isWrong ? [`${id(field)}-fejl`] : [])].join(' ')
    return html`${ids === '' ? nothing : html` aria-describedby="${ids}"`}${isWrong ? html` aria-invalid="true"` : nothing}`
  }
  const groups = groupRemovals(proposal.removals)
  return html`<p class="lead">${t(WORDS.lead)}</p><p><strong>${t(PROPOSAL_NOTE)}</strong></p>
<form method="post" id="${PUBLISH_FORM}" novalidate action="${pathTo(caseUrl(shown, 'offentliggoer'), lang)}"><input type="hidden" name="_token" value="${who.token}"><input type="hidden" name="_seq" value="${shown.seq}"><input type="hidden" name="_oensk" value="${shown.context.newId()}"><input type="hidden" name="hash" value="${hash}">
<div class="publish-beside"><section aria-labelledby="${id('tekst')}"><h2 id="${id('tekst')}" tabindex="-1">${t(WORDS.text)}</h2>${message('tekst')}<div class="letter-paper publish-text" lang="da">${markedText(chosen, groups)}</div></section>
<section aria-labelledby="${id('ud')}"><h2 id="${id('ud')}">${t(TAKEN_OUT)}: ${proposal.removals.length}${groups.length < proposal.removals.length ? html` <span class="publish-different">(${t(different(groups.length))})</span>` : nothing}</h2><p id="${id('hint')}">${t(WORDS.needlessHint)}</p>
<ol class="publish-removals">${groups.map((group, at) => {
    const field = `behold-${group.numbers[0]}`
    return removalView(t, group, at + 1, values[field]?.[0] ?? '', message(field), about(field, id('hint')), lang)
  })}</ol></section></div>
<div class="form-group"><label class="form-label" for="${id('fjern')}">${t(WORDS.more)}</label><span class="form-hint" id="${id('fjern')}-hint">${t(WORDS.moreHint)}</span>${message('fjern')}<textarea class="form-input" id="${id('fjern')}" lang="da" name="fjern" rows="4"${about('fjern', `${id('fjern')}-hint`)}>
${values['fjern']?.[0] ?? ''}</textarea></div>
<p><button class="button button-secondary" type="submit" name="_goer" value="vis">${t(WORDS.show)}</button></p>
<div class="form-group">${message('laest')}<div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="${id('laest')}" name="laest" value="ja"${about('laest')}><label class="form-label" for="${id('laest')}">${t(WORDS.read)}</label></div></div>
<p><button class="button button-primary" type="submit" name="_goer" value="godkend">${t(WORDS.approve)}</button></p></form>`
}

/** The same words are one row, with a way to each of their places and one choice for all. */
function removalView(
  t: Say,
  { kind, quote, instead, numbers }: RemovalGroup,
  row: number,
  why: string,
  message: Html,
  about: Html,
  lang: 'da' | 'en',
): Html {
  const id = `${PUBLISH_FORM}-behold-${numbers[0]}`
  const stands = instead.map((words) => (words === '' ? `(${NOTHING_INSTEAD[lang]})` : words)).join(' / ')
  const places =
    numbers.length === 1
      ? nothing
      : html`<p class="publish-places">${t(times(numbers.length))}<span class="sr-only">. ${t(WORDS.places)}:</span>${numbers.map((number, at) => html` <a href="#tekst-${number}">${at + 1}</a>`)}</p>`
  return html`<li id="ud-${row}"><p><a href="#tekst-${numbers[0]}"><span class="sr-only">${t(WORDS.nr)} </span>${row}</a> ${IDENTIFIER_LABELS[kind][lang]}: <strong lang="da">${quote}</strong> → <span lang="da">${stands}</span></p>${places}<details class="details"${why === '' ? nothing : html` open`}><summary class="details-summary">${t(WORDS.needless)} …<span class="sr-only"> (${row})</span></summary><div class="details-text"><label class="sr-only" for="${id}">${t(WORDS.needless)} (${row})</label>${message}<input class="form-input" type="text" id="${id}" lang="da" name="behold-${numbers[0]}" value="${why}" maxlength="${LONGEST}"${about}></div></details></li>`
}

const times = (count: number): Words => w(`${count} steder`, `${count} places`)
const different = (count: number): Words => w(`${count} forskellige`, `${count} different`)

/** The text as it will stand; what a cut left, or a person put back, is marked with the number of its row. */
function markedText({ text, marks }: ChosenText, groups: readonly RemovalGroup[]): readonly Html[] {
  const rows = new Map(groups.flatMap(({ numbers }, at) => numbers.map((number) => [number, at + 1] as const)))
  let from = 0
  const parts = marks.map((mark) => {
    const before = text.slice(from, mark.from)
    from = Math.max(from, mark.to)
    const stands = text.slice(mark.from, mark.to)
    const row = rows.get(mark.number)
    return row === undefined
      ? html`${before}<mark>${stands}</mark>`
      : html`${before}<mark id="tekst-${mark.number}">${stands}<a href="#ud-${row}"><sup>${row}</sup></a></mark>`
  })
  return [...parts, html`${text.slice(from)}`]
}

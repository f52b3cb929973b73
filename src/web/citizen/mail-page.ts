import type { Words } from '../../base/words.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import { errorSummary } from '../form/error-summary.ts'
import { formView } from '../form/form-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { type CitizenFrame, readAloud } from './citizen-frame.ts'

export const MAIL_PAGE = '/min-sag/besked'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Giv mig besked', 'Tell me'),
  lead: w(
    'Vi kan skrive en mail til dig, når der er noget nyt på Min sag: et brev, et spørgsmål til dig, nye oplysninger eller et svar.',
    'We can mail you when there is something new on My case: a letter, a question to you, new information or an answer.',
  ),
  safe: w(
    'Mailen siger kun, at der er noget nyt. Der står ikke dit navn, hvad det handler om, eller et link. Du får stadig dine breve, som du plejer.',
    'The mail only says that there is something new. It holds neither your name, nor what it is about, nor a link. You still get your letters as usual.',
  ),
  on: w('Du får besked på', 'You are told at'),
  stop: w('Stop: skriv ikke flere mails til mig', 'Stop: send me no more mails'),
  change: w('Brug en anden mailadresse', 'Use another mail address'),
  field: w('Din mailadresse', 'Your mail address'),
  hint: w('Vælg en, som kun du læser.', 'Choose one that only you read.'),
  next: w('Næste', 'Next'),
  check: w('Er mailadressen rigtig?', 'Is the mail address right?'),
  checkLead: w(
    'Se den efter bogstav for bogstav. Er den forkert, får en anden at vide, at du har en sag hos kommunen.',
    'Look at it letter by letter. If it is wrong, someone else is told of a case with the municipality.',
  ),
  yes: w('Ja, den er rigtig. Giv mig besked', 'Yes, it is right. Tell me'),
  no: w('Nej, ret den', 'No, change it'),
  back: w('Alle mine sager', 'All my cases'),
  error: w('Fejl: ', 'Error: '),
} as const
export const MAIL_TOLD: Readonly<Record<'ja' | 'nej', Words>> = {
  ja: w('Nu får du en mail, når der er noget nyt.', 'Now you get a mail when there is something new.'),
  nej: w('Du får ikke flere mails.', 'You get no more mails.'),
}
export const NO_MAIL: Words = w(
  'Skriv en mailadresse, fx navn@eksempel.dk.',
  'Write a mail address, e.g. name@example.com.',
)

export type MailShown =
  | { readonly kind: 'ask'; readonly values: Values; readonly errors: readonly FieldError[] }
  /** Written, and not yet kept. */
  | { readonly kind: 'check'; readonly mail: string }

interface MailGiven {
  /** Where they are told now; null where they are not. */
  readonly mail: string | null
  readonly shown: MailShown
  readonly told: Words | null
}

export function mailPage(frame: CitizenFrame, { mail, shown, told }: MailGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const isError = shown.kind === 'ask' && shown.errors.length > 0
  return layout(frame, {
    title: `${isError ? t(WORDS.error) : ''}${t(WORDS.title)}`,
    page: MAIL_PAGE,
    body: html`<p class="my-back"><a href="${pathTo('/min-sag', lang)}">${t(WORDS.back)}</a></p>
${told === null ? nothing : html`<div class="alert alert-success my-told" role="status">${icon('check')}<div class="alert-body"><p>${t(told)}</p></div></div>`}${shown.kind === 'ask' ? askView(frame, mail, shown) : checkView(frame, shown.mail)}`,
  })
}

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'mail', label: WORDS.field, hint: WORDS.hint, required: true, autocomplete: 'email' },
]

function askView(frame: CitizenFrame, mail: string | null, { values, errors }: MailShown & { kind: 'ask' }): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`${errorSummary(lang, 'besked', errors, FIELDS)}<h1>${t(WORDS.title)}</h1><p class="font-lead">${t(WORDS.lead)}</p>${readAloud(frame)}<p>${t(WORDS.safe)}</p>
${mail === null ? nothing : html`<section class="my-card"><h2>${t(WORDS.on)}</h2><p class="my-mail"><strong>${mail}</strong></p>${stepView(frame, 'stop', WORDS.stop)}</section>`}
${mail === null ? nothing : html`<h2>${t(WORDS.change)}</h2>`}${formView({
    lang,
    id: 'besked',
    action: pathTo(MAIL_PAGE, lang),
    button: WORDS.next,
    fields: FIELDS,
    values,
    errors,
    hidden: { _token: frame.who.token, trin: 'skriv' },
  })}`
}

function checkView(frame: CitizenFrame, mail: string): Html {
  const t = sayIn(frame.lang)
  return html`<h1>${t(WORDS.check)}</h1><p class="font-lead my-mail"><strong>${mail}</strong></p><p>${t(WORDS.checkLead)}</p>
${stepView(frame, 'bekraeft', WORDS.yes, mail)}${stepView(frame, 'ret', WORDS.no, mail)}`
}

/** One button; the address goes in the form, never in an address. */
function stepView({ lang, who }: CitizenFrame, step: 'bekraeft' | 'ret' | 'stop', words: Words, mail = ''): Html {
  return html`<form method="post" action="${pathTo(MAIL_PAGE, lang)}"><input type="hidden" name="_token" value="${who.token}"><input type="hidden" name="trin" value="${step}"><input type="hidden" name="mail" value="${mail}"><p><button class="button ${step === 'bekraeft' ? 'button-primary' : 'button-secondary'}" type="submit">${sayIn(lang)(words)}</button></p></form>`
}

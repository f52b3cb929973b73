import type { Person } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { Result } from '../../base/result.ts'
import { isEverDoneBy } from '../../stages/act/open-acts.ts'
import { errorSummary } from '../form/error-summary.ts'
import type { FieldError, Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { formView } from '../form/form-view.ts'
import { html } from '../html.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { addressField, addressIn, cprField, cprIn, protectionField } from '../act/identity-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Ret CPR-nummer, adresse eller beskyttelse', 'Mend CPR number, address or protection'),
  lead: w(
    'Det gælder personen i alle sager her. Et brev, der ikke kunne sendes til personen i denne sag, bliver prøvet igen. At du har rettet, bliver skrevet i loggen over, hvem der har set i sagen.',
    'It holds for the person in every case here. A letter in this case that could not be sent to the person is tried again. That you have mended it is written in the log of who has looked at the case.',
  ),
  closed: w(
    'Personen er også i sager, som du ikke kan se. Nummer og adresse gælder i dem alle, og kan kun rettes af en, der kan se dem. Bed en leder eller en kollega, der kan, om at rette.',
    'The person is also in cases that you can’t see. Number and address hold in all of them, and can be mended only by someone who sees them. Ask a leader or a colleague who does to mend it.',
  ),
  button: w('Gem', 'Save'),
  unknown: w('Der står intet nummer her. Ti cifre.', 'No number stands here. Ten digits.'),
  known: w(
    'Der står et nummer, og det vises ikke. Skriv kun her, hvis det er forkert.',
    'A number stands here, and is not shown. Write only if it is wrong.',
  ),
  address: w(
    'Vej og husnummer på den første linje, postnummer og by på den sidste.',
    'Street and number on the first line, postcode and town on the last.',
  ),
  hidden: w(
    'Adressen er beskyttet og vises ikke. Skriv kun her, hvis den er forkert.',
    'The address is protected and is not shown. Write only if it is wrong.',
  ),
  lifted: w(
    'Skriv adressen, når den ikke længere er beskyttet. Den, der stod, bliver ikke vist.',
    'Write the address when it is protected no more. The one that stood is not shown.',
  ),
} as const

export interface PersonGiven {
  readonly person: Person
  /** Null before anything was sent. */
  readonly values: Values | null
  readonly errors: readonly FieldError[]
  /** Not for the one who looks to mend. */
  readonly isClosed: boolean
}

export function personPage(
  frame: OfficeFrame,
  shown: CaseShown,
  { person, values, errors, isClosed }: PersonGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  const fields = [
    cprField(person.cpr === null ? WORDS.unknown : WORDS.known),
    addressField(person.isProtected ? WORDS.hidden : WORDS.address),
    protectionField,
  ]
  const at = caseUrl(shown, 'parter', `/${person.id}`)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'parter',
    at,
    isError: errors.length > 0,
    body: html`${errorSummary(lang, 'person', errors, fields)}<h1>${t(WORDS.title)}: ${person.name}</h1>${
      isClosed
        ? html`<p class="act-closed">${t(WORDS.closed)}</p>`
        : html`<p>${t(WORDS.lead)}</p>
${formView({
  lang,
  id: 'person',
  action: pathTo(at, lang),
  button: WORDS.button,
  fields,
  values: values ?? (person.isProtected ? { beskyttet: ['ja'] } : { adresse: [person.address.join('\n')] }),
  errors,
  hidden: { _token: frame.who.token },
})}`
    }`,
  })
}

/** For those who may write down who the parties are. */
export const mayMend = ({ roles }: CaseShown): boolean => roles.some((role) => isEverDoneBy('party-recorded', role))

/** The person as mended. What is not shown, and was not written, stays. */
export function readPerson(values: Values, person: Person): Result<Person, readonly FieldError[]> {
  const form = readForm(values)
  const cpr = cprIn(form)
  const address = addressIn(form)
  const isProtected = form.isChecked('beskyttet')
  const isKept = person.isProtected && address.length === 0
  // To lift the protection is no way to see what it hid.
  if (isKept && !isProtected && person.address.length > 0) form.refuse('adresse', WORDS.lifted)
  return form.done(() => ({
    ...person,
    cpr: cpr ?? person.cpr,
    address: isKept ? person.address : address,
    isProtected,
  }))
}

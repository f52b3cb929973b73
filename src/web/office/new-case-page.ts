import type { NewCase, WhoseCase } from '../../app/new-case.ts'
import type { Person } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { Result } from '../../base/result.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { keysOf, optionsOf } from '../act/act-form.ts'
import { PROCEDURE } from '../case-labels.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { errorSummary } from '../form/error-summary.ts'
import { formView } from '../form/form-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { type Say, sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { addressField, addressIn, cprField, cprIn, protectionField } from '../act/identity-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Opret en sag', 'Open a case'),
  button: w('Opret sagen', 'Open the case'),
  search: w('Er borgeren kendt her?', 'Is the citizen known here?'),
  searchLabel: w('Søg på navn', 'Search by name'),
  searchHint: w(
    'Så bruges det, der allerede står om borgeren. Har du CPR-nummeret, så skriv det herunder i stedet: så findes borgeren også.',
    'Then what is already known of the citizen is used. If you have the CPR number, write it below instead: that finds the citizen too.',
  ),
  go: w('Søg', 'Search'),
  none: w('Ingen, du kan se en sag om, hedder det.', 'Nobody in a case you can see is called that.'),
  choose: w('Opret en sag for', 'Open a case for'),
  chosen: w('Sagen oprettes for', 'The case is opened for'),
  other: w('Vælg en anden', 'Choose another'),
  born: w('født', 'born'),
  hidden: w('navn og adresse er beskyttet', 'name and address are protected'),
  noAddress: w('ingen adresse', 'no address'),
  who: w('Borgeren', 'The citizen'),
} as const

const YES = (da: string, en: string) => [{ value: 'ja', label: w(da, en) }]

const SAME: Field = {
  kind: 'checks',
  name: 'samme',
  label: w('Kendt under et andet navn', 'Known by another name'),
  options: YES('Nummeret er rigtigt. Brug den borger, der har det', 'The number is right. Use the citizen who has it'),
  required: false,
}

const WHO: readonly Field[] = [
  { kind: 'text', name: 'navn', label: w('Borgerens navn', 'The citizen’s name'), required: true, autocomplete: 'off' },
  cprField(w('Ti cifre. Gemmes for sig og vises ikke i sagen.', 'Ten digits. Kept apart and not shown in the case.')),
]
const WHERE: readonly Field[] = [
  addressField(
    w(
      'Som på et brev. Er borgeren kendt her, bliver den adresse, der står, stående.',
      'As on a letter. Where the citizen is known here, the address that stands remains.',
    ),
  ),
  protectionField,
]
const WHAT: readonly Field[] = [
  {
    kind: 'radios',
    name: 'omraade',
    label: w('Område', 'Area'),
    options: [
      { value: 'voksen', label: w('Voksen (serviceloven)', 'Adult (Serviceloven)') },
      { value: 'barn', label: w('Barn (barnets lov)', 'Child (Barnets Lov)') },
    ],
    required: true,
  },
  {
    kind: 'radios',
    name: 'procedure',
    label: w('Hvad sætter sagen i gang?', 'What starts the case?'),
    options: optionsOf(PROCEDURE).filter(({ value }) => value !== 'hjemvisning' && value !== 'genoptagelse'),
    required: true,
  },
  {
    kind: 'checks',
    name: 'skaermet',
    label: w('Adgang', 'Access'),
    options: YES(
      'Skærmet: kun den ansvarlige og de, der har lov til skærmede sager',
      'Shielded: only the responsible and those cleared for shielded cases',
    ),
    required: false,
  },
]

export interface NewCaseGiven {
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly command: string
  /** What was searched for, and who was found; null before a search. */
  readonly search: { readonly query: string; readonly found: readonly Person[] } | null
  /** Whoever of those known here was chosen. */
  readonly chosen: Person | null
  /** Asks whether the number is right although its owner has another name. */
  readonly asksIfSame: boolean
}

export function newCasePage(frame: OfficeFrame, given: NewCaseGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { values, errors, command, chosen, asksIfSame } = given
  const whose = chosen === null ? [...WHO, ...(asksIfSame ? [SAME] : []), ...WHERE] : []
  const fields = [...whose, ...WHAT]
  return layout(frame, {
    title: `${errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${t(WORDS.title)}`,
    page: '/sager/ny',
    body: html`${errorSummary(lang, 'ny-sag', errors, fields)}<h1>${t(WORDS.title)}</h1>
${chosen === null ? searchView(frame, t, given) : html`<section class="record" id="ny-sag-kendt"><h2>${t(WORDS.chosen)}</h2><p>${personView(t, chosen)}</p><p><a href="${pathTo('/sager/ny', lang)}">${t(WORDS.other)}</a></p></section>`}
${formView({ lang, id: 'ny-sag', action: pathTo('/sager/ny', lang), button: WORDS.button, fields, values, errors, hidden: { _token: frame.who.token, _oensk: command, ...(chosen === null ? {} : { kendt: chosen.id }) } })}`,
  })
}

function searchView({ lang }: OfficeFrame, t: Say, { search }: NewCaseGiven): Html {
  return html`<section class="record" id="ny-sag-kendt"><h2>${t(WORDS.search)}</h2>
<form method="get" action="${pathTo('/sager/ny', lang)}"><div class="form-group"><label class="form-label" for="q">${t(WORDS.searchLabel)}</label><span class="form-hint" id="q-hint">${t(WORDS.searchHint)}</span><div class="search-line"><input class="form-input" type="search" id="q" name="q" value="${search?.query ?? ''}" maxlength="200" autocomplete="off" aria-describedby="q-hint"><button class="button button-secondary" type="submit">${t(WORDS.go)}</button></div></div></form>
${search === null ? nothing : search.found.length === 0 ? html`<p role="status">${t(WORDS.none)}</p>` : html`<ul class="bordered-list">${search.found.map((person) => html`<li>${personView(t, person)}<br><a href="${pathTo('/sager/ny', lang)}?borger=${encodeURIComponent(person.id)}">${t(WORDS.choose)} ${person.name}</a></li>`)}</ul>`}</section><h2>${t(WORDS.who)}</h2>`
}

/** Enough to tell two of one name apart: a protected address is not shown, and of the number only the day of birth. */
function personView(t: Say, { name, cpr, address, isProtected }: Person): Html {
  const where = isProtected ? t(WORDS.hidden) : address.length === 0 ? t(WORDS.noAddress) : address.join(', ')
  return html`<strong>${name}</strong>${cpr === null ? nothing : html`, ${t(WORDS.born)} ${cpr.slice(0, 2)}.${cpr.slice(2, 4)}.${cpr.slice(4, 6)}`}, ${where}`
}

export function readNewCase(values: Values): Result<NewCase, readonly FieldError[]> {
  const form = readForm(values)
  const isChosen = (values['kendt'] ?? []).some((one) => one !== '')
  const read = {
    whose: isChosen ? { kind: 'kendt' as const, party: form.ref<PartyId>('kendt') } : writtenIn(form),
    area: form.oneOf('omraade', ['voksen', 'barn'] as const),
    procedure: form.oneOf('procedure', keysOf(PROCEDURE)),
    shielded: form.isChecked('skaermet'),
  }
  return form.done(() => read)
}

const writtenIn = (form: FormReader): WhoseCase => ({
  kind: 'skrevet',
  name: form.line('navn', w('Skriv borgerens navn.', 'Write the citizen’s name.')),
  cpr: cprIn(form),
  address: addressIn(form),
  isProtected: form.isChecked('beskyttet'),
  isSame: form.isChecked('samme'),
})

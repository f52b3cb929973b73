import type { Words } from '../../base/words.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Procedure } from '../../stages/00-case/round.ts'
import { PROCEDURE } from '../case-labels.ts'
import { keysOf, optionsOf } from '../act/act-form.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { errorSummary, formView } from '../form/form-view.ts'
import { html } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const TITLE = w('Opret en sag', 'Open a case')
const BUTTON = w('Opret sagen', 'Open the case')

/** What a new case begins with. The identity goes to its own table, the rest to the journal. */
export interface NewCase {
  readonly name: string
  /** Ten digits; null where it is not given. */
  readonly cpr: string | null
  readonly address: readonly string[]
  readonly isProtected: boolean
  readonly area: 'voksen' | 'barn'
  readonly procedure: Procedure
  readonly shielded: boolean
}

const YES = (da: string, en: string) => [{ value: 'ja', label: w(da, en) }]

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'navn', label: w('Borgerens navn', 'The citizen’s name'), required: true, autocomplete: 'off' },
  {
    kind: 'text',
    name: 'cpr',
    label: w('CPR-nummer', 'CPR number'),
    hint: w('Ti cifre. Gemmes for sig og vises ikke i sagen.', 'Ten digits. Kept apart and not shown in the case.'),
    required: false,
    autocomplete: 'off',
  },
  {
    kind: 'area',
    name: 'adresse',
    label: w('Adresse', 'Address'),
    hint: w('Som på et brev.', 'As on a letter.'),
    required: false,
    rows: 3,
  },
  {
    kind: 'checks',
    name: 'beskyttet',
    label: w('Beskyttelse', 'Protection'),
    options: YES('Navn og adresse er beskyttet', 'Name and address are protected'),
    required: false,
  },
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

export function newCasePage(
  frame: OfficeFrame,
  values: Values,
  errors: readonly FieldError[],
  command: string,
): string {
  const { lang } = frame
  return layout(frame, {
    title: `${errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${sayIn(lang)(TITLE)}`,
    page: '/sager/ny',
    body: html`${errorSummary(lang, 'ny-sag', errors)}<h1>${sayIn(lang)(TITLE)}</h1>${formView({ lang, id: 'ny-sag', action: pathTo('/sager/ny', lang), button: BUTTON, fields: FIELDS, values, errors, hidden: { _token: frame.who.token, _oensk: command } })}`,
  })
}

export function readNewCase(values: Values): Result<NewCase, readonly FieldError[]> {
  const form = readForm(values)
  const cpr = (form.optionalText('cpr') ?? '').replaceAll(/[\s-]/g, '')
  if (cpr !== '' && !/^\d{10}$/.test(cpr))
    form.refuse('cpr', w('Et CPR-nummer har ti cifre.', 'A CPR number has ten digits.'))
  const read = {
    name: form.line('navn', w('Skriv borgerens navn.', 'Write the citizen’s name.')),
    cpr: cpr === '' ? null : cpr,
    address: (form.optionalText('adresse') ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    isProtected: form.isChecked('beskyttet'),
    area: form.oneOf('omraade', ['voksen', 'barn'] as const),
    procedure: form.oneOf('procedure', keysOf(PROCEDURE)),
    shielded: form.isChecked('skaermet'),
  }
  const done = form.done(() => read)
  return done.ok ? ok(done.value) : err(done.error)
}

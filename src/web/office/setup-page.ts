import type { Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { type MunicipalSetup, readSetup, SENTENCE_FIELDS, type UnitSetup } from '../../stages/municipal-setup.ts'
import { filled } from '../act/act-form.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { errorSummary } from '../form/error-summary.ts'
import { formView } from '../form/form-view.ts'
import { html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })

const WORDS = {
  title: w('Kommunens opsætning', 'The municipality’s set-up'),
  lead: w(
    'Det, der står her, kommer i brevene og i fristerne. Mangler noget, bliver der ikke skrevet breve: intet bliver gættet. Hver ændring gælder fra en dag, og de tidligere bliver stående.',
    'What stands here goes into letters and deadlines. Where something is missing no letters are written: nothing is guessed. Each change holds from a day, and the earlier ones stay.',
  ),
  button: w('Gem opsætningen', 'Save the set-up'),
  saved: w('Opsætningen er gemt.', 'The set-up is saved.'),
} as const

const line = (name: string, da: string, en: string, hint?: Words): Field => ({
  kind: 'text',
  name,
  label: w(da, en),
  required: true,
  ...(hint === undefined ? {} : { hint }),
})

const optional = (name: string, da: string, en: string, hint?: Words): Field => ({
  kind: 'text',
  name,
  label: w(da, en),
  required: false,
  ...(hint === undefined ? {} : { hint }),
})

const FIELDS: readonly Field[] = [
  {
    kind: 'group',
    legend: w('Brevhoved', 'Letterhead'),
    fields: [
      line('kommune', 'Kommunens navn', 'The municipality’s name'),
      line('afdeling', 'Afdeling', 'Unit'),
      { kind: 'area', name: 'adresse', label: w('Postadresse', 'Postal address'), required: true, rows: 3 },
      line('telefon', 'Telefon', 'Phone'),
      line('telefontid', 'Telefontid', 'Phone hours'),
      line('mail', 'E-mail', 'E-mail'),
      line(
        'logo',
        'Hvad logoet siger',
        'What the logo says',
        w('Til dem, der ikke ser det.', 'For those who don’t see it.'),
      ),
      line(
        'borgerraadgiver',
        'Borgerrådgiver',
        'Citizens’ adviser',
        w('Skriv »ingen«, hvis kommunen ikke har en.', 'Write “ingen” where the municipality has none.'),
      ),
    ],
  },
  {
    kind: 'group',
    legend: w('Brevhoved i børnesager', 'Letterhead in cases on children'),
    fields: [
      optional(
        'barnAfdeling',
        'Afdeling',
        'Unit',
        w(
          'Udfyld alle fem felter, hvis kommunen har sager om børn. Mangler de, bliver der ikke skrevet breve i dem.',
          'Fill in all five fields where the municipality has cases on children. Where they are missing no letters are written in them.',
        ),
      ),
      { kind: 'area', name: 'barnAdresse', label: w('Postadresse', 'Postal address'), required: false, rows: 3 },
      optional('barnTelefon', 'Telefon', 'Phone'),
      optional('barnTelefontid', 'Telefontid', 'Phone hours'),
      optional('barnMail', 'E-mail', 'E-mail'),
    ],
  },
  {
    kind: 'group',
    legend: w('Faste sætninger i breve', 'Standing sentences in letters'),
    fields: [
      {
        kind: 'area',
        name: 'talk',
        label: w('Tilbud om en samtale', 'Offer of a talk'),
        hint: w(
          'Skriv sætningerne til én læser, med »du«, så de også passer til en forælder eller en værge. I et brev til to forældre står der »I«.',
          'Write the sentences to one reader, with “du”, so that they suit a parent or a guardian too. In a letter to two parents they say “I”.',
        ),
        required: true,
        rows: 2,
      },
      {
        kind: 'area',
        name: 'readingHelp',
        label: w('Hjælp til at læse brevet', 'Help to read the letter'),
        required: true,
        rows: 2,
      },
      { kind: 'area', name: 'otherHelp', label: w('Anden hjælp', 'Other help'), required: true, rows: 2 },
      { kind: 'area', name: 'data', label: w('Behandling af persondata', 'Personal data'), required: true, rows: 2 },
    ],
  },
  {
    kind: 'group',
    legend: w('Offentliggjorte frister, i uger', 'Published limits, in weeks'),
    fields: [
      {
        kind: 'number',
        name: 'voksen',
        label: w('Voksne', 'Adults'),
        step: '1',
        hint: w('0, hvis der ingen er.', '0 where there is none.'),
        required: true,
      },
      { kind: 'number', name: 'barn', label: w('Børn', 'Children'), step: '1', required: true },
    ],
  },
  {
    kind: 'group',
    legend: w('Teams, udvalg og standarder', 'Teams, committee and standards'),
    fields: [
      {
        kind: 'area',
        name: 'teams',
        label: w('Teams', 'Teams'),
        hint: w('Et på hver linje.', 'One on each line.'),
        required: true,
        rows: 3,
      },
      {
        kind: 'checks',
        name: 'udvalg',
        label: w('Visitationsudvalg', 'Visitation committee'),
        options: [
          { value: 'bruges', label: w('Vi bruger et visitationsudvalg', 'We use a visitation committee') },
          {
            value: 'inviterer',
            label: w('Borgeren bliver inviteret før et afslag', 'The citizen is invited before a refusal'),
          },
        ],
        required: false,
      },
      {
        kind: 'area',
        name: 'standarder',
        label: w('Kvalitetsstandarder', 'Quality standards'),
        hint: w(
          'En på hver linje: titel og adresse, fx »Bostøtte https://…«.',
          'One on each line: title and address, e.g. “Bostøtte https://…”.',
        ),
        required: false,
        rows: 3,
      },
    ],
  },
]

export interface SetupGiven {
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly version: number
  readonly isSaved: boolean
}

export function setupPage(frame: OfficeFrame, { values, errors, version, isSaved }: SetupGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: `${errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${t(WORDS.title)}`,
    page: '/opsaetning',
    body: html`${errorSummary(lang, 'opsaetning', errors, FIELDS)}<h1>${t(WORDS.title)}</h1>${isSaved ? html`<div class="alert alert-success" role="status">${icon('check')}<div class="alert-body"><p>${t(WORDS.saved)}</p></div></div>` : nothing}<p>${t(WORDS.lead)}</p>${formView({ lang, id: 'opsaetning', action: pathTo('/opsaetning', lang), button: WORDS.button, fields: FIELDS, values, errors, hidden: { _token: frame.who.token, _version: String(version) } })}`,
  })
}

export function setupValues(stored: unknown): Values {
  const read = readSetup(stored)
  if (!read.ok) return {}
  const { letter, childUnit, teams, publishedWeeks, committee, standards } = read.value
  const sentences = letter.register === undefined ? {} : (letter.sentences?.[letter.register] ?? {})
  return filled({
    kommune: letter.municipality,
    afdeling: letter.unit,
    adresse: letter.address?.join('\n'),
    telefon: letter.phone,
    telefontid: letter.hours,
    mail: letter.email,
    logo: letter.logoText,
    borgerraadgiver: letter.borgerraadgiver,
    barnAfdeling: childUnit?.unit,
    barnAdresse: childUnit?.address.join('\n'),
    barnTelefon: childUnit?.phone,
    barnTelefontid: childUnit?.hours,
    barnMail: childUnit?.email,
    ...Object.fromEntries(SENTENCE_FIELDS.map((field) => [field, sentences[field]])),
    teams: teams.join('\n'),
    voksen: publishedWeeks.voksen,
    barn: publishedWeeks.barn,
    udvalg: [...(committee.isUsed ? ['bruges'] : []), ...(committee.invitesCitizen ? ['inviterer'] : [])],
    standarder: standards.map(({ title, url }) => `${title} ${url}`).join('\n'),
  })
}

export function readSetupForm(values: Values): Result<MunicipalSetup, readonly FieldError[]> {
  const form = readForm(values)
  const lines = (name: string) =>
    (form.optionalText(name) ?? '')
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const weeks = { min: 0, max: 104 }
  const address = lines('adresse')
  if (address.length === 0) form.refuse('adresse', w('Skriv postadressen.', 'Write the postal address.'))
  const teams = lines('teams')
  if (teams.length === 0) form.refuse('teams', w('Skriv mindst ét team.', 'Write at least one team.'))
  const standards = lines('standarder').map((one) => {
    const match = /^(.+?)\s+(https:\/\/\S+)$/.exec(one)
    if (match === null)
      form.refuse(
        'standarder',
        w(
          `Linjen »${one}« skal ende med en adresse, der begynder med https://.`,
          `The line “${one}” must end with an address that begins with https://.`,
        ),
      )
    return { title: match?.[1] ?? '', url: match?.[2] ?? '' }
  })
  const childUnit = readChildUnit(values, form, lines('barnAdresse'))
  const committee = form.someOf('udvalg', ['bruges', 'inviterer'] as const)
  const setup: MunicipalSetup = {
    letter: {
      municipality: form.line('kommune'),
      unit: form.line('afdeling'),
      address,
      phone: form.line('telefon'),
      hours: form.line('telefontid'),
      email: form.line('mail'),
      logoText: form.line('logo'),
      borgerraadgiver: form.line('borgerraadgiver'),
      register: 'almindelig',
      sentences: {
        almindelig: {
          talk: form.text('talk'),
          readingHelp: form.text('readingHelp'),
          otherHelp: form.text('otherHelp'),
          data: form.text('data'),
        },
      },
    },
    ...(childUnit === undefined ? {} : { childUnit }),
    teams,
    publishedWeeks: { voksen: form.wholeNumber('voksen', weeks), barn: form.wholeNumber('barn', weeks) },
    committee: { isUsed: committee.includes('bruges'), invitesCitizen: committee.includes('inviterer') },
    standards,
  }
  return form.done(() => setup)
}

/** All of it or nothing: a letter with half a head is never made. */
function readChildUnit(values: Values, form: FormReader, address: readonly string[]): UnitSetup | undefined {
  const names = ['barnAfdeling', 'barnTelefon', 'barnTelefontid', 'barnMail'] as const
  const isGiven = address.length > 0 || names.some((name) => (values[name]?.[0] ?? '').trim() !== '')
  if (!isGiven) return undefined
  if (address.length === 0) form.refuse('barnAdresse', w('Skriv postadressen.', 'Write the postal address.'))
  const [unit, phone, hours, email] = names.map((name) => form.line(name))
  return { unit: unit ?? '', address, phone: phone ?? '', hours: hours ?? '', email: email ?? '' }
}

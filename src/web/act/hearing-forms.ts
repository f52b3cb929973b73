import { endOfDeadline } from '../../base/calendar.ts'
import { addDays, type PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId, RecordId, SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import { listReceivers } from '../../stages/00-case/party.ts'
import { hearingOn, unheardStatements } from '../../stages/07-letter/compose/unheard-statements.ts'
import { EXEMPTION, PARTY_ROLE } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { dayInWords } from '../wording.ts'
import { COMMITTEE, COMMITTEE_PLAN } from './committee-forms.ts'
import { SPARRING, SPARRING_USE } from './sparring-forms.ts'
import { type ActForm, filled, idsOf, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const DAYS_TO_COMMENT = 14

const heardOn = (on: PlainDate): Words =>
  w(`Allerede med i en høring den ${dayInWords(on, 'da')}`, `Already in a hearing on ${dayInWords(on, 'en')}`)

const HEARING: ActForm = {
  path: 'partshoering',
  act: 'partshoering-sent',
  page: 'hoering',
  letter: 'hoering',
  title: w('Skriv en partshøring', 'Write a hearing'),
  lead: w(
    'Oplysninger, som borgeren ikke kan forventes at kende, og som taler imod, skal borgeren se og kunne svare på før afgørelsen. Når du har gemt, ligger brevet klar: læs det, og send det.',
    'Information that the citizen can’t be presumed to know, and that speaks against, must be seen and can be answered before the decision. Once saved, the letter lies ready: read it, and send it.',
  ),
  button: w('Gem, og læs brevet', 'Save, and read the letter'),
  fields: ({ file, nameOf, today }) => [
    ID,
    {
      kind: 'checks',
      name: 'til',
      label: w('Til', 'To'),
      options: file.parties.map(({ id, role }) => ({
        value: id,
        label: w(
          `${nameOf(id)} (${PARTY_ROLE[role].da.toLowerCase()})`,
          `${nameOf(id)} (${PARTY_ROLE[role].en.toLowerCase()})`,
        ),
      })),
      required: true,
    },
    {
      kind: 'checks',
      name: 'oplysninger',
      label: w('Oplysninger', 'Statements'),
      options: file.statements.map((one) => {
        const before = hearingOn(file, one, today)
        const hint = before === undefined ? {} : { hint: heardOn(before.sent) }
        return { value: one.id, label: one.text, ...hint }
      }),
      required: false,
    },
    {
      kind: 'checks',
      name: 'kilder',
      label: w('Hele kilder', 'Whole sources'),
      options: file.sources.map(({ id, title }) => ({ value: id, label: title })),
      required: false,
    },
    { kind: 'day', name: 'frist', label: w('Svar senest', 'Answer by'), required: true },
  ],
  values: ({ newId, today, file }) =>
    filled({
      id: newId(),
      frist: endOfDeadline(addDays(today, DAYS_TO_COMMENT), 'wide'),
      til: [...listReceivers(file, today)],
      oplysninger: idsOf(unheardStatements(file, today)),
    }),
  read(values, { file, today }) {
    const form = readForm(values)
    form.someAnswered(['til'], w('Vælg, hvem der skal høres.', 'Choose who is to be heard.'))
    form.someAnswered(
      ['oplysninger', 'kilder'],
      w('Vælg mindst én oplysning eller kilde at høre om.', 'Choose at least one statement or source to hear about.'),
    )
    const partshoering = {
      id: form.ref<RecordId>('id'),
      sent: today,
      due: form.day('frist'),
      to: form.someOf<PartyId>('til', idsOf(file.parties)),
      statements: form.someOf<StatementId>('oplysninger', idsOf(file.statements)),
      sources: form.someOf<SourceId>('kilder', idsOf(file.sources)),
    }
    return one(form, () => ({ kind: 'partshoering-sent', partshoering }))
  },
}

const HEARING_ANSWER: ActForm = {
  path: 'hoeringssvar',
  act: 'partshoering-answered',
  page: 'hoering',
  title: w('Registrér høringssvaret', 'Record the answer to the hearing'),
  button: w('Gem svaret', 'Save the answer'),
  fields: () => [
    ID,
    {
      kind: 'area',
      name: 'ord',
      label: w('Svar, i borgerens ord', 'Answer, in the citizen’s words'),
      required: true,
      rows: 5,
    },
    { kind: 'day', name: 'dag', label: w('Modtaget', 'Received'), required: true },
  ],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const words = form.text('ord')
    const on = form.day('dag')
    return one(form, () => ({ kind: 'partshoering-answered', id, on, words }))
  },
}

const HEARING_USE: ActForm = {
  path: 'hoering-brugt',
  act: 'partshoering-used',
  page: 'hoering',
  title: w('Hvordan er høringssvaret brugt?', 'How was the answer used?'),
  lead: w(
    'At svaret »er noteret« er ikke et svar. Skriv, hvad det ændrede, eller hvorfor det ikke ændrede noget.',
    'That it “is noted” is no answer. Say what it changed, or why it changed nothing.',
  ),
  button: w('Gem, hvordan svaret er brugt', 'Save how it was used'),
  fields: () => [
    ID,
    { kind: 'area', name: 'brugt', label: w('Sådan er det brugt', 'How it was used'), required: true, rows: 3 },
  ],
  values: ({ target, file }) =>
    filled({ id: target ?? '', brugt: file.partshoeringer.find(({ id }) => id === target)?.used }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const used = form.text('brugt')
    return one(form, () => ({ kind: 'partshoering-used', id, used }))
  },
}

const EXEMPTION_FORM: ActForm = {
  path: 'hoering-undladt',
  act: 'partshoering-exempted',
  page: 'hoering',
  title: w('Der er ikke grund til at høre', 'There is no ground for a hearing'),
  button: w('Gem, hvorfor der ikke høres', 'Save why there is no hearing'),
  fields: () => [
    { kind: 'select', name: 'grund', label: w('Grund', 'Ground'), options: optionsOf(EXEMPTION), required: true },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 2 },
  ],
  values: ({ file }) => filled({ grund: file.partshoeringExemption?.ground, hvorfor: file.partshoeringExemption?.why }),
  read(values) {
    const form = readForm(values)
    const exemption = { ground: form.oneOf('grund', keysOf(EXEMPTION)), why: form.text('hvorfor') }
    return one(form, () => ({ kind: 'partshoering-exempted', exemption }))
  },
}

export const HEARING_FORMS: readonly ActForm[] = [
  HEARING,
  HEARING_ANSWER,
  HEARING_USE,
  EXEMPTION_FORM,
  COMMITTEE_PLAN,
  COMMITTEE,
  SPARRING,
  SPARRING_USE,
]

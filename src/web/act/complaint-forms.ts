import type { Words } from '../../base/words.ts'
import type { NeedId, PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { CHANNEL } from '../appeal-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import {
  type ActContext,
  type ActForm,
  filled,
  idsOf,
  keysOf,
  needOptions,
  one,
  optionsOf,
  present,
} from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const day = (name: string, da: string, en: string, required = true): Field => ({
  kind: 'day',
  name,
  label: w(da, en),
  required,
})

/** The citizen first: most complaints are the citizen's own. */
const complainants = ({ citizen, parties }: OwnCaseFile): readonly PartyId[] => [
  ...new Set([citizen, ...idsOf(parties)]),
]
const whoField = (name: string, label: Words, { file, nameOf }: ActContext): Field => ({
  kind: 'select',
  name,
  label,
  options: complainants(file).map((id) => ({ value: id, label: nameOf(id) })),
  required: true,
})

const RECEIVED: ActForm = {
  path: 'klage-modtaget',
  act: 'complaint-received',
  page: 'klage',
  title: w('Registrér en klage', 'Record a complaint'),
  editTitle: w('Skriv ned, hvad der blev sagt', 'Write down what was said'),
  lead: w(
    'En klage har ingen form og behøver ingen begrundelse. Også en sen klage registreres: den sendes straks til Ankestyrelsen, som alene kan se bort fra fristen.',
    'A complaint has no form and needs no reasons. A late one is recorded too: it is sent on to the board at once, which alone can disregard the limit.',
  ),
  button: w('Gem klagen', 'Save the complaint'),
  fields: (context) => [
    ID,
    whoField('af', w('Hvem klager?', 'Who complains?'), context),
    { kind: 'radios', name: 'kanal', label: w('Kanal', 'Channel'), options: optionsOf(CHANNEL), required: true },
    day('modtaget', 'Kom til kommunen', 'Came to the municipality'),
    {
      ...day('sendt', 'Sendt', 'Sent', false),
      hint: w('Hvis klagen blev forsinket på vejen.', 'Where the complaint was delayed on the way.'),
    } as Field,
    {
      kind: 'area',
      name: 'ord',
      label: w('Klagen, i borgerens egne ord', 'The complaint, in the citizen’s own words'),
      required: true,
      rows: 6,
    },
    {
      kind: 'checks',
      name: 'behov',
      label: w('Hvad klages der over?', 'What is contested?'),
      hint: w('Vælg intet, hvis klagen er over det hele.', 'Choose nothing where it is about the whole.'),
      options: needOptions(context.file),
      required: false,
    },
  ],
  values({ newId, today, file, target }) {
    const former = file.complaints.find(({ id }) => id === target)
    if (former === undefined) return filled({ id: newId(), af: file.citizen, modtaget: today })
    const { id, by, channel, received, sent, words, contested } = former
    return filled({ id, af: by, kanal: channel, modtaget: received, sendt: sent, ord: words, behov: contested })
  },
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    // What was written down anew is approved anew.
    const { approved: _, ...former } = file.complaints.find((one) => one.id === id) ?? {}
    const complaint = {
      ...former,
      id,
      by: form.oneOf('af', complainants(file)),
      channel: form.oneOf('kanal', keysOf(CHANNEL)),
      received: form.day('modtaget'),
      ...present({ sent: form.optionalDay('sendt') }),
      words: form.text('ord', w('Skriv, hvad borgeren siger.', 'Write what the citizen says.')),
      contested: form.someOf<NeedId>('behov', idsOf(file.needs)),
    }
    return one(form, () => ({ kind: 'complaint-received', complaint }))
  },
}

const APPROVED: ActForm = {
  path: 'klage-godkendt',
  act: 'complaint-approved',
  page: 'klage',
  title: w('Borgeren har godkendt det, der er skrevet ned', 'The citizen approved what was written down'),
  button: w('Gem', 'Save'),
  fields: (context) => [ID, day('dag', 'Dag', 'Day'), whoField('af', w('Godkendt af', 'Approved by'), context)],
  values: ({ target, today, file }) =>
    filled({ id: target ?? '', dag: today, af: file.complaints.find(({ id }) => id === target)?.by ?? file.citizen }),
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const on = form.day('dag')
    const by = form.oneOf('af', complainants(file))
    return one(form, () => ({ kind: 'complaint-approved', id, on, by }))
  },
}

interface DayAct {
  readonly path: string
  readonly act: 'complaint-acknowledged' | 'complaint-withdrawn' | 'complaint-kept'
  readonly title: Words
  readonly lead?: Words
}

/** What happened to a complaint on a day. */
const onDay = ({ act, ...told }: DayAct): ActForm => ({
  ...told,
  act,
  page: 'klage',
  button: w('Gem', 'Save'),
  fields: () => [ID, day('dag', 'Dag', 'Day')],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const on = form.day('dag')
    return one(form, () => ({ kind: act, id, on }))
  },
})

export const COMPLAINT_FORMS: readonly ActForm[] = [
  RECEIVED,
  APPROVED,
  onDay({
    path: 'klage-bekraeftet',
    act: 'complaint-acknowledged',
    title: w('Modtagelsen er bekræftet', 'Receipt was acknowledged'),
  }),
  onDay({
    path: 'klage-trukket',
    act: 'complaint-withdrawn',
    title: w('Borgeren trækker klagen', 'The citizen withdraws the complaint'),
  }),
  onDay({
    path: 'klage-fastholdt',
    act: 'complaint-kept',
    title: w('Borgeren fastholder resten af klagen', 'The citizen keeps the rest of the complaint'),
    lead: w(
      'Efter delvist medhold har borgeren 4 uger. Derefter skal alt sendes inden 14 dage.',
      'After a partial change the citizen has 4 weeks. Then everything is sent within 14 days.',
    ),
  }),
]

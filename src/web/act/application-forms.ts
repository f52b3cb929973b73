import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, one } from './act-form.ts'
import { APPLICATION } from './application-form.ts'
import { provisionText, readProvisions } from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })

const WHICH = { kind: 'hidden', name: 'ansoegning' } as const

const RECEIPT: ActForm = {
  path: 'kvittering',
  act: 'receipt-sent',
  page: 'ansoegning',
  title: w('Kvittering er sendt', 'A receipt was sent'),
  button: w('Registrér', 'Record'),
  fields: () => [WHICH, { kind: 'day', name: 'dag', label: w('Sendt', 'Sent'), required: true }],
  values: ({ target, today }) => filled({ ansoegning: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const of = form.ref<RecordId>('ansoegning')
    const on = form.day('dag')
    return one(form, () => ({ kind: 'receipt-sent', application: of, on }))
  },
}

const DELAY: ActForm = {
  path: 'forsinkelse',
  act: 'delay-notice-sent',
  page: 'ansoegning',
  title: w(
    'Borgeren har fået besked om, at fristen ikke holdes',
    'The citizen was told that the limit will not be kept',
  ),
  button: w('Registrér', 'Record'),
  fields: () => [
    WHICH,
    { kind: 'day', name: 'sendt', label: w('Sendt', 'Sent'), required: true },
    {
      kind: 'day',
      name: 'forventet',
      label: w('Afgørelsen kan ventes den', 'The decision may be expected on'),
      required: true,
    },
    {
      kind: 'checks',
      name: 'skriftligt',
      label: w('Form', 'Form'),
      options: [{ value: 'ja', label: w('Beskeden var skriftlig', 'The notice was in writing') }],
      required: false,
    },
  ],
  values: ({ target, today }) => filled({ ansoegning: target ?? '', sendt: today, skriftligt: 'ja' }),
  read(values) {
    const form = readForm(values)
    const of = form.ref<RecordId>('ansoegning')
    const notice = { sent: form.day('sendt'), expected: form.day('forventet'), written: form.isChecked('skriftligt') }
    return one(form, () => ({ kind: 'delay-notice-sent', application: of, notice }))
  },
}

const CONSIDERED: ActForm = {
  path: 'anden-hjaelp',
  act: 'help-considered',
  page: 'ansoegning',
  title: w('Al hjælp, der er overvejet', 'All help that was considered'),
  lead: w(
    'Kommunen skal se på alle muligheder for hjælp, ikke kun den, borgeren nævner (retssikkerhedslovens § 5).',
    'The municipality must look at every option of help, not only the one the citizen names (RSL § 5).',
  ),
  button: w('Gem den overvejede hjælp', 'Save the help considered'),
  fields: () => [
    WHICH,
    {
      kind: 'text',
      name: 'bestemmelser',
      label: w('Bestemmelser', 'Provisions'),
      hint: w('Fx § 85, § 83, § 97, § 112.', 'E.g. § 85, § 83, § 97, § 112.'),
      required: true,
    },
  ],
  values: ({ target, file }) =>
    filled({
      ansoegning: target ?? '',
      bestemmelser: file.applications
        .find(({ id }) => id === target)
        ?.considered?.map(provisionText)
        .join(', '),
    }),
  read(values) {
    const form = readForm(values)
    const of = form.ref<RecordId>('ansoegning')
    form.someAnswered(['bestemmelser'])
    const considered = readProvisions(form, 'bestemmelser')
    return one(form, () => ({ kind: 'help-considered', application: of, considered }))
  },
}

const POSTPONED: ActForm = {
  path: 'udsat',
  act: 'decision-postponed',
  page: 'ansoegning',
  title: w('Afgørelsen er udsat', 'The decision was postponed'),
  button: w('Gem', 'Save'),
  fields: () => [
    WHICH,
    {
      kind: 'select',
      name: 'paa',
      label: w('Afventer', 'Awaiting'),
      options: [
        { value: 'oplysninger', label: w('Oplysninger', 'Information') },
        { value: 'forebyggende-tilbud', label: w('Et forebyggende tilbud', 'A preventive offer') },
        { value: 'behandling-eller-udredning', label: w('Behandling eller udredning', 'Treatment or examination') },
        { value: 'andet', label: w('Andet', 'Other') },
      ],
      required: true,
    },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 2 },
  ],
  values: ({ target }) => filled({ ansoegning: target ?? '' }),
  read(values, { today }) {
    const form = readForm(values)
    const of = form.ref<RecordId>('ansoegning')
    const awaiting = form.oneOf('paa', [
      'oplysninger',
      'forebyggende-tilbud',
      'behandling-eller-udredning',
      'andet',
    ] as const)
    const why = form.text('hvorfor')
    return one(form, () => ({
      kind: 'decision-postponed',
      application: of,
      postponement: { on: today, awaiting, why },
    }))
  },
}

export const APPLICATION_FORMS: readonly ActForm[] = [APPLICATION, RECEIPT, DELAY, CONSIDERED, POSTPONED]

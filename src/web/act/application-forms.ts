import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, one } from './act-form.ts'
import { provisionText, readProvisions } from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const FORMS = ['skriftlig', 'mundtlig', 'digital', 'paa-borgerens-vegne'] as const

const APPLICATION: ActForm = {
  path: 'ansoegning',
  act: 'application-received',
  page: 'ansoegning',
  title: w('Registrér en ansøgning', 'Record an application'),
  lead: w(
    'Skriv det, som borgeren sagde eller skrev det. Borgeren behøver ikke nævne en paragraf.',
    'Write it as the citizen said or wrote it. The citizen need not name a provision.',
  ),
  button: w('Gem ansøgningen', 'Save the application'),
  fields: () => [
    ID,
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad søger borgeren om, i egne ord?', 'What does the citizen ask for, in their own words?'),
      required: true,
      rows: 6,
    },
    { kind: 'day', name: 'modtaget', label: w('Modtaget', 'Received'), required: true },
    {
      kind: 'select',
      name: 'form',
      label: w('Hvordan kom den?', 'How did it come?'),
      options: [
        { value: 'skriftlig', label: w('Skriftligt', 'In writing') },
        { value: 'mundtlig', label: w('Mundtligt', 'Orally') },
        { value: 'digital', label: w('Digitalt', 'Digitally') },
        {
          value: 'paa-borgerens-vegne',
          label: w('Fra en anden på borgerens vegne', 'From someone else for the citizen'),
        },
      ],
      required: true,
    },
    {
      kind: 'text',
      name: 'bestemmelser',
      label: w('Paragraffer, borgeren selv nævner', 'Provisions the citizen names'),
      hint: w(
        'Fx § 85, § 83. Lad feltet stå tomt, hvis ingen er nævnt.',
        'E.g. § 85, § 83. Leave empty if none is named.',
      ),
      required: false,
    },
    {
      kind: 'text',
      name: 'frist',
      label: w('Offentliggjort frist, uger', 'Published limit, weeks'),
      hint: w(
        'Kommunens egen frist for området. Skriv 0, hvis der ingen er.',
        'The municipality’s own limit for the area. Write 0 where there is none.',
      ),
      required: true,
    },
  ],
  values: ({ newId, today, suggested, publishedWeeks }) => ({
    ...filled({ id: newId(), modtaget: today, frist: publishedWeeks }),
    ...suggested,
  }),
  read(values, { publishedWeeks }) {
    const form = readForm(values)
    const weeks = form.wholeNumber('frist', { min: 0, max: 104 })
    if (publishedWeeks !== undefined && weeks !== publishedWeeks) form.refuse('frist', notPublished(publishedWeeks))
    const application = {
      id: form.ref('id') as RecordId,
      words: form.text('ord', w('Skriv, hvad borgeren søger om.', 'Write what the citizen asks for.')),
      received: form.day('modtaget'),
      form: form.oneOf('form', FORMS),
      named: readProvisions(form, 'bestemmelser'),
      publishedDeadline: weeks === 0 ? ('ingen' as const) : { weeks },
      delayNotices: [],
      postponements: [],
    }
    return one(form, () => ({ kind: 'application-received', application }))
  },
}

const notPublished = (weeks: number): Words =>
  weeks === 0
    ? w(
        'Kommunen har ingen offentliggjort frist for området den dag, ansøgningen kom. Skriv 0, eller få opsætningen rettet.',
        'The municipality has no published limit for the area on the day the application came. Write 0, or have the set-up mended.',
      )
    : w(
        `Kommunens offentliggjorte frist for området var ${weeks} uger den dag, ansøgningen kom. Skriv ${weeks}, eller få opsætningen rettet.`,
        `The municipality’s published limit for the area was ${weeks} weeks on the day the application came. Write ${weeks}, or have the set-up mended.`,
      )

const application = (target: string | null): RecordId => (target ?? '') as RecordId
const WHICH = { kind: 'hidden', name: 'ansoegning' } as const

const RECEIPT: ActForm = {
  path: 'kvittering',
  act: 'receipt-sent',
  page: 'ansoegning',
  title: w('Kvittering er sendt', 'A receipt was sent'),
  button: w('Registrér', 'Record'),
  fields: () => [WHICH, { kind: 'day', name: 'dag', label: w('Sendt', 'Sent'), required: true }],
  values: ({ target, today }) => filled({ ansoegning: application(target), dag: today }),
  read(values) {
    const form = readForm(values)
    const of = form.ref('ansoegning') as RecordId
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
  values: ({ target, today }) => filled({ ansoegning: application(target), sendt: today, skriftligt: 'ja' }),
  read(values) {
    const form = readForm(values)
    const of = form.ref('ansoegning') as RecordId
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
  button: w('Gem', 'Save'),
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
      ansoegning: application(target),
      bestemmelser: file.applications
        .find(({ id }) => id === target)
        ?.considered?.map(provisionText)
        .join(', '),
    }),
  read(values) {
    const form = readForm(values)
    const of = form.ref('ansoegning') as RecordId
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
  values: ({ target }) => filled({ ansoegning: application(target) }),
  read(values, { today }) {
    const form = readForm(values)
    const of = form.ref('ansoegning') as RecordId
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

import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, one } from './act-form.ts'
import { readProvisions } from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const FORMS = ['skriftlig', 'mundtlig', 'digital', 'paa-borgerens-vegne'] as const

/** An application as the citizen made it, and the limit that is published for it. */
export const APPLICATION: ActForm = {
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
      id: form.ref<RecordId>('id'),
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

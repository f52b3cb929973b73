import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

export const SPARRING: ActForm = {
  path: 'sparring',
  act: 'sparring-held',
  page: 'hoering',
  title: w('Sparring: Forstår jeg det? Er der huller?', 'Sparring: Do I understand it? Are there holes?'),
  button: w('Gem sparringen', 'Save the sparring'),
  fields: () => [
    ID,
    {
      kind: 'radios',
      name: 'forstaaet',
      label: w('Forstår du sagen og begrundelsen?', 'Do you understand the case and its grounds?'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej', 'No') },
      ],
      required: true,
    },
    {
      kind: 'area',
      name: 'huller',
      label: w('Huller', 'Holes'),
      hint: w(
        'Et på hver linje. Lad feltet stå tomt, hvis der ingen er.',
        'One on each line. Leave empty if there are none.',
      ),
      required: false,
      rows: 4,
    },
  ],
  values: ({ newId }) => filled({ id: newId() }),
  read(values, { today, user }) {
    const form = readForm(values)
    const sparring = {
      id: form.ref<RecordId>('id'),
      on: today,
      by: user,
      understood: form.oneOf('forstaaet', ['ja', 'nej'] as const) === 'ja',
      gaps: (form.optionalText('huller') ?? '')
        .split('\n')
        .map((gap) => gap.trim())
        .filter((gap) => gap !== ''),
    }
    return one(form, () => ({ kind: 'sparring-held', sparring }))
  },
}

export const SPARRING_USE: ActForm = {
  path: 'sparring-fulgt-op',
  act: 'sparring-followed-up',
  page: 'hoering',
  title: w('Hvad er der gjort ved hullerne?', 'What was done about the holes?'),
  button: w('Gem, hvad der er gjort', 'Save what was done'),
  fields: () => [
    ID,
    { kind: 'area', name: 'hvordan', label: w('Hvad er der gjort?', 'What was done?'), required: true, rows: 3 },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const how = form.text('hvordan')
    return one(form, () => ({ kind: 'sparring-followed-up', id, how }))
  },
}

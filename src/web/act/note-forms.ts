import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { CONSENT_TO } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf } from './act-form.ts'

const ID = { kind: 'hidden', name: 'id' } as const
const w = (da: string, en: string): Words => ({ da, en })

const CONSENT: ActForm = {
  path: 'samtykke',
  act: 'consent-recorded',
  page: 'parter',
  title: w('Registrér et samtykke', 'Record a consent'),
  button: w('Gem samtykket', 'Save the consent'),
  fields: () => [
    ID,
    {
      kind: 'radios',
      name: 'svar',
      label: w('Borgeren siger', 'The citizen says'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej', 'No') },
      ],
      required: true,
    },
    {
      kind: 'select',
      name: 'til',
      label: w('til at inddrage', 'to involving'),
      options: optionsOf(CONSENT_TO),
      required: true,
    },
    {
      kind: 'area',
      name: 'omfatter',
      label: w('Hvem og hvad det omfatter', 'Whom and what it covers'),
      required: true,
      rows: 2,
    },
    {
      kind: 'radios',
      name: 'form',
      label: w('Givet', 'Given'),
      options: [
        { value: 'skriftlig', label: w('skriftligt', 'in writing') },
        { value: 'mundtlig', label: w('mundtligt', 'orally') },
      ],
      required: true,
    },
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values) {
    const form = readForm(values)
    const consent = {
      id: form.ref<RecordId>('id'),
      answer: form.oneOf('svar', ['ja', 'nej'] as const),
      to: form.oneOf('til', keysOf(CONSENT_TO)),
      covers: form.text('omfatter'),
      form: form.oneOf('form', ['skriftlig', 'mundtlig'] as const),
      on: form.day('dag'),
    }
    return one(form, () => ({ kind: 'consent-recorded', consent }))
  },
}

const WITHDRAWAL: ActForm = {
  path: 'samtykke-tilbage',
  act: 'consent-withdrawn',
  page: 'parter',
  title: w('Samtykket er trukket tilbage', 'The consent was withdrawn'),
  button: w('Registrér', 'Record'),
  fields: () => [ID, { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true }],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const on = form.day('dag')
    return one(form, () => ({ kind: 'consent-withdrawn', id, on }))
  },
}

const NOTE: ActForm = {
  path: 'notat',
  act: 'note-recorded',
  page: 'parter',
  title: w('Skriv et notat', 'Write a note'),
  lead: w(
    'Det, der siges mundtligt og betyder noget, skal skrives ned.',
    'What is said orally and matters must be written down.',
  ),
  button: w('Gem notatet', 'Save the note'),
  fields: () => [
    ID,
    {
      kind: 'select',
      name: 'om',
      label: w('Hvad handler det om?', 'What is it about?'),
      options: [
        { value: 'telefonsamtale', label: w('Telefonsamtale', 'Phone call') },
        { value: 'moede', label: w('Møde eller besøg', 'Meeting or visit') },
        { value: 'oplysning', label: w('Oplysning', 'Information') },
        { value: 'sagsskridt', label: w('Skridt i sagen', 'Step in the case') },
        { value: 'andet', label: w('Andet', 'Other') },
      ],
      required: true,
    },
    { kind: 'day', name: 'dag', label: w('Hvornår skete det?', 'When did it happen?'), required: true },
    { kind: 'area', name: 'tekst', label: w('Notat', 'Note'), required: true, rows: 5 },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values, { today, user }) {
    const form = readForm(values)
    const note = {
      id: form.ref<RecordId>('id'),
      on: today,
      of: form.day('dag'),
      by: user,
      about: form.oneOf('om', ['telefonsamtale', 'moede', 'oplysning', 'sagsskridt', 'andet'] as const),
      text: form.text('tekst'),
    }
    return one(form, () => ({ kind: 'note-recorded', note }))
  },
}

export const NOTE_FORMS: readonly ActForm[] = [CONSENT, WITHDRAWAL, NOTE]

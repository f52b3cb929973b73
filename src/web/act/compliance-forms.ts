import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { FOGEDSAG } from '../appeal-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, keysOf, one, optionsOf, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const DAY: Field = { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true }

const PROVED: ActForm = {
  path: 'fulgt',
  act: 'compliance-proved',
  page: 'klage',
  title: w('Ankestyrelsens afgørelse er ført ud i livet', 'The board’s decision was carried out'),
  button: w('Gem', 'Save'),
  fields: ({ file }) => [
    DAY,
    { kind: 'area', name: 'hvordan', label: w('Hvad er der gjort?', 'What was done?'), required: true, rows: 3 },
    {
      kind: 'select',
      name: 'dokument',
      label: w('Dokument, der viser det', 'Document that shows it'),
      options: file.documents.map(({ id, name }) => ({ value: id, label: name })),
      required: false,
    },
  ],
  values: ({ today }) => filled({ dag: today }),
  read(values, { file }) {
    const form = readForm(values)
    const proof = {
      on: form.day('dag'),
      how: form.text('hvordan'),
      ...present({ document: form.optionalOneOf('dokument', idsOf(file.documents)) }),
    }
    if (proof.document === undefined && file.compliance?.dueOn !== undefined && file.documents.length > 0)
      form.refuse(
        'dokument',
        w(
          'Vælg det dokument, der viser, at afgørelsen er fulgt.',
          'Choose the document that shows that the decision was followed.',
        ),
      )
    return one(form, () => ({ kind: 'compliance-proved', proof }))
  },
}

const STEP: ActForm = {
  path: 'fogedsag',
  act: 'fogedsag-step-taken',
  page: 'klage',
  title: w('Skridt i en fogedsag', 'A step in a bailiff matter'),
  lead: w(
    'En fogedsag opstår, når Ankestyrelsens afgørelse ikke bliver fulgt.',
    'A bailiff matter arises when the board’s decision is not followed.',
  ),
  button: w('Gem', 'Save'),
  fields: () => [
    { kind: 'hidden', name: 'id' },
    { kind: 'select', name: 'skridt', label: w('Skridt', 'Step'), options: optionsOf(FOGEDSAG), required: true },
    DAY,
    { kind: 'day', name: 'frist', label: w('Svar senest', 'Answer by'), required: false },
    { kind: 'area', name: 'ord', label: w('Hvad der er sagt eller skrevet', 'What was said'), required: true, rows: 3 },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values) {
    const form = readForm(values)
    const step = {
      id: form.ref<RecordId>('id'),
      kind: form.oneOf('skridt', keysOf(FOGEDSAG)),
      on: form.day('dag'),
      ...present({ due: form.optionalDay('frist') }),
      words: form.text('ord'),
    }
    return one(form, () => ({ kind: 'fogedsag-step-taken', step }))
  },
}

export const COMPLIANCE_FORMS: readonly ActForm[] = [PROVED, STEP]

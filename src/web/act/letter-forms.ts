import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { taskText } from '../../stages/11-outcome/instruction-kind.ts'
import { instructionsOf } from '../../stages/11-outcome/outcome.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { PROCEDURE } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const DELIVERED: ActForm = {
  path: 'kommet-frem',
  act: 'letter-delivered',
  page: 'brev',
  title: w('Brevet er kommet frem', 'The letter has arrived'),
  lead: w(
    'Klagefristen løber fra den dag, borgeren kunne læse brevet.',
    'The time to complain runs from the day the citizen could read the letter.',
  ),
  button: w('Registrér', 'Record'),
  fields: () => [ID, { kind: 'day', name: 'dag', label: w('Kommet frem', 'Arrived'), required: true }],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const on = form.day('dag')
    return one(form, () => ({ kind: 'letter-delivered', id, on }))
  },
}

const CALL: ActForm = {
  path: 'opkald',
  act: 'call-made',
  page: 'brev',
  title: w('Ring til borgeren', 'Call the citizen'),
  lead: w(
    'Før eller efter brevet, så det ikke står alene.',
    'Before or after the letter, so that it does not stand alone.',
  ),
  button: w('Gem opkaldet', 'Save the call'),
  fields: () => [
    ID,
    {
      kind: 'radios',
      name: 'hvornaar',
      label: w('Hvornår?', 'When?'),
      options: [
        { value: 'foer-brevet', label: w('Før brevet', 'Before the letter') },
        { value: 'efter-brevet', label: w('Efter brevet', 'After the letter') },
      ],
      required: true,
    },
    {
      kind: 'radios',
      name: 'traf',
      label: w('Traf du borgeren?', 'Did you reach the citizen?'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej', 'No') },
      ],
      required: true,
    },
    { kind: 'area', name: 'notat', label: w('Hvad blev sagt?', 'What was said?'), required: true, rows: 3 },
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values) {
    const form = readForm(values)
    const call = {
      id: form.ref<RecordId>('id'),
      when: form.oneOf('hvornaar', ['foer-brevet', 'efter-brevet'] as const),
      reached: form.oneOf('traf', ['ja', 'nej'] as const) === 'ja',
      note: form.text('notat'),
      on: form.day('dag'),
    }
    return one(form, () => ({ kind: 'call-made', call }))
  },
}

/** What the board asked for, as tasks of the round that follows. */
const askedBy = ({ outcome }: OwnCaseFile) =>
  (outcome === undefined ? [] : instructionsOf(outcome)).map((one) => ({ id: one.id, asked: taskText(one) }))

const ROUND: ActForm = {
  path: 'ny-runde',
  act: 'round-begun',
  page: '',
  title: w('Tag sagen op igen', 'Take the case up again'),
  lead: w(
    'Det, vi ved, følger med. Vurdering, svar og høring begynder forfra.',
    'What is known comes along. Assessment, answers and hearing begin anew.',
  ),
  button: w('Begynd en ny runde', 'Begin a new round'),
  fields: ({ file }) => {
    const asked = askedBy(file)
    return [
      { kind: 'radios', name: 'hvorfor', label: w('Hvorfor?', 'Why?'), options: optionsOf(PROCEDURE), required: true },
      asked.length > 0
        ? {
            kind: 'note',
            body: (lang) =>
              html`<p><strong>${TASKS[lang]}</strong></p><ol lang="da">${asked.map((one) => html`<li>${one.asked}</li>`)}</ol>`,
          }
        : {
            kind: 'area',
            name: 'anvisninger',
            label: w('Ankestyrelsens anvisninger', 'The board’s instructions'),
            hint: w('Kun ved hjemvisning. En på hver linje.', 'Only where remitted. One on each line.'),
            required: false,
            rows: 4,
          },
    ]
  },
  values: ({ file }) => filled({ hvorfor: askedBy(file).length > 0 ? 'hjemvisning' : undefined }),
  read(values, { file, today }) {
    const form = readForm(values)
    const procedure = form.oneOf('hvorfor', keysOf(PROCEDURE))
    const known = askedBy(file)
    const told = (form.optionalText('anvisninger') ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (procedure === 'hjemvisning' && known.length + told.length === 0)
      form.refuse('anvisninger', w('Skriv, hvad Ankestyrelsen beder om.', 'Write what the board asks for.'))
    return one(form, () => ({
      kind: 'round-begun',
      on: today,
      procedure,
      instructions:
        known.length > 0
          ? known
          : told.map((asked, at) => ({ id: `anvisning-${file.round.number}-${at + 1}` as RecordId, asked })),
    }))
  },
}

const TASKS = w(
  'Rundens første opgaver er Ankestyrelsens anvisninger:',
  'The first tasks of the round are the board’s instructions:',
)

export const LETTER_FORMS: readonly ActForm[] = [DELIVERED, CALL, ROUND]

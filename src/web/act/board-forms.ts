import { endOfDeadline } from '../../base/calendar.ts'
import { addWeeks } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { CONTACT_BETWEEN, FILE_ITEM } from '../appeal-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, keysOf, needOptions, one, optionsOf } from './act-form.ts'
import { BOARD_FILE } from './board-file-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const day = (name: string, label: Words): Field => ({ kind: 'day', name, label, required: true })
const DAY = day('dag', w('Dag', 'Day'))
const area = (name: string, label: Words): Field => ({ kind: 'area', name, label, required: true, rows: 3 })

const documentOptions = ({ documents }: OwnCaseFile) => documents.map(({ id, name }) => ({ value: id, label: name }))

const SENT: ActForm = {
  path: 'send-til-ankestyrelsen',
  act: 'case-sent-to-board',
  page: 'klage',
  title: w('Sagen er sendt til Ankestyrelsen', 'The case was sent to the board'),
  lead: w('Giv borgeren besked samtidig.', 'Tell the citizen at the same time.'),
  button: w('Gem', 'Save'),
  fields: () => [DAY],
  values: ({ today }) => filled({ dag: today }),
  read(values) {
    const form = readForm(values)
    const on = form.day('dag')
    return one(form, () => ({ kind: 'case-sent-to-board', on }))
  },
}

const RECEIVED: ActForm = {
  path: 'ankestyrelsen-modtaget',
  act: 'board-received',
  page: 'klage',
  title: w('Ankestyrelsens kvittering', 'The board’s receipt'),
  button: w('Gem', 'Save'),
  fields: () => [DAY, { kind: 'text', name: 'nummer', label: w('Deres sagsnummer', 'Their number'), required: true }],
  values: ({ today }) => filled({ dag: today }),
  read(values) {
    const form = readForm(values)
    const on = form.day('dag')
    const number = form.line('nummer')
    return one(form, () => ({ kind: 'board-received', on, number }))
  },
}

const ASKED_ITEMS = { ...FILE_ITEM, andet: w('Andet', 'Something else') }
const WEEKS_TO_ANSWER = 1

const ASKED: ActForm = {
  path: 'ankestyrelsen-spoerger',
  act: 'board-asked',
  page: 'klage',
  title: w('Ankestyrelsen beder om et dokument', 'The board asks for a document'),
  editTitle: w('Bed om dokumentet', 'Ask for the document'),
  button: w('Gem', 'Save'),
  fields: () => [
    ID,
    {
      kind: 'select',
      name: 'hvad',
      label: w('Dokument', 'Document'),
      options: optionsOf(ASKED_ITEMS),
      required: true,
    },
    area('ord', w('Hvad der bedes om', 'What is asked for')),
    DAY,
    day('frist', w('Svar senest', 'Answer by')),
  ],
  // Of one line of the checklist, or of whatever it may be.
  values: ({ newId, today, target }) =>
    filled({
      id: newId(),
      dag: today,
      frist: endOfDeadline(addWeeks(today, WEEKS_TO_ANSWER), 'wide'),
      hvad: keysOf(ASKED_ITEMS).find((item) => item === target),
    }),
  read(values) {
    const form = readForm(values)
    const request = {
      id: form.ref<RecordId>('id'),
      item: form.oneOf('hvad', keysOf(ASKED_ITEMS)),
      asked: form.text('ord'),
      on: form.day('dag'),
      due: form.day('frist'),
    }
    return one(form, () => ({ kind: 'board-asked', request }))
  },
}

const ANSWERED: ActForm = {
  path: 'ankestyrelsen-besvaret',
  act: 'board-answered',
  page: 'klage',
  title: w('Svar til Ankestyrelsen', 'Answer to the board'),
  button: w('Gem svaret', 'Save the answer'),
  fields: ({ file }) => [
    ID,
    DAY,
    area('ord', w('Svaret', 'The answer')),
    {
      kind: 'checks',
      name: 'dokumenter',
      label: w('Dokumenter', 'Documents'),
      options: documentOptions(file),
      required: false,
    },
  ],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const on = form.day('dag')
    const words = form.text('ord')
    const documents = form.someOf<DocumentId>('dokumenter', idsOf(file.documents))
    return one(form, () => ({ kind: 'board-answered', id, on, documents, words }))
  },
}

const CONTACT: ActForm = {
  path: 'ankestyrelsen-kontakt',
  act: 'board-contact-logged',
  page: 'klage',
  title: w('Notér en kontakt med Ankestyrelsen', 'Log a contact with the board'),
  button: w('Gem', 'Save'),
  fields: ({ file }) => [
    ID,
    DAY,
    {
      kind: 'radios',
      name: 'mellem',
      label: w('Mellem', 'Between'),
      options: optionsOf(CONTACT_BETWEEN),
      required: true,
    },
    area('om', w('Hvad der blev talt om', 'What was said')),
    {
      kind: 'checks',
      name: 'plan',
      label: w(
        'Er der aftalt en plan for, hvordan en åben anvisning følges? Om:',
        'Was a plan agreed for how an open instruction is followed? About:',
      ),
      hint: w(
        'Kun efter en aftale med kommunen. En anvisning af type 3, 4 eller 5 kan ikke underskrives uden.',
        'Only after an agreement with the municipality. An instruction of kind 3, 4 or 5 can’t be signed without.',
      ),
      options: needOptions(file),
      required: false,
    },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values, { user, file }) {
    const form = readForm(values)
    const planFor = form.someOf('plan', idsOf(file.needs))
    const contact = {
      id: form.ref<RecordId>('id'),
      on: form.day('dag'),
      between: form.oneOf('mellem', keysOf(CONTACT_BETWEEN)),
      by: user,
      about: form.text('om'),
      ...(planFor.length === 0 ? {} : { planFor }),
    }
    if (planFor.length > 0 && contact.between !== 'kommune-og-styrelse')
      form.refuse(
        'mellem',
        w(
          'En plan aftales mellem kommunen og Ankestyrelsen.',
          'A plan is agreed between the municipality and the board.',
        ),
      )
    return one(form, () => ({ kind: 'board-contact-logged', contact }))
  },
}

export const BOARD_FORMS: readonly ActForm[] = [BOARD_FILE, SENT, RECEIVED, ASKED, ANSWERED, CONTACT]

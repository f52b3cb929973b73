import { endOfDeadline } from '../../base/calendar.ts'
import { addDays, formatDanish } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { NeedId, QuestionId, SourceId } from '../../stages/00-case/case-id.ts'
import type { Consent } from '../../stages/00-case/consent.ts'
import { type Asked, ASKED_BY_LETTER } from '../../stages/02-information/asked-by-letter.ts'
import { consentToAsk } from '../../stages/02-information/consent-to-ask.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { dayInWords } from '../wording.ts'
import { type ActForm, filled, idsOf, needOptions, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
/** Days to answer that are suggested, and can be changed. */
const DAYS_TO_ANSWER = 14

/** A source that the citizen has said no to asking is named so where it would be chosen. */
function askedLabel(to: Asked, last: Consent | null | undefined): Words {
  const { da, en } = SOURCE_KIND[to]
  return last?.answer === 'nej' ? w(`${da} (borgeren har sagt nej)`, `${en} (the citizen said no)`) : w(da, en)
}

const saidNo = ({ on, covers }: Consent): Words =>
  w(
    `Borgeren har den ${formatDanish(on)} sagt nej: »${covers}«. Spørg borgeren igen, og registrér svaret under Parter, før I spørger.`,
    `The citizen said no on ${dayInWords(on, 'en')}: “${covers}”. Ask the citizen again, and record the answer under Parties, before you ask.`,
  )

const QUESTION: ActForm = {
  path: 'spoerg',
  act: 'question-asked',
  page: 'spoergsmaal',
  title: w('Stil et målrettet spørgsmål', 'Ask a targeted question'),
  lead: w(
    'Til én bestemt kilde, om én bestemt ting ved ét behov, og med grunden. Det bliver sendt som et brev.',
    'To one named source, about one matter of one need, and with the reason. It is sent as a letter.',
  ),
  button: w('Stil spørgsmålet', 'Ask the question'),
  fields: ({ file, today }) => [
    ID,
    {
      kind: 'select',
      name: 'til',
      label: w('Til', 'To'),
      options: ASKED_BY_LETTER.map((value) => ({
        value,
        label: askedLabel(value, consentToAsk(file.consents, value, today)),
      })),
      required: true,
    },
    {
      kind: 'select',
      name: 'behov',
      label: w('Om behovet', 'About the need'),
      options: needOptions(file),
      required: false,
    },
    { kind: 'area', name: 'hvad', label: w('Spørgsmål', 'Question'), required: true, rows: 3 },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor vi spørger', 'Why we ask'), required: true, rows: 2 },
    { kind: 'day', name: 'frist', label: w('Svar senest', 'Answer by'), required: true },
  ],
  values: ({ newId, today, suggested }) => ({
    ...filled({ id: newId(), frist: endOfDeadline(addDays(today, DAYS_TO_ANSWER), 'wide') }),
    ...suggested,
  }),
  read(values, { file, today }) {
    const form = readForm(values)
    const id = form.ref<QuestionId>('id')
    const to = form.oneOf('til', ASKED_BY_LETTER)
    // Where nothing is chosen the citizen stands in, who may always be asked.
    const last = consentToAsk(file.consents, to, today)
    if (last?.answer === 'nej') form.refuse('til', saidNo(last))
    const question = {
      to,
      need: form.optionalOneOf<NeedId>('behov', idsOf(file.needs)) ?? null,
      matter: form.text('hvad'),
      why: form.text('hvorfor'),
    }
    const due = form.day('frist')
    return one(form, () => ({ kind: 'question-asked', id, question, sent: today, due }))
  },
}

const REMINDER: ActForm = {
  path: 'rykker',
  act: 'question-reminded',
  page: 'spoergsmaal',
  title: w('Der er rykket for svar', 'A reminder was sent'),
  button: w('Registrér', 'Record'),
  fields: () => [ID, { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true }],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<QuestionId>('id')
    const on = form.day('dag')
    return one(form, () => ({ kind: 'question-reminded', id, on }))
  },
}

const ANSWER: ActForm = {
  path: 'svar',
  act: 'question-answered',
  page: 'spoergsmaal',
  title: w('Registrér svaret', 'Record the answer'),
  button: w('Gem svaret', 'Save the answer'),
  fields: ({ file }) => [
    ID,
    { kind: 'area', name: 'ord', label: w('Svar', 'Answer'), required: true, rows: 5 },
    {
      kind: 'select',
      name: 'kilde',
      label: w('Kilde', 'Source'),
      hint: w('Vælg den kilde, svaret er blevet til.', 'Choose the source the answer became.'),
      options: file.sources.map(({ id, title }) => ({ value: id, label: title })),
      required: false,
    },
    { kind: 'day', name: 'dag', label: w('Modtaget', 'Received'), required: true },
  ],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<QuestionId>('id')
    const words = form.text('ord')
    const on = form.day('dag')
    const source = form.optionalOneOf<SourceId>('kilde', idsOf(file.sources))
    return one(form, () => ({ kind: 'question-answered', id, on, words, ...(source === undefined ? {} : { source }) }))
  },
}

const CLOSED: ActForm = {
  path: 'spoergsmaal-lukket',
  act: 'question-closed',
  page: 'spoergsmaal',
  title: w('Luk spørgsmålet uden svar', 'Close the question without an answer'),
  button: w('Luk', 'Close'),
  fields: () => [
    ID,
    {
      kind: 'area',
      name: 'hvorfor',
      label: w('Hvorfor er svaret ikke længere nødvendigt?', 'Why is the answer no longer needed?'),
      required: true,
      rows: 2,
    },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values, { today }) {
    const form = readForm(values)
    const id = form.ref<QuestionId>('id')
    const why = form.text('hvorfor')
    return one(form, () => ({ kind: 'question-closed', id, on: today, why }))
  },
}

export const QUESTION_FORMS: readonly ActForm[] = [QUESTION, REMINDER, ANSWER, CLOSED]

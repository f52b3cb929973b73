import { isNonEmpty } from '../../base/list.ts'
import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import type { Need } from '../../stages/03-needs/need.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { codebookFold } from '../codebook-view.ts'
import type { Field, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { type ActContext, type ActForm, filled, one, present } from './act-form.ts'
import { readPart, rulingFields } from './ruling-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** The needs that the board decides on: those contested, or all where a complaint is about the whole. */
function contestedNeeds({ complaints, needs }: OwnCaseFile): readonly Need[] {
  const open = complaints.filter(({ withdrawn }) => withdrawn === undefined)
  const contested = new Set<NeedId>(open.flatMap((one) => one.contested))
  const isWhole = open.length === 0 || open.some((one) => one.contested.length === 0)
  return isWhole ? needs : needs.filter(({ id }) => contested.has(id))
}

const prefix = (at: number) => `d${at + 1}`

const fields = ({ file, today }: ActContext): readonly Field[] => [
  { kind: 'note', body: (lang) => codebookFold(lang, today) },
  { kind: 'hidden', name: 'id' },
  { kind: 'day', name: 'afgjort', label: w('Ankestyrelsen afgjorde den', 'Decided by the board on'), required: true },
  { kind: 'text', name: 'nummer', label: w('Ankestyrelsens sagsnummer', 'The board’s number'), required: true },
  ...contestedNeeds(file).map((need, at) => rulingFields(prefix(at), need.activity)),
  {
    kind: 'day',
    name: 'udfoer-senest',
    label: w('Skal være ført ud i livet senest', 'To be carried out by'),
    hint: w('Kun ved ændring og ophævelse.', 'Only for a change or a lifting.'),
    required: false,
  },
]

const values = ({ file, newId, today }: ActContext): Values =>
  filled({ id: newId(), afgjort: today, nummer: file.boardFile?.received?.number })

function readOutcome(form: FormReader, { file, newId }: ActContext): () => Outcome {
  const id = form.ref('id') as RecordId
  const decidedOn = form.day('afgjort')
  const number = form.line('nummer')
  const parts = contestedNeeds(file).map((need, at) => readPart(form, prefix(at), need.id, newId))
  const carryOutBy = form.optionalDay('udfoer-senest')
  if (!isNonEmpty(parts)) form.refuse('nummer', w('Sagen har ingen behov.', 'The case has no need.'))
  return () => {
    if (!isNonEmpty(parts)) throw new Error('refused above')
    return { id, decidedOn, number, parts, ...present({ carryOutBy }) }
  }
}

const RECEIVED: ActForm = {
  path: 'udfald',
  act: 'outcome-received',
  page: 'klage',
  title: w('Ankestyrelsens afgørelse er kommet', 'The board’s decision has come'),
  lead: w(
    'Skriv hvert udfald for sig: hvad der manglede, hos hvem, om hvad. Anvisningernes type regnes ud af, hvad de siger.',
    'Record each outcome by itself: what lacked, from whom, on what. The kind of an instruction follows from what it says.',
  ),
  button: w('Gem afgørelsen', 'Save the decision'),
  fields: (context) => [
    ...fields(context),
    { kind: 'day', name: 'modtaget', label: w('Modtaget i kommunen', 'Received'), required: true },
  ],
  values: (context) => ({ ...values(context), ...filled({ modtaget: context.today }) }),
  read(given, context) {
    const form = readForm(given)
    const outcome = readOutcome(form, context)
    const on = form.day('modtaget')
    return one(form, () => ({ kind: 'outcome-received', outcome: outcome(), on }))
  },
}

const DRAFTED: ActForm = {
  path: 'udfald-udkast',
  act: 'outcome-drafted',
  page: 'klage',
  title: w('Skriv udkast til Ankestyrelsens afgørelse', 'Draft the board’s decision'),
  lead: w(
    'En anvisning af type 1 nævner kilden, spørgsmålet og grunden fra netop denne sag.',
    'An instruction of kind 1 names the source, the question and the reason from this very case.',
  ),
  button: w('Send til underskrift', 'Send for signature'),
  fields,
  values,
  read(given, context) {
    const form = readForm(given)
    const outcome = readOutcome(form, context)
    return one(form, () => ({ kind: 'outcome-drafted', outcome: outcome(), by: context.user }))
  },
}

const SIGNED: ActForm = {
  path: 'udfald-underskriv',
  act: 'outcome-signed',
  page: 'klage',
  title: w('Underskriv udkastet', 'Sign the draft'),
  button: w('Gem', 'Save'),
  fields: () => [
    {
      kind: 'radios',
      name: 'svar',
      label: w('Svar', 'Answer'),
      options: [
        { value: 'underskrevet', label: w('Underskriv', 'Sign') },
        { value: 'sendt-tilbage', label: w('Send tilbage', 'Send back') },
      ],
      required: true,
    },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 3 },
  ],
  values: () => ({}),
  read(given, { user, today }) {
    const form = readForm(given)
    const answer = form.oneOf('svar', ['underskrevet', 'sendt-tilbage'] as const)
    const why = form.text('hvorfor')
    return one(form, () => ({ kind: 'outcome-signed', by: user, on: today, answer, why }))
  },
}

export const OUTCOME_FORMS: readonly ActForm[] = [RECEIVED, DRAFTED, SIGNED]

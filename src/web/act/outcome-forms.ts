import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { OWN_INITIATIVE } from '../appeal-labels.ts'
import { awaitedView } from '../awaited-view.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'
import { outcomeFields, outcomeValues, readOutcome } from './outcome-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const PREVIEW = w('Vis anvisningernes type og kodebogens ord', 'Show the kind of instructions and the codebook’s words')

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
  preview: PREVIEW,
  fields: (context, values) => [
    ...outcomeFields(context, values),
    { kind: 'day', name: 'modtaget', label: w('Modtaget i kommunen', 'Received'), required: true },
  ],
  values: (context) => ({ ...outcomeValues(context), ...filled({ modtaget: context.today }) }),
  read(given, context) {
    const form = readForm(given)
    const on = form.day('modtaget')
    const outcome = readOutcome(form, context, 'kommunen')
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
  preview: PREVIEW,
  fields: (context, values) => [
    { kind: 'note', body: (lang) => awaitedView(lang, context.file.boardFile) },
    ...outcomeFields(context, values),
  ],
  /** A draft that was sent back is gone on with. */
  values: (context) => outcomeValues(context, context.file.outcomeDraft?.outcome),
  read(given, context) {
    const form = readForm(given)
    const outcome = readOutcome(form, context, 'styrelsen')
    return one(form, () => ({ kind: 'outcome-drafted', outcome: outcome(), by: context.user }))
  },
}

/** Signing is done on the page where the letter is read, and sends it. */
const SENT_BACK: ActForm = {
  path: 'udfald-send-tilbage',
  act: 'outcome-signed',
  page: 'klage',
  title: w('Send udkastet tilbage', 'Send the draft back'),
  button: w('Send tilbage', 'Send back'),
  fields: () => [
    {
      kind: 'area',
      name: 'hvorfor',
      label: w('Hvad skal ændres, og hvorfor?', 'What must change, and why?'),
      required: true,
      rows: 3,
    },
  ],
  values: () => ({}),
  read(given, { user, today }) {
    const form = readForm(given)
    const why = form.text('hvorfor', w('Skriv, hvad der skal ændres.', 'Write what must change.'))
    return one(form, () => ({ kind: 'outcome-signed', by: user, on: today, answer: 'sendt-tilbage', why }))
  },
}

const OWN: ActForm = {
  path: 'egen-drift',
  act: 'own-initiative-taken',
  page: 'klage',
  title: w('Tag sagen op af egen drift', 'Take the case up on own initiative'),
  lead: w(
    'Efter barnets lov § 151 kan Ankestyrelsen pålægge kommunen et skridt eller selv afgøre. Det er ikke en afgørelse af klagen.',
    'Under barnets lov § 151 the board can order a step or decide itself. It does not decide the complaint.',
  ),
  button: w('Gem', 'Save'),
  fields: () => [
    { kind: 'hidden', name: 'id' },
    {
      kind: 'radios',
      name: 'hvad',
      label: w('Hvad gør Ankestyrelsen?', 'What does the board do?'),
      options: optionsOf(OWN_INITIATIVE),
      required: true,
    },
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad er pålagt eller afgjort?', 'What is ordered or decided?'),
      required: true,
      rows: 3,
    },
    {
      kind: 'area',
      name: 'hvorfor',
      label: w('Hvorfor kan det ikke vente på kommunen?', 'Why can it not be left to the municipality?'),
      required: true,
      rows: 3,
    },
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
    { kind: 'day', name: 'frist', label: w('Skal være gjort senest', 'To be done by'), required: false },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(given, { user }) {
    const form = readForm(given)
    const step = {
      id: form.ref<RecordId>('id'),
      kind: form.oneOf('hvad', keysOf(OWN_INITIATIVE)),
      on: form.day('dag'),
      by: user,
      words: form.text('ord', w('Skriv, hvad der er pålagt eller afgjort.', 'Write what is ordered or decided.')),
      why: form.text('hvorfor', w('Skriv, hvorfor det ikke kan vente.', 'Write why it can’t wait.')),
      ...present({ due: form.optionalDay('frist') }),
    }
    if (step.kind === 'paalagt-skridt' && step.due === undefined)
      form.refuse('frist', w('Skriv, hvornår skridtet skal være taget.', 'Write by when the step is to be taken.'))
    return one(form, () => ({ kind: 'own-initiative-taken', step }))
  },
}

export const OUTCOME_FORMS: readonly ActForm[] = [RECEIVED, DRAFTED, SENT_BACK, OWN]

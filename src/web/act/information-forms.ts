import type { Words } from '../../base/words.ts'
import type { NeedId, SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import { POINTS, SOURCE_KIND, TOPIC } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { dayInWords } from '../wording.ts'
import { type ActForm, filled, idsOf, keysOf, needOptions, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const SOURCE_FORMS = {
  skriftlig: w('Skriftlig', 'Written'),
  mundtlig: w('Mundtlig', 'Oral'),
  besoeg: w('Besøg', 'Visit'),
}
const OBTAINED = {
  'fra-borgeren': w('Borgeren har givet den', 'The citizen gave it'),
  indhentet: w('Kommunen har indhentet den', 'The municipality obtained it'),
  egen: w('Kommunens egen', 'The municipality’s own'),
}

const SOURCE: ActForm = {
  path: 'kilde',
  act: 'source-recorded',
  page: 'oplysninger',
  title: w('Tilføj en kilde', 'Add a source'),
  lead: w(
    'En samtale, et brev, et notat eller et besøg, som oplysninger kommer fra.',
    'A conversation, a letter, a note or a visit that information comes from.',
  ),
  button: w('Gem kilden', 'Save the source'),
  fields: () => [
    ID,
    {
      kind: 'select',
      name: 'slags',
      label: w('Hvem kommer det fra?', 'Who does it come from?'),
      options: optionsOf(SOURCE_KIND),
      required: true,
    },
    {
      kind: 'text',
      name: 'titel',
      label: w('Titel', 'Title'),
      hint: w('Fx »Statusnotat fra bostøtten«.', 'E.g. “Status note from the support worker”.'),
      required: true,
    },
    {
      kind: 'day',
      name: 'dag',
      label: w('Hvornår blev det sagt eller skrevet?', 'When was it said or written?'),
      required: true,
    },
    { kind: 'radios', name: 'form', label: w('Form', 'Form'), options: optionsOf(SOURCE_FORMS), required: true },
    {
      kind: 'radios',
      name: 'fra',
      label: w('Hvordan kom den i sagen?', 'How did it come into the case?'),
      options: optionsOf(OBTAINED),
      required: true,
    },
    {
      kind: 'checks',
      name: 'kendt',
      label: w('Kender borgeren den?', 'Does the citizen know it?'),
      options: [
        {
          value: 'ja',
          label: w(
            'Borgeren ved, at den er i sagen, og hvad der står',
            'The citizen knows that it is in the case, and what it says',
          ),
        },
      ],
      required: false,
    },
    {
      kind: 'checks',
      name: 'noteret',
      label: w('Notat', 'Note'),
      options: [{ value: 'ja', label: w('Det mundtlige er skrevet ned', 'What was oral is written down') }],
      required: false,
    },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values) {
    const form = readForm(values)
    const kind = form.oneOf('slags', keysOf(SOURCE_KIND))
    const how = form.oneOf('form', keysOf(SOURCE_FORMS))
    const source = {
      id: form.ref<SourceId>('id'),
      kind,
      title: form.line('titel'),
      date: form.day('dag'),
      form: how,
      obtained: form.oneOf('fra', keysOf(OBTAINED)),
      knownToCitizen: kind === 'borger' || form.isChecked('kendt'),
      ...(how === 'skriftlig' ? {} : { noted: form.isChecked('noteret') }),
    }
    return one(form, () => ({ kind: 'source-recorded', source }))
  },
}

const STATEMENT: ActForm = {
  path: 'oplysning',
  act: 'statement-recorded',
  page: 'oplysninger',
  title: w('Tilføj en oplysning', 'Add a statement'),
  editTitle: w('Ret oplysningen', 'Correct the statement'),
  lead: w(
    'Én ting ad gangen, og for hvert behov den handler om: hvad betyder funktionsnedsættelsen netop her?',
    'One thing at a time, for each need it is about: what does the impairment mean right here?',
  ),
  button: w('Gem oplysningen', 'Save the statement'),
  fields: ({ file }) => [
    ID,
    {
      kind: 'select',
      name: 'kilde',
      label: w('Kilde', 'Source'),
      options: file.sources.map(({ id, title, date }) => ({
        value: id,
        label: w(`${title}, ${dayInWords(date, 'da')}`, `${title}, ${dayInWords(date, 'en')}`),
      })),
      required: true,
    },
    {
      kind: 'area',
      name: 'tekst',
      label: w('Hvad siger kilden?', 'What does the source say?'),
      required: true,
      rows: 3,
    },
    {
      kind: 'checks',
      name: 'ordret',
      label: w('Ord', 'Words'),
      options: [{ value: 'ja', label: w('Det er kildens egne ord', 'These are the source’s own words') }],
      required: false,
    },
    {
      kind: 'checks',
      name: 'behov',
      label: w('Hvilke behov handler den om?', 'Which needs is it about?'),
      hint: w('Ingen kryds: om borgeren i almindelighed.', 'No cross: about the citizen in general.'),
      options: needOptions(file),
      required: false,
    },
    {
      kind: 'select',
      name: 'emne',
      label: w('Hvad er det?', 'What is it?'),
      options: optionsOf(TOPIC),
      required: true,
    },
    {
      kind: 'radios',
      name: 'taler',
      label: w('Taler den for eller imod, at der er et behov?', 'Does it speak for or against the need?'),
      options: optionsOf(POINTS),
      required: true,
    },
  ],
  values: ({ newId, target, suggested, file }) => {
    const old = file.statements.find(({ id }) => id === target)
    if (old !== undefined)
      return filled({
        id: old.id,
        kilde: old.source,
        tekst: old.text,
        behov: old.needs,
        emne: old.topic,
        taler: old.points,
        ordret: old.verbatim ? 'ja' : undefined,
      })
    return { ...filled({ id: newId() }), ...suggested }
  },
  read(values, { file }) {
    const form = readForm(values)
    const statement = {
      id: form.ref<StatementId>('id'),
      source: form.oneOf<SourceId>('kilde', file.sources.length === 0 ? ['' as SourceId] : idsOf(file.sources)),
      text: form.text('tekst'),
      verbatim: form.isChecked('ordret'),
      needs: form.someOf<NeedId>('behov', idsOf(file.needs)),
      topic: form.oneOf('emne', keysOf(TOPIC)),
      points: form.oneOf('taler', keysOf(POINTS)),
    }
    return one(form, () => ({ kind: 'statement-recorded', statement }))
  },
}

export const INFORMATION_FORMS: readonly ActForm[] = [SOURCE, STATEMENT]

import type { Words } from '../../base/words.ts'
import { CLOSING_CAUSE } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const DAY = { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true } as const

const CLOSE: ActForm = {
  path: 'afslut',
  act: 'case-closed',
  page: '',
  title: w('Afslut sagen uden en afgørelse', 'End the case without a decision'),
  lead: w(
    'Når borgeren selv trækker ansøgningen tilbage, er flyttet eller død. Et nej er en afgørelse, og den skal træffes.',
    'Where the citizen takes the application back, has moved or died. A no is a decision, and has to be made.',
  ),
  button: w('Afslut sagen', 'End the case'),
  fields: () => [
    {
      kind: 'radios',
      name: 'hvorfor',
      label: w('Hvorfor?', 'Why?'),
      options: optionsOf(CLOSING_CAUSE),
      required: true,
    },
    DAY,
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad sagde borgeren, eller hvor ved I det fra?', 'What did the citizen say, or how do you know?'),
      required: true,
      rows: 3,
    },
  ],
  values: ({ today }) => filled({ dag: today }),
  read(values) {
    const form = readForm(values)
    const closing = {
      on: form.day('dag'),
      cause: form.oneOf('hvorfor', keysOf(CLOSING_CAUSE)),
      words: form.text('ord'),
    }
    return one(form, () => ({ kind: 'case-closed', closing }))
  },
}

const WHY = { kind: 'area', name: 'hvorfor', label: w('Hvorfor?', 'Why?'), required: true, rows: 2 } as const

const REOPEN: ActForm = {
  path: 'genaabn',
  act: 'case-reopened',
  page: '',
  title: w('Åbn sagen igen', 'Open the case again'),
  button: w('Åbn sagen', 'Open the case'),
  fields: () => [
    WHY,
    {
      kind: 'day',
      name: 'bedt',
      label: w('Hvornår bad borgeren om hjælp igen?', 'When did the citizen ask for help again?'),
      hint: w(
        'Kommunens frist løber fra den dag (retssikkerhedsloven § 3, stk. 2). Blev sagen afsluttet ved en fejl, så lad feltet stå tomt: så gælder den første ansøgnings frist stadig.',
        'The municipality’s limit runs from that day (Act on Legal Protection § 3(2)). If the case was ended by mistake, leave it empty: then the limit of the first application still holds.',
      ),
      required: false,
    },
  ],
  values: ({ file, today }) => filled({ bedt: file.closed?.cause === 'trukket-tilbage' ? today : undefined }),
  read(values, { today }) {
    const form = readForm(values)
    const why = form.text('hvorfor')
    const asked = form.optionalDay('bedt')
    return one(form, () => ({ kind: 'case-reopened', on: today, why, ...present({ asked }) }))
  },
}

const TAKE_BACK: ActForm = {
  path: 'tag-tilbage',
  act: 'decision-taken-back',
  page: 'afgoerelse',
  title: w('Tag afgørelsen tilbage', 'Take the decision back'),
  lead: w(
    'Så længe brevet ikke er sendt, kan der rettes i sagen. Bagefter skal afgørelsen træffes igen, og læses igen, hvis den skal læses.',
    'As long as the letter has not left, the case can be corrected. The decision is then made anew, and read anew where it must be read.',
  ),
  button: w('Tag den tilbage', 'Take it back'),
  fields: () => [WHY],
  values: () => ({}),
  read(values, { today }) {
    const form = readForm(values)
    const why = form.text('hvorfor')
    return one(form, () => ({ kind: 'decision-taken-back', on: today, why }))
  },
}

export const CLOSING_FORMS: readonly ActForm[] = [CLOSE, REOPEN, TAKE_BACK]

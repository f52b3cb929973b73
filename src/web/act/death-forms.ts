import type { Words } from '../../base/words.ts'
import { AFTER_DEATH } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const area = (name: string, label: Words) => ({ kind: 'area', name, label, required: true, rows: 2 }) as const

const DIED: ActForm = {
  path: 'doedsfald',
  act: 'death-recorded',
  page: '',
  title: w('Borgeren er død', 'The citizen has died'),
  lead: w(
    'Så snart det er skrevet, bliver intet brev sendt til borgeren, borgerens egen adgang lukker, og ingen anden taler i sagen eller får brevene, før I har skrevet det. Det samme gælder i borgerens andre sager her, også dem, du ikke kan se. Holdbar afgør ikke, om sagen skal gå videre.',
    'As soon as it is written, no letter is sent to the citizen, the citizen’s own access closes, and nobody else speaks in the case or gets its letters until you have written so. The same holds in the citizen’s other cases here, also those you can’t see. Holdbar does not decide whether the case goes on.',
  ),
  button: w('Skriv dødsfaldet i sagen', 'Write the death in the case'),
  fields: () => [
    {
      kind: 'day',
      name: 'dag',
      label: w('Dødsdag', 'Day of death'),
      hint: w('Kendes den ikke, så den dag, I fik det at vide.', 'Where it is not known, the day you were told.'),
      required: true,
    },
    area('hvordan', w('Hvor ved I det fra?', 'How do you know?')),
  ],
  values: () => ({}),
  read(values) {
    const form = readForm(values)
    const death = { on: form.day('dag'), how: form.text('hvordan') }
    return one(form, () => ({ kind: 'death-recorded', death }))
  },
}

const MISTAKEN: ActForm = {
  path: 'doedsfald-fejl',
  act: 'death-mistaken',
  page: '',
  title: w('Dødsfaldet er skrevet ved en fejl', 'The death was recorded by mistake'),
  lead: w(
    'Borgeren lever. Adgang, fuldmagter og modtagere er igen, som de var. Et brev, der blev holdt tilbage, sender I selv. Det gælder i alle borgerens sager her.',
    'The citizen lives. Access, powers of attorney and receivers are as they were. A letter that was held back you send yourselves. It holds in all the citizen’s cases here.',
  ),
  button: w('Borgeren lever', 'The citizen lives'),
  fields: () => [area('hvorfor', w('Hvor ved I det fra?', 'How do you know?'))],
  values: () => ({}),
  read(values, { today }) {
    const form = readForm(values)
    const why = form.text('hvorfor')
    return one(form, () => ({ kind: 'death-mistaken', on: today, why }))
  },
}

const DECIDED: ActForm = {
  path: 'efter-doedsfald',
  act: 'after-death-decided',
  page: '',
  title: w('Beslut, hvad der sker med sagen', 'Decide what becomes of the case'),
  lead: w(
    'Stopper sagen, venter den ikke på nogen mere, og dens frister står ikke længere på listerne. Det tæller ikke som trukket tilbage. I kan beslutte det om.',
    'Where the case stops, it waits for nobody any more, and its limits no longer stand on the lists. It does not count as withdrawn. You can decide anew.',
  ),
  button: w('Skriv beslutningen', 'Write the decision'),
  fields: () => [
    {
      kind: 'radios',
      name: 'hvad',
      label: w('Hvad sker der?', 'What happens?'),
      options: optionsOf(AFTER_DEATH),
      required: true,
    },
    area('hvorfor', w('Hvorfor, og efter hvilken regel?', 'Why, and by which rule?')),
  ],
  values: () => filled({}),
  read(values, { today, user }) {
    const form = readForm(values)
    const decided = { on: today, by: user, answer: form.oneOf('hvad', keysOf(AFTER_DEATH)), why: form.text('hvorfor') }
    return one(form, () => ({ kind: 'after-death-decided', decided }))
  },
}

export const DEATH_FORMS: readonly ActForm[] = [DIED, MISTAKEN, DECIDED]

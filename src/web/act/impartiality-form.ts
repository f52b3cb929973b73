import type { Words } from '../../base/words.ts'
import { INTEREST, OFFICIAL_PART } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const IMPARTIALITY: ActForm = {
  path: 'habilitet',
  act: 'official-recorded',
  page: 'parter',
  title: w('Din habilitet i sagen', 'Your impartiality in the case'),
  button: w('Gem', 'Save'),
  fields: () => [
    {
      kind: 'select',
      name: 'del',
      label: w('Hvad gør du i sagen?', 'What do you do in the case?'),
      options: optionsOf(OFFICIAL_PART),
      required: true,
    },
    {
      kind: 'radios',
      name: 'interesse',
      label: w('Har du en personlig interesse eller tilknytning?', 'Do you have a personal interest or tie?'),
      options: optionsOf(INTEREST),
      required: true,
    },
    {
      kind: 'checks',
      name: 'traadt-ud',
      label: w('Følge', 'Consequence'),
      options: [
        { value: 'ja', label: w('Jeg har sagt det og er trådt ud af sagen', 'I have told of it and left the case') },
      ],
      required: false,
    },
  ],
  values: ({ file, user }) => {
    const mine = file.officials.find(({ id }) => id === user)
    return filled({
      del: mine?.part,
      interesse: mine?.interest,
      'traadt-ud': mine?.steppedBack === true ? 'ja' : undefined,
    })
  },
  read(values, { user }) {
    const form = readForm(values)
    const official = {
      id: user,
      role: 'raadgiver' as const,
      part: form.oneOf('del', keysOf(OFFICIAL_PART)),
      interest: form.oneOf('interesse', keysOf(INTEREST)),
      steppedBack: form.isChecked('traadt-ud'),
    }
    return one(form, () => ({ kind: 'official-recorded', official }))
  },
}

import type { Words } from '../../base/words.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, one, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const GUARDIAN_DOUBT: ActForm = {
  path: 'vaerge-tvivl',
  act: 'guardian-doubt-recorded',
  page: 'parter',
  title: w(
    'Tvivl om, hvorvidt borgeren kan varetage egne interesser',
    'Doubt whether the citizen can look after their own interests',
  ),
  button: w('Gem', 'Save'),
  fields: () => [
    {
      kind: 'area',
      name: 'hvorfor',
      label: w('Hvad giver anledning til tvivl?', 'What gives rise to doubt?'),
      required: true,
      rows: 3,
    },
    {
      kind: 'day',
      name: 'spurgt',
      label: w('Familieretshuset er spurgt den', 'Familieretshuset was asked on'),
      required: false,
    },
    {
      kind: 'area',
      name: 'afklaret',
      label: w(
        'Hvorfor er tvivlen faldet bort, eller hvorfor spørges der ikke om en værge?',
        'Why is the doubt gone, or why is no guardian asked for?',
      ),
      help: w('Lad feltet stå tomt, så længe I er i tvivl.', 'Leave it empty while there is doubt.'),
      required: false,
      rows: 3,
    },
  ],
  values: ({ file: { guardianDoubt } }) =>
    filled({
      hvorfor: guardianDoubt?.why,
      spurgt: guardianDoubt?.askedFamilieretshuset,
      afklaret: guardianDoubt?.settled?.why,
    }),
  read(values, { today, file }) {
    const form = readForm(values)
    const why = form.text('hvorfor')
    const asked = present({ askedFamilieretshuset: form.optionalDay('spurgt') })
    const settledWhy = form.optionalText('afklaret')
    const former = file.guardianDoubt?.settled
    const on = former?.why === settledWhy ? (former?.on ?? today) : today
    const settled = settledWhy === undefined ? {} : { settled: { on, why: settledWhy } }
    return one(form, () => ({
      kind: 'guardian-doubt-recorded',
      doubt: { raised: file.guardianDoubt?.raised ?? today, why, ...asked, ...settled },
    }))
  },
}

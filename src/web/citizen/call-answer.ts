import type { RecordId } from '../../stages/00-case/case-id.ts'
import { present } from '../act/act-form.ts'
import type { Field } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { type CitizenContext, type CitizenForm, w } from './citizen-form.ts'

export const WHEN: Field = {
  kind: 'text',
  name: 'hvornaar',
  label: w('Hvornår og på hvilket nummer skal vi ringe?', 'When and on which number shall we call?'),
  hint: w('For eksempel: torsdag formiddag, 12 34 56 78.', 'For example: Thursday morning, 12 34 56 78.'),
  required: false,
}

export const CALL_ME: CitizenForm = {
  path: 'ring-op',
  act: 'call-asked',
  page: '',
  title: w('Bed om at blive ringet op', 'Ask to be called'),
  button: w('Bed om at blive ringet op', 'Ask to be called'),
  done: w('Kommunen kan se, at du vil ringes op.', 'The municipality can see that you want to be called.'),
  fields: () => [
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad vil du tale om?', 'What do you want to talk about?'),
      required: true,
      rows: 4,
    },
    WHEN,
  ],
  read(values, context) {
    const form = readForm(values)
    const wish = wishFrom(
      form,
      context,
      form.text('ord', w('Skriv kort, hvad du vil tale om.', 'Write briefly what you want to talk about.')),
    )
    return form.done(() => [{ kind: 'call-asked', wish }])
  },
}

/** The wish to be called that an act carries with it, in the words given; when and on which number, where the form tells it. */
export function wishFrom(form: FormReader, { mine, today, command }: CitizenContext, words: string) {
  const when = form.optionalText('hvornaar')
  return { id: `${command}-ring` as RecordId, by: mine.voice.party, on: today, words, ...present({ when }) }
}

import { expect, test } from 'vitest'
import type { Words } from '../../base/words.ts'
import type { Field } from './field.ts'
import { formView } from './form-view.ts'

const w = (da: string): Words => ({ da, en: da })

/** What a form with that one field offers, in order. */
function offeredBy(field: Field): readonly string[] {
  const form = formView({
    lang: 'da',
    id: 'f',
    action: '/',
    button: w('Gem'),
    fields: [field],
    values: {},
    errors: [],
    hidden: {},
  })
  return [...String(form).matchAll(/<option value="[^"]+">(.*?)<|<input type="\w+"[^>]*><label[^>]*>(.*?)</g)].map(
    ([, option, choice]) => option ?? choice ?? '',
  )
}

test.each(['select', 'radios', 'checks'] as const)('%s: options that would read the same are numbered', (kind) => {
  const options = ['Ansøgningen af 20. november', 'Statusnotat', 'Ansøgningen af 20. november'].map((label, i) => ({
    value: `v${i}`,
    label,
  }))
  expect(offeredBy({ kind, name: 'fra', label: w('Fra'), options, required: false })).toEqual([
    'Ansøgningen af 20. november (nr. 1)',
    'Statusnotat',
    'Ansøgningen af 20. november (nr. 2)',
  ])
})

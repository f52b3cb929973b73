import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aCase, RAADGIVER } from '../../stages/case.specimen.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { findActForm } from './act-forms.ts'

/** The day by which a form proposes that one is answered. */
function proposed(path: string, today: string): string | undefined {
  const [form, file] = [findActForm(path), foldCase(entriesOf(aCase()))]
  if (form === undefined || file === undefined) throw new Error('the form is there')
  const context = {
    file,
    today: plainDate(today),
    user: RAADGIVER,
    target: null,
    suggested: {},
    newId: () => 'id-1',
    nameOf: () => 'Karla Vind',
  }
  return form.values(context)['frist']?.[0]
}

test('an answer is asked for by a day when someone is at work', () => {
  // A Sunday, the Thursday a week before Ascension Day, and the Wednesday a week before Christmas Eve.
  expect(proposed('ankestyrelsen-spoerger', '2026-11-22')).toBe('2026-11-30')
  expect(proposed('ankestyrelsen-spoerger', '2026-05-07')).toBe('2026-05-15')
  expect(proposed('ankestyrelsen-spoerger', '2025-12-17')).toBe('2025-12-29')
  expect(proposed('ankestyrelsen-spoerger', '2026-11-23')).toBe('2026-11-30')
})

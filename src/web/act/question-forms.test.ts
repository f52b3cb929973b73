import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { ActContext } from './act-form.ts'
import { findActForm } from './act-forms.ts'

test('one whom the citizen has said no to asking is named so, and can’t be chosen', () => {
  const no = {
    id: 'nej' as RecordId,
    to: 'laege-og-sundhed' as const,
    answer: 'nej' as const,
    on: plainDate('2025-03-01'),
    form: 'skriftlig' as const,
    covers: 'min læge',
  }
  const file = foldCase(entriesOf(aCase()))
  const form = findActForm('spoerg')
  if (file === undefined || form === undefined) throw new Error('there is a case, and a form to ask')
  const context: ActContext = {
    file,
    today: plainDate('2025-03-03'),
    user: RAADGIVER,
    target: null,
    suggested: {},
    newId: () => 'ny-1',
    nameOf: () => 'Karla Vind',
  }
  const said = { ...context, file: { ...file, consents: [...file.consents, no] } }
  const values = {
    id: ['n'],
    til: ['praktiserende-laege'],
    hvad: ['Hvad?'],
    hvorfor: ['Derfor.'],
    frist: ['2025-03-20'],
  }
  const read = form.read(values, said)
  expect(!read.ok && read.error.map(({ field, words }) => `${field}: ${words.da}`)).toEqual([
    'til: Borgeren har den 1. marts 2025 sagt nej: »min læge«. Spørg borgeren igen, og registrér svaret under Parter, før I spørger.',
  ])
  expect(form.read({ ...values, til: ['borger'] }, said).ok).toBe(true)
  expect(JSON.stringify(form.fields(said))).toContain('Egen læge (borgeren har sagt nej)')
  expect(JSON.stringify(form.fields(context))).not.toContain('har sagt nej')
})

import { expect, test } from 'vitest'
import type { KeptEntry } from '../../app/case-desk.ts'
import { plainDate } from '../../base/date.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { ActContext } from '../act/act-form.ts'
import { findActForm } from '../act/act-forms.ts'
import type { Values } from '../form/field.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { conflictView } from './conflict-view.ts'

const FILE = foldCase(entriesOf(aCase()))

/** What stands of a conflict over the form of that path, where the other wrote what the case holds now. */
function toldOf(path: string, mine: (theirs: Values) => Values, written?: CaseEntry): string {
  const form = findActForm(path)
  if (FILE === undefined || form === undefined) throw new Error('the specimen has entries, and the form is there')
  const context: ActContext = {
    file: FILE,
    today: plainDate('2025-03-03'),
    user: RAADGIVER,
    target: POST,
    suggested: {},
    newId: () => 'ny-1',
    nameOf: () => 'Karla Vind',
  }
  const values = form.values(context)
  const read = form.read(values, context)
  if (!read.ok) throw new Error('what is written reads back')
  const entry = written ?? read.value[0]
  const theirs: readonly KeptEntry[] = [
    {
      seq: 9,
      entry,
      by: { user: RAADGIVER, role: 'raadgiver' },
      recordedAt: '2025-03-03T09:00:00.000Z',
      effectiveOn: plainDate('2025-03-03'),
    },
  ]
  const shown = { context, nameOfUser: () => 'Mette Lund' } as unknown as CaseShown
  return String(conflictView({ lang: 'da' } as OfficeFrame, shown, { form, target: POST, theirs, mine: mine(values) }))
}

test('an assessment: how each statement is weighed is told in words, and what is alike is not told', () => {
  const told = toldOf('vurdering', (theirs) => ({
    ...theirs,
    'vej.opl-1': ['til-side'],
    'vej.opl-4': [''],
    'vej.opl-1.hvorfor': ['Den er gammel.'],
  }))
  expect(told).toContain('Du skrev: <span lang="da">Til side: Den er gammel.</span>')
  expect(told.match(/Den anden skrev:/g)).toHaveLength(1)
})

test('what only one of them wrote is told as nothing from the other', () => {
  expect(toldOf('behov', (theirs) => ({ ...theirs, maal: [] }))).toContain('Du skrev: (intet)')
})

test('the same with space around it and in other line ends is alike', () => {
  expect(toldOf('nok', (theirs) => ({ ...theirs, hvorfor: [`${theirs['hvorfor']?.[0]}\r\n`] }))).not.toContain(
    'Det, der er forskelligt',
  )
})

test('a form that is not filled with what was written tells no differences', () => {
  const other: CaseEntry = { kind: 'information-judged', need: POST, enough: { answer: 'nej', why: 'Lægen mangler.' } }
  const told = toldOf('nok', (theirs) => ({ ...theirs, hvorfor: ['Andet.'] }), other)
  expect(told).toContain('Lægen mangler.')
  expect(told).not.toContain('Det, der er forskelligt')
})

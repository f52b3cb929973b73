import { plainDate } from '../../base/date.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { ActContext, ActForm } from './act-form.ts'
import { findActForm } from './act-forms.ts'

const file = folded(aCase())
export const context = (change: Partial<ActContext> = {}): ActContext => ({
  file,
  today: plainDate('2025-03-03'),
  user: RAADGIVER,
  target: null,
  suggested: {},
  newId: () => 'ny-1',
  nameOf: () => 'Karla Vind',
  ...change,
})

export function folded(of: Parameters<typeof entriesOf>[0]): OwnCaseFile {
  const made = foldCase(entriesOf(of))
  if (made === undefined) throw new Error('the specimen has entries')
  return made
}

export function formOf(path: string): ActForm {
  const form = findActForm(path)
  if (form === undefined) throw new Error(`no form ${path}`)
  return form
}

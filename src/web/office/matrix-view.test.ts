import { expect, test } from 'vitest'
import { checkCase } from '../../app/check/check-case.ts'
import { plainDate } from '../../base/date.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { matrixView } from './matrix-view.ts'

test.each([
  ['da', 'Mangler:'],
  ['en', 'Missing:'],
] as const)('in %s, what a rule asks for stands as lacking for those who see it too', (lang, words) => {
  const file = foldCase(entriesOf(aCase({ statements: [] })))
  if (file === undefined) throw new Error('the specimen has entries')
  const table = String(
    matrixView({ lang } as OfficeFrame, { file } as CaseShown, checkCase(file, plainDate('2025-03-03'))),
  )
  const gaps = table.match(/<p class="cell-gap.*?<\/p>/gs) ?? []
  expect(gaps.length).toBeGreaterThan(0)
  for (const gap of gaps) {
    expect(gap).toContain(`<strong>${words}</strong> `)
    expect(gap).not.toContain('sr-only')
  }
})

test('in English, who says it is told in English, and what is said in Danish', () => {
  const file = foldCase(entriesOf(aCase()))
  if (file === undefined) throw new Error('the specimen has entries')
  const table = String(
    matrixView({ lang: 'en' } as OfficeFrame, { file } as CaseShown, checkCase(file, plainDate('2025-03-03'))),
  )
  expect(table).toContain('<b>The citizen:</b> <span lang="da">')
  expect(table).not.toContain('Borgeren:')
})

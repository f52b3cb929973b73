import { expect, test } from 'vitest'
import { CHECKED, CHECKED_HOLDING } from './checked-document.specimen.ts'
import { resultPage } from './result-page.ts'

const FRAME = { lang: 'da', assets: '/assets/1', version: '0' } as const
const NOTHING_ASKED = { file: null, date: '' }

test('each error is told at the top by its number, and leads to its remark', () => {
  const page = resultPage(FRAME, CHECKED, NOTHING_ASKED)
  const told = [...page.matchAll(/<li value="(\d+)"><a href="#fund-(\d+)">/g)].map(([, number, to]) => [number, to])
  const errors = CHECKED.findings.flatMap(({ level }, i) => (level === 'fejl' ? [String(i + 1)] : []))
  expect(errors.length).toBeGreaterThan(0)
  expect(told).toEqual(errors.map((number) => [number, number]))
  for (const number of errors) expect(page).toContain(`id="fund-${number}"`)
})

test('where nothing fails there is no list of errors', () => {
  expect(resultPage(FRAME, CHECKED_HOLDING, NOTHING_ASKED)).not.toContain('errors-at-hand')
})

test('correcting the text is one press away', () => {
  const page = resultPage(FRAME, CHECKED, NOTHING_ASKED)
  expect(page).toContain('href="#ret"')
  expect(page).toContain('id="ret"')
})

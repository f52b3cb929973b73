import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { createFactCount } from '../stages/13-learning/fact-count.ts'
import { keepNationalFigures, openNationalFigures, provideDemoCountry } from './national-figures.ts'

const TODAY = plainDate('2026-11-26')
let home = ''
beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'holdbar-tal-'))))
afterAll(() => rmSync(home, { recursive: true }))

test('the demo has a made-up country, which is nothing anywhere else and gives way to a file', async () => {
  const shown = openNationalFigures(home, { isDemo: true })
  expect(await shown()).toBeUndefined()
  await provideDemoCountry(home, TODAY)
  const made = await shown()
  expect(made?.source).toContain('Opdigtede tal')
  expect(Object.keys(made?.count.groups.kommune ?? {})).toHaveLength(98)
  expect(await openNationalFigures(home, { isDemo: false })()).toBeUndefined()

  const count = createFactCount().count()
  await keepNationalFigures(home, { source: 'fil.csv', importedOn: TODAY, facts: 0, count })
  await provideDemoCountry(home, TODAY)
  for (const isDemo of [true, false]) expect((await openNationalFigures(home, { isDemo })())?.source).toBe('fil.csv')
})

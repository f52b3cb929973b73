import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { createFactCount, type FactCount } from '../stages/13-learning/fact-count.ts'
import { keepNationalFigures, openNationalFigures, provideDemoCountry } from './national-figures.ts'

const TODAY = plainDate('2026-11-26')
let home = ''
beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'holdbar-tal-'))))
afterAll(() => rmSync(home, { recursive: true }))

test('the demo has a made-up country, which is nothing anywhere else and gives way to a file', async () => {
  const shown = openNationalFigures(home, { isDemo: true })
  expect(await shown()).toBeUndefined()
  await provideDemoCountry(home, TODAY)
  expect(statSync(join(home, 'tal')).mode & 0o777).toBe(0o700)
  const made = await shown()
  expect(made?.isMadeUp).toBe(true)
  expect(Object.keys(made?.count.groups.kommune ?? {})).toHaveLength(98)
  expect(await openNationalFigures(home, { isDemo: false })()).toBeUndefined()

  const count = createFactCount().count()
  await keepNationalFigures(home, { source: 'fil.csv', importedOn: TODAY, facts: 0, count })
  await provideDemoCountry(home, TODAY)
  for (const isDemo of [true, false]) expect((await openNationalFigures(home, { isDemo })())?.source).toBe('fil.csv')
})

test('what was kept before regions were counted tells them by its municipalities', async () => {
  const counting = createFactCount()
  for (const municipality of ['0101', '0147', '0265', '0751'] as MunicipalityCode[])
    counting.add({ municipality, year: 2026, complained: true, outcome: 'hjemvisning', flaws: [], days: {} })
  const count = counting.count()
  const { region, ...groups } = count.groups
  const older = { ...count, groups } as FactCount
  await keepNationalFigures(home, { source: 'gammel.csv', importedOn: TODAY, facts: 4, count: older })
  const read = await openNationalFigures(home, { isDemo: false })()
  expect(read?.count.groups.region).toEqual(region)
  expect(region).toMatchObject({ 'Region Hovedstaden': { decisions: 2 }, 'Region Sjælland': { hjemvist: 1 } })
})

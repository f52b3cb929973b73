import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { comesOfAge, isCustodyOver } from './coming-of-age.ts'

test.each([
  ['0303084234', '2026-03-03'],
  ['2902084234', '2026-02-28'],
  ['6303084234', '2026-03-03'],
  ['0101701234', '1988-01-01'],
  ['3113991234', undefined],
  [null, undefined],
])('%s comes of age on %s', (cpr, day) => {
  expect(comesOfAge(cpr)).toBe(day)
})

const DAY = plainDate('2026-03-03')
test.each([
  ['a parent the day before', 'foraelder', undefined, '2026-03-02', false],
  ['a parent that day', 'foraelder', undefined, '2026-03-03', true],
  ['a parent since before', 'foraelder', '2025-01-01', '2026-03-03', true],
  ['a parent to whom the young person has given power', 'foraelder', '2026-03-03', '2026-04-01', false],
  ['a guardian', 'vaerge', undefined, '2026-04-01', false],
] as const)('%s', (_, role, from, on, isOver) => {
  const party = { role, ...(from === undefined ? {} : { from: plainDate(from) }) }
  expect(isCustodyOver(party, DAY, plainDate(on))).toBe(isOver)
  expect(isCustodyOver(party, undefined, plainDate(on))).toBe(false)
})

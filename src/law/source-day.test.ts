import { expect, test } from 'vitest'
import { findPractice, practiceSource } from './practice.ts'
import { listProvisions, provisionSource } from './provision.ts'
import { beginsOnItsDay, paragraphsIn } from './source-day.ts'
import type { ActId } from './act-id.ts'

test.each<[ActId, string, boolean]>([
  ['SEL', '82 b', true],
  ['AEL', '10', true],
  ['SEL', '85', false],
  ['RSL', '10', false],
  ['RSL', '3 a', false],
])('%s § %s begins on its day: %s', (act, paragraph, expected) => {
  const source = listProvisions(act, paragraph)
    .map((row) => provisionSource(row))
    .at(-1)
  expect(source !== undefined && beginsOnItsDay(source)).toBe(expected)
})

test('a notice of which only the year is known is known since', () => {
  const notice = findPractice('6-18')
  expect(notice !== undefined && beginsOnItsDay(practiceSource(notice))).toBe(false)
})

test.each([
  ['§§ 82 a, 82 b og 82 d', ['82 a', '82 b', '82 d']],
  ['§ 24, stk. 2', ['24']],
  ['§§ 22 og 25', ['22', '25']],
  ['§ 3 a', ['3 a']],
])('%s', (reference, expected) => {
  expect(paragraphsIn(reference)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { lastVisit } from './last-visit.ts'

test.each<[string, readonly string[], string | undefined]>([
  ['no look at all', [], undefined],
  ['the first', ['2025-03-03T09:00:00.000Z'], undefined],
  ['still the first, after ten minutes', ['2025-03-03T09:00:00.000Z', '2025-03-03T09:10:00.000Z'], undefined],
  ['the day after', ['2025-03-02T08:00:00.000Z', '2025-03-03T09:00:00.000Z'], '2025-03-02T08:00:00.000Z'],
  [
    'the day after, and on for an hour from page to page',
    [
      '2025-03-03T09:50:00.000Z',
      '2025-03-02T08:00:00.000Z',
      '2025-03-02T08:20:00.000Z',
      '2025-03-03T09:00:00.000Z',
      '2025-03-03T09:25:00.000Z',
    ],
    '2025-03-02T08:20:00.000Z',
  ],
])('%s', (_, looks, last) => {
  expect(lastVisit(looks)).toBe(last)
})

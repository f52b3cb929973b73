import { expect, test } from 'vitest'
import { compareExtents, type Extent } from './extent.ts'

const hours = (from: number, per: Extent['per'], to = from): Extent => ({ from, to, unit: 'timer', per })

test.each<[string, Extent, Extent, ReturnType<typeof compareExtents>]>([
  ['the same', hours(2, 'uge'), hours(2, 'uge'), 'samme'],
  ['less', hours(1, 'uge'), hours(2, 'uge'), 'mindre'],
  ['more', hours(3, 'uge'), hours(2, 'uge'), 'mere'],
  ['an interval by its middle', hours(1, 'uge', 3), hours(2, 'uge'), 'samme'],
  ['hours a month and hours a week', hours(4, 'maaned'), hours(2, 'uge'), 'mindre'],
  ['60 minutes and an hour', { from: 60, to: 60, unit: 'minutter', per: 'uge' }, hours(1, 'uge'), 'samme'],
  ['visits and hours can not be compared', { from: 2, to: 2, unit: 'gange', per: 'uge' }, hours(2, 'uge'), undefined],
  [
    'visits can be compared with visits',
    { from: 1, to: 1, unit: 'gange', per: 'uge' },
    { from: 2, to: 2, unit: 'gange', per: 'uge' },
    'mindre',
  ],
  ['a total is no rate', hours(10, 'i-alt'), hours(1, 'uge'), undefined],
])('%s', (_, now, before, answer) => {
  expect(compareExtents(now, before)).toBe(answer)
})

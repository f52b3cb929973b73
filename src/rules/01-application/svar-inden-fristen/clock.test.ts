import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { DelayNotice } from '../../../stages/01-application/application.ts'
import { clockOf } from './clock.ts'

const day = plainDate
const notice = (sent: string, expected?: string, written = true): DelayNotice => ({
  sent: day(sent),
  written,
  ...(expected === undefined ? {} : { expected: day(expected) }),
})

test.each<[string, readonly DelayNotice[], string, string | undefined]>([
  ['no notice', [], '2025-03-17', undefined],
  ['one in time', [notice('2025-03-10', '2025-04-01')], '2025-04-01', undefined],
  ['on the last day', [notice('2025-03-17', '2025-04-01')], '2025-04-01', undefined],
  ['the day after', [notice('2025-03-18', '2025-04-01')], '2025-03-17', 'for-sent'],
  ['by telephone', [notice('2025-03-10', '2025-04-01', false)], '2025-03-17', 'mundtlig'],
  ['without a day', [notice('2025-03-10')], '2025-03-17', 'uden-dato'],
  [
    'two after each other',
    [notice('2025-03-28', '2025-05-01'), notice('2025-03-10', '2025-04-01')],
    '2025-05-01',
    undefined,
  ],
  [
    'the second too late',
    [notice('2025-03-10', '2025-04-01'), notice('2025-04-02', '2025-05-01')],
    '2025-04-01',
    'for-sent',
  ],
  [
    'by telephone, then in writing',
    [notice('2025-03-10', '2025-04-01', false), notice('2025-03-12', '2025-04-01')],
    '2025-04-01',
    'mundtlig',
  ],
  ['from an earlier round', [notice('2024-12-01', '2026-01-01')], '2025-03-17', undefined],
])('%s', (_, notices, limit, fault) => {
  const clock = clockOf(day('2025-01-06'), 10, notices)
  expect([clock.end, clock.limit, clock.fault?.kind]).toEqual(['2025-03-17', limit, fault])
})

test('an end on a Sunday is the Monday after', () => {
  expect(clockOf(day('2025-01-05'), 1, []).end).toBe('2025-01-13')
})

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { genvurderingIndenFristen } from './rule.ts'

testCaseRule(genvurderingIndenFristen, examples)

// Received on 20 March 2025; four weeks later is 17 April, Maundy Thursday: the municipality's limit does not move.
test.each([
  ['2025-04-17', 'holds'],
  ['2025-04-18', 'fails'],
])('finished on %s: %s', (finished, kind) => {
  expect(caseVerdict(genvurderingIndenFristen, aReassessedCase({ finished: plainDate(finished) })).kind).toBe(kind)
})

test('a day that was told while the one before ran counts, and each later one too', () => {
  const delays = [
    { sent: plainDate('2025-04-17'), expected: plainDate('2025-05-02') },
    { sent: plainDate('2025-05-02'), expected: plainDate('2025-05-16') },
  ]
  const kindOf = (finished: string) =>
    caseVerdict(genvurderingIndenFristen, aReassessedCase({ delays, finished: plainDate(finished) })).kind
  expect([kindOf('2025-05-16'), kindOf('2025-05-17')]).toEqual(['holds', 'fails'])
})

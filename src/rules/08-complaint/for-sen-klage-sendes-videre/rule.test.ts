import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aComplainedCase } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forSenKlageSendesVidere } from './rule.ts'

testCaseRule(forSenKlageSendesVidere, examples)

// The decision came on 3 March 2025; four weeks later is 31 March.
test.each([
  ['2025-03-31', 'not-applicable'],
  ['2025-04-01', 'fails'],
])('a complaint received on %s: %s', (received, kind) => {
  const given = aComplainedCase({ received: plainDate(received), channel: 'digital' })
  expect(caseVerdict(forSenKlageSendesVidere, given).kind).toBe(kind)
})

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aDecidedAppeal, anOutcome, HJEMVISNING } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hjemvistSagErTagetOp } from './rule.ts'

testCaseRule(hjemvistSagErTagetOp, examples)

// The municipality's published limit is ten weeks; the question is put on 2 June 2025.
test.each([
  ['2025-05-18', 'raad'],
  ['2025-03-24', 'raad'],
  ['2025-03-23', 'advarsel'],
])('remitted on %s and not taken up: %s', (decidedOn, level) => {
  const verdict = caseVerdict(
    hjemvistSagErTagetOp,
    aDecidedAppeal(anOutcome(HJEMVISNING, { decidedOn: plainDate(decidedOn) })),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe(level)
})

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { opfoelgningErSat } from './rule.ts'

testCaseRule(opfoelgningErSat, examples)

// Decided on 3 March 2025.
test.each([
  ['2025-03-03', 'holds'],
  ['2026-09-03', 'holds'],
  ['2026-09-04', 'raad'],
  ['2025-03-02', 'advarsel'],
])('followed up on %s: %s', (day, expected) => {
  const file = aCase()
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const verdict = caseVerdict(opfoelgningErSat, { ...file, decision: { ...file.decision, followUp: plainDate(day) } })
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

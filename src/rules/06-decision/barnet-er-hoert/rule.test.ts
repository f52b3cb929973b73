import { expect, test } from 'vitest'
import { aChildCase } from '../../../stages/case-change.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { barnetErHoert } from './rule.ts'

testCaseRule(barnetErHoert, examples)

test.each([
  ['samtale', 'holds'],
  ['paa-anden-vis', 'raad'],
  ['undtaget', 'advarsel'],
  ['nej', 'fejl'],
] as const)('heard: %s → %s', (childHeard, expected) => {
  const file = aChildCase()
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const verdict = caseVerdict(barnetErHoert, { ...file, decision: { ...file.decision, childHeard } })
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test('a child who was not heard gets the question in words for a child', () => {
  const verdict = caseVerdict(barnetErHoert, examples.fails[0]?.given ?? aChildCase())
  expect(verdict.kind === 'fails' && verdict.findings[0].question?.matter).toMatch(/^Til barnet/)
})

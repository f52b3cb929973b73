import { expect, test } from 'vitest'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { udvalgetKenderBorgerensSide } from './rule.ts'

testCaseRule(udvalgetKenderBorgerensSide, examples)

test('it is advice only', () => {
  const verdict = caseVerdict(udvalgetKenderBorgerensSide, examples.fails[0]?.given ?? aCase())
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})

test('a committee on what was granted in full is not asked of', () => {
  const committees = (examples.fails[0]?.given.committees ?? []).map((one) => ({ ...one, agenda: [POST] }))
  expect(caseVerdict(udvalgetKenderBorgerensSide, aCase({ committees })).kind).toBe('not-applicable')
})

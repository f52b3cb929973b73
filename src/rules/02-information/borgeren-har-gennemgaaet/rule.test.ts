import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { borgerenHarGennemgaaet } from './rule.ts'

testCaseRule(borgerenHarGennemgaaet, examples)

test('it is advice and never more', () => {
  const verdict = caseVerdict(borgerenHarGennemgaaet, aCase({ reviews: [] }))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})

test('where nothing was written down there is nothing to read', () => {
  expect(caseVerdict(borgerenHarGennemgaaet, aCase({ reviews: [], statements: [] })).kind).toBe('not-applicable')
})

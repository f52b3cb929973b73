import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hvertBehovHarSvar } from './rule.ts'

testCaseRule(hvertBehovHarSvar, examples)

test('each need without an answer is a finding of its own', () => {
  const verdict = caseVerdict(hvertBehovHarSvar, aCase({ answers: [] }))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ need }) => need)).toEqual(['behov-post', 'behov-indkoeb'])
})

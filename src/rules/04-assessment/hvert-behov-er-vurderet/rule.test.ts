import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hvertBehovErVurderet } from './rule.ts'

testCaseRule(hvertBehovErVurderet, examples)

const levels = (file: Parameters<typeof caseVerdict>[1]) => {
  const verdict = caseVerdict(hvertBehovErVurderet, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test('a need with no word of assessment is a warning: that the answer lacks a reason is told of the decision', () => {
  expect(levels(aRefusal({}))).toEqual(['advarsel'])
})

test('a reason in the answer, where other needs have an assessment, makes it advice', () => {
  expect(levels(aCase({ assessments: aCase().assessments.slice(0, 1) }))).toEqual(['raad'])
})

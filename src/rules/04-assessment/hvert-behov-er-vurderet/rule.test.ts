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

test('a wordless refusal is the decision rule’s fault to tell; a wordless cut is told here', () => {
  expect(levels(aRefusal({}))).toEqual(['advarsel'])
  const cut = aRefusal({})
  const answers = cut.answers.map((one, i) => (i === 0 ? one : { ...one, change: { kind: 'ophoer' as const } }))
  expect(levels({ ...cut, answers })).toEqual(['fejl'])
})

test('a reason in the answer, where other needs have an assessment, makes it advice', () => {
  expect(levels(aCase({ assessments: aCase().assessments.slice(0, 1) }))).toEqual(['raad'])
})

import { expect, test } from 'vitest'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { aRefusal, statementId } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { diagnoseErIkkeNok } from './rule.ts'

testCaseRule(diagnoseErIkkeNok, examples)

test('a grant on the diagnosis alone is advice', () => {
  const file = aCase({
    needs: withChanged(aCase().needs, POST, {
      personkreds: { ...aCase().needs[0]?.personkreds, reason: 'Da du har ADHD, er du omfattet.' } as never,
    }),
    assessments: aCase().assessments.slice(1),
  })
  const verdict = caseVerdict(diagnoseErIkkeNok, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})

test('decisive diagnoses beside words on the activity are no flaw', () => {
  const file = aRefusal({
    statements: [{ id: 'attest', from: 'speciallaege', topic: 'diagnose', text: 'Angst.' }],
    assessment: { text: 'Du handler selv ind hver uge.', decisive: [statementId('attest')] },
  })
  expect(caseVerdict(diagnoseErIkkeNok, file).kind).toBe('holds')
})

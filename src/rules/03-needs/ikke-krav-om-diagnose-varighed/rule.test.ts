import { expect, test } from 'vitest'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ikkeKravOmDiagnoseVarighed } from './rule.ts'

testCaseRule(ikkeKravOmDiagnoseVarighed, examples)

const levels = (file: Parameters<typeof caseVerdict>[1]) => {
  const verdict = caseVerdict(ikkeKravOmDiagnoseVarighed, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ at, level }) => `${level} ${at}`) : verdict.kind
}

test('a demand that did not hurt is advice', () => {
  const personkreds = { ...aCase().needs[0]?.personkreds, demands: ['diagnose'] } as never
  expect(levels(aCase({ needs: withChanged(aCase().needs, POST, { personkreds }) }))).toEqual([
    'raad /needs/0/personkreds/demands',
  ])
})

test('a demand both marked and said is one finding, at the words', () => {
  const file = aRefusal({
    personkreds: { reason: 'Nedsættelsen er ikke varig.', demands: ['varighed'] },
    reason: 'Nedsættelsen er ikke varig.',
  })
  expect(levels(file)).toEqual(['fejl /needs/1/personkreds/reason'])
})

test('beside facts from others the demand is a warning: the refusal may stand without it', () => {
  const file = aRefusal({
    reason: 'Du handler selv ind hver uge. Vanskelighederne er ikke varige.',
    statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene hver uge.' }],
  })
  expect(levels(file)).toEqual(['advarsel /answers/1/answer/reason'])
})

test('what is said of cooperation when help ends is left to other rules', () => {
  const ended = aRefusal({ reason: 'Da du ikke samarbejder, stopper støtten.' })
  const answers = ended.answers.map((one) => ({ ...one, change: { kind: 'ophoer' as const } }))
  expect(levels(ended)).toEqual(['fejl /answers/1/answer/reason'])
  expect(levels({ ...ended, answers })).toBe('holds')
})

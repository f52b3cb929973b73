import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovenStillerIkkeKravet } from './rule.ts'

testCaseRule(lovenStillerIkkeKravet, examples)

test('of accompaniment that ended for age before 2018 nothing is said', () => {
  const given = examples.fails.find(({ name }) => name.startsWith('Ledsagelsen ophører'))?.given
  if (given?.decision === undefined) throw new Error('the example is decided')
  const early = { ...given, decision: { ...given.decision, on: plainDate('2017-06-01') } }
  expect(caseVerdict(lovenStillerIkkeKravet, early).kind).toBe('holds')
})

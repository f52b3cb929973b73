import { expect, test } from 'vitest'
import { POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { udvalgetRaadgiver } from './rule.ts'

testCaseRule(udvalgetRaadgiver, examples)

test('a committee on what was granted binds no one to their harm', () => {
  const bound = examples.fails[0]?.given
  if (bound === undefined) throw new Error('no example')
  const committees = (bound.committees ?? []).map((one) => ({ ...one, agenda: [POST] }))
  expect(caseVerdict(udvalgetRaadgiver, { ...bound, committees }).kind).toBe('holds')
})

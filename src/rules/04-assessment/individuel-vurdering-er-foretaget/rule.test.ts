import { expect, test } from 'vitest'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { individuelVurderingErForetaget } from './rule.ts'

testCaseRule(individuelVurderingErForetaget, examples)

test('whoever gets it all has no use for the question', () => {
  const file = aCase({ assessments: withChanged(aCase().assessments, POST, { individual: false }) })
  expect(caseVerdict(individuelVurderingErForetaget, file).kind).toBe('holds')
})

import { expect, test } from 'vitest'
import type { Official } from '../../../stages/00-case/official.ts'
import { aCase, LEDER, RAADGIVER } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ingenInhabil } from './rule.ts'

testCaseRule(ingenInhabil, examples)

const deciding: Official = { id: RAADGIVER, role: 'raadgiver', part: 'afgoer', interest: 'ingen' }
const other: Official = { id: 'medarbejder-3' as never, role: 'raadgiver', part: 'forbereder' }

test.each<[string, readonly Official[], string]>([
  ['an own interest', [{ ...deciding, interest: 'part' }], 'fejl'],
  ['a relative', [{ ...deciding, interest: 'slaegtning' }], 'fejl'],
  ['another tie', [{ ...deciding, interest: 'anden-tvivl' }], 'fejl'],
  ['has decided it before', [{ ...deciding, interest: 'tidligere-afgoerelse' }], 'advarsel'],
  ['who only prepares may not either', [deciding, { ...other, interest: 'slaegtning' }], 'fejl'],
  ['who stepped back', [deciding, { ...other, interest: 'slaegtning', steppedBack: true }], 'holds'],
  ['who did not', [deciding, { ...other, interest: 'slaegtning', steppedBack: false }], 'fejl'],
  ['an assistant who was not asked', [deciding, other], 'holds'],
  ['no one at all', [], 'unknown'],
  [
    'an approver who stepped back but approved',
    [deciding, { ...deciding, id: LEDER, part: 'godkender', interest: 'part', steppedBack: true }],
    'fejl',
  ],
])('%s', (_, officials, expected) => {
  const verdict = caseVerdict(ingenInhabil, aCase({ officials }))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

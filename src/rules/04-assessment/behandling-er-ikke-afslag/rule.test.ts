import { expect, test } from 'vitest'
import { aRefusal, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { behandlingErIkkeAfslag } from './rule.ts'
import { examples } from './examples.ts'

testCaseRule(behandlingErIkkeAfslag, examples)

const kind = (told: Told) => caseVerdict(behandlingErIkkeAfslag, aRefusal(told)).kind

test('a mark beside facts is one of several things considered', () => {
  const text = 'Du handler selv hver uge efter en seddel.'
  expect(kind({ assessment: { text, considerations: ['behandling', 'konsekvens-i-aktiviteten'] } })).toBe('holds')
})

test('help to keep appointments is daily life, also where they are with a doctor', () => {
  expect(kind({ need: { activity: 'at huske aftaler hos lægen' }, reason: 'Det er sundhedsvæsenets ansvar.' })).toBe(
    'fails',
  )
})

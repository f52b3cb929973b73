import { expect, test } from 'vitest'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { praktiskeOpgaverErIkkeBevis } from './rule.ts'

testCaseRule(praktiskeOpgaverErIkkeBevis, examples)

const need = { activity: 'at planlægge dagen' }
const kind = (told: Parameters<typeof aRefusal>[0]) => caseVerdict(praktiskeOpgaverErIkkeBevis, aRefusal(told)).kind

test('background beside it saves nothing', () => {
  expect(kind({ need, reason: 'Du er 32 år og har ADHD. Du klarer de praktiske opgaver.' })).toBe('fails')
})

test('a statement about the activity from someone else does', () => {
  expect(
    kind({
      need,
      reason: 'Du klarer de praktiske opgaver.',
      statements: [{ from: 'fagperson', points: 'taler-imod', text: 'Hun lægger selv sine planer.' }],
    }),
  ).toBe('holds')
})

test('a judgement marked as general is left to its own rule', () => {
  expect(kind({ need, personkreds: { basis: 'generelt', reason: 'Du klarer de praktiske opgaver.' } })).toBe('holds')
})

test('someone inside the target group is refused for other reasons than eligibility', () => {
  expect(kind({ need, personkreds: { answer: 'indenfor', reason: 'Du klarer de praktiske opgaver.' } })).toBe(
    'not-applicable',
  )
})

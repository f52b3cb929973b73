import { expect, test } from 'vitest'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { formaaletErMed } from './rule.ts'

testCaseRule(formaaletErMed, examples)

test('a refusal has no help to hold against the goal', () => {
  const file = aRefusal({ need: { goal: 'At komme ud blandt andre.' }, reason: 'Du handler selv hver uge.' })
  expect(caseVerdict(formaaletErMed, file).kind).toBe('holds')
})

test('beside what others have told it is a warning', () => {
  const file = aRefusal({
    reason: 'Du handler selv hver uge. Der er ikke udsigt til udvikling.',
    statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene.' }],
  })
  const verdict = caseVerdict(formaaletErMed, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['advarsel'])
})

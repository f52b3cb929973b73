import { expect, test } from 'vitest'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import { aRefusal, unjudged } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { personkredsForHverAktivitet } from './rule.ts'

testCaseRule(personkredsForHverAktivitet, examples)

const levels = (file: Parameters<typeof caseVerdict>[1]) => {
  const verdict = caseVerdict(personkredsForHverAktivitet, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ need, level }) => `${need} ${level}`) : verdict.kind
}

test('a general judgement in favour hurts no one, so it is advice', () => {
  const needs = withChanged(aCase().needs, POST, {
    personkreds: { ...aCase().needs[0]?.personkreds, basis: 'generelt' } as never,
  })
  expect(levels(aCase({ needs }))).toEqual(['behov-post raad'])
})

test('the same empty words are no flaw where somebody outside the municipality has told of the activity', () => {
  const file = aRefusal({
    needs: [POST, INDKOEB],
    reason: 'Du er ikke i målgruppen.',
    statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun klarer begge dele alene.' }],
  })
  expect(levels(file)).toBe('holds')
})

test('words about the whole person beside facts of the activity are no flaw', () => {
  const reason = 'Du klarer de fleste ting. Du handler selv ind hver fredag efter en seddel.'
  expect(levels(aRefusal({ reason }))).toBe('holds')
})

test('a child’s case under Barnets Lov has no personkreds of § 85', () => {
  const needs = aCase().needs.map((need) => ({ ...unjudged(need), asked: {} }))
  expect(levels(aCase({ area: 'barn', needs, answers: [] }))).toBe('not-applicable')
})

test('a question goes out only where no one but the citizen has told what happens', () => {
  const told = caseVerdict(
    personkredsForHverAktivitet,
    aRefusal({
      personkreds: { basis: 'generelt' },
      statements: [{ from: 'fagperson', text: 'Hun går i stå ved kassen.' }],
    }),
  )
  const untold = caseVerdict(personkredsForHverAktivitet, aRefusal({ personkreds: { basis: 'generelt' } }))
  expect(told.kind === 'fails' && told.findings[0].question).toBeNull()
  expect(untold.kind === 'fails' && untold.findings[0].question).toMatchObject({ to: 'udfoerer', need: INDKOEB })
})

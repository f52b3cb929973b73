import { expect, test } from 'vitest'
import { INDKOEB } from '../../../stages/case.specimen.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paaroerendeErIkkeEtSvar } from './rule.ts'

testCaseRule(paaroerendeErIkkeEtSvar, examples)

const reason = 'Din mor kan hjælpe dig med at handle.'

test('the relatives are whom to ask', () => {
  const verdict = caseVerdict(paaroerendeErIkkeEtSvar, aRefusal({ reason }))
  expect(verdict.kind === 'fails' && verdict.findings[0]).toMatchObject({
    level: 'fejl',
    question: { to: 'paaroerende', need: INDKOEB },
  })
})

test('relatives who say that they can’t have not agreed', () => {
  const statements = [{ from: 'paaroerende' as const, text: 'Jeg kan ikke blive ved med at handle for hende.' }]
  expect(caseVerdict(paaroerendeErIkkeEtSvar, aRefusal({ reason, statements })).kind).toBe('fails')
})

test('under § 83 the household counts', () => {
  const need = { asked: { provision: { act: 'SEL', paragraph: '83' } } } as const
  const file = aRefusal({ need, reason })
  const answers = file.answers.map((one) => ({
    ...one,
    answer: { kind: 'afslag' as const, provision: { act: 'SEL' as const, paragraph: '83' }, reason },
  }))
  expect(caseVerdict(paaroerendeErIkkeEtSvar, { ...file, needs: file.needs.slice(1), answers }).kind).toBe(
    'not-applicable',
  )
})

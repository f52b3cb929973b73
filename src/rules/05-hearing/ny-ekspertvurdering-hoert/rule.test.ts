import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { hoertFoerAfgoerelsen } from '../hoert-foer-afgoerelsen/rule.ts'
import { examples } from './examples.ts'
import { nyEkspertvurderingHoert } from './rule.ts'

testCaseRule(nyEkspertvurderingHoert, examples)

test('it is a flaw where the citizen is known not to know it, else a warning', () => {
  const levels = examples.fails.map(({ given }) => {
    const verdict = caseVerdict(nyEkspertvurderingHoert, given)
    return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []
  })
  expect(levels).toEqual([['fejl'], ['advarsel']])
})

test('the rule on hearing leaves it alone, so that one gap is told once', () => {
  expect(examples.fails.map(({ given }) => caseVerdict(hoertFoerAfgoerelsen, given).kind)).toEqual([
    'not-applicable',
    'not-applicable',
  ])
})

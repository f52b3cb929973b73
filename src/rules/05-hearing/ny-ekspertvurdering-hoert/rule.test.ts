import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
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

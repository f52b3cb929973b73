import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sparringFulgtOp } from './rule.ts'

testCaseRule(sparringFulgtOp, examples)

const found = examples.fails.map(({ given }) => {
  const verdict = caseVerdict(sparringFulgtOp, given)
  return verdict.kind === 'fails' ? verdict.findings[0] : undefined
})

test('a missing fact is a gap of information, with whom to ask; else the grounds lack', () => {
  expect(found[0]).toMatchObject({ mangel: 'mangelfuldt-oplyst', level: 'advarsel', question: { to: 'udfoerer' } })
  expect(found[1]).toMatchObject({ mangel: 'mangelfuld-begrundelse', level: 'advarsel', question: null })
})

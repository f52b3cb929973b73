import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { nyeOplysningerErVurderet } from './rule.ts'

testCaseRule(nyeOplysningerErVurderet, examples)

test.each([
  ['what is new is passed over', 0, 'advarsel'],
  ['it is said that nothing is new', 1, 'fejl'],
] as const)('%s', (_, at, level) => {
  const given = examples.fails[at]?.given
  const verdict = given && caseVerdict(nyeOplysningerErVurderet, given)
  expect(verdict?.kind === 'fails' && verdict.findings[0].level).toBe(level)
})

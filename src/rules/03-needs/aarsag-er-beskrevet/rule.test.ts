import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { aarsagErBeskrevet } from './rule.ts'

testCaseRule(aarsagErBeskrevet, examples)

test('it is a warning where the citizen gets less, and advice where the citizen gets it all', () => {
  const levels = examples.fails.map(({ given }) => {
    const verdict = caseVerdict(aarsagErBeskrevet, given)
    return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []
  })
  expect(levels).toEqual([['raad'], ['advarsel']])
})

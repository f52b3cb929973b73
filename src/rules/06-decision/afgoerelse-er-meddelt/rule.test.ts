import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { viewCase } from '../../../stages/case-view.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { afgoerelseErMeddelt } from './rule.ts'

testCaseRule(afgoerelseErMeddelt, examples)

// Decided on 3 March 2025.
test.each([
  ['2025-03-17', 'unknown'],
  ['2025-03-18', 'fails'],
])('asked on %s, with no letter about it: %s', (asked, kind) => {
  const given = examples.fails[0]?.given ?? aCase()
  expect(afgoerelseErMeddelt.check(viewCase(given, plainDate(asked))).kind).toBe(kind)
})

test('an empty list of letters is a warning only', () => {
  const verdict = caseVerdict(afgoerelseErMeddelt, aCase({ letters: [] }))
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('advarsel')
})

test('a letter to someone outside the case did not reach the citizen', () => {
  const file = aCase()
  const letters = (file.letters ?? []).map((one) => ({ ...one, to: ['part-fremmed' as never] }))
  expect(caseVerdict(afgoerelseErMeddelt, { ...file, letters }).kind).toBe('fails')
})

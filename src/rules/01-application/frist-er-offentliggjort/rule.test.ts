import { expect, test } from 'vitest'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fristErOffentliggjort } from './rule.ts'

testCaseRule(fristErOffentliggjort, examples)

test.each([
  [{ weeks: 12, fromWeeks: 4 }, 'holds'],
  [{ weeks: 13, fromWeeks: 4 }, 'fails'],
  [{ weeks: 9, fromWeeks: 1 }, 'holds'],
  [{ weeks: 10, fromWeeks: 1 }, 'fails'],
  [{ weeks: 52 }, 'holds'],
] as const)('%o', (publishedDeadline, kind) => {
  const applications = withChanged(aCase().applications, 'ansoegning-1', { publishedDeadline })
  expect(caseVerdict(fristErOffentliggjort, aCase({ applications })).kind).toBe(kind)
})

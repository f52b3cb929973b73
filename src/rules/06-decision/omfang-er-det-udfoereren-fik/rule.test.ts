import { expect, test } from 'vitest'
import type { Extent } from '../../../stages/03-needs/extent.ts'
import { answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { omfangErDetUdfoererenFik } from './rule.ts'

testCaseRule(omfangErDetUdfoererenFik, examples)

const file = aCase()
const post = answerOf(file, POST, 'bevilget')

// The citizen was told half an hour to an hour a week.
test.each<[Extent | 'intet', string]>([
  ['intet', 'holds'],
  [{ from: 0.25, to: 0.4, unit: 'timer', per: 'uge' }, 'fejl'],
  [{ from: 0.25, to: 0.5, unit: 'timer', per: 'uge' }, 'holds'],
  [{ from: 1, to: 2, unit: 'timer', per: 'uge' }, 'holds'],
  [{ from: 1.5, to: 2, unit: 'timer', per: 'uge' }, 'advarsel'],
  [{ from: 3, to: 3, unit: 'timer', per: 'maaned' }, 'holds'],
  [{ from: 1, to: 1, unit: 'timer', per: 'maaned' }, 'fejl'],
  [{ from: 1, to: 1, unit: 'gange', per: 'uge' }, 'unknown'],
])('the provider was told %o: %s', (toldProvider, expected) => {
  const verdict = caseVerdict(omfangErDetUdfoererenFik, withAnswer(file, POST, { ...post, toldProvider }))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

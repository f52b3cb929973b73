import { expect, test } from 'vitest'
import { answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { udmaalingErFastsat } from './rule.ts'

testCaseRule(udmaalingErFastsat, examples)

const file = aCase()
const post = answerOf(file, POST, 'bevilget')
const unmeasured = without(post, 'extent', 'toldProvider')

test.each([
  ['83', 'individuel', 'fejl'],
  ['85', 'gruppe', 'fejl'],
  ['96', 'ydelse', 'fejl'],
  ['97', 'individuel', 'not-applicable'],
  ['107', 'ophold', 'not-applicable'],
  ['112', 'ydelse', 'not-applicable'],
  ['82 b', 'individuel', 'not-applicable'],
] as const)('§ %s as %s without an extent: %s', (paragraph, form, expected) => {
  const verdict = caseVerdict(
    udmaalingErFastsat,
    withAnswer(file, POST, { ...unmeasured, form, provision: { act: 'SEL', paragraph } }),
  )
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test.each([
  ['', ['fejl']],
  ['Socialpædagogisk støtte efter § 85.', ['raad']],
  ['Hjælp til at åbne breve.', []],
])('what it consists of, as “%s”: %o', (content, levels) => {
  const verdict = caseVerdict(udmaalingErFastsat, withAnswer(file, POST, { ...post, content }))
  expect(verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []).toEqual(levels)
})

test('an extent that only the provider got is left to another rule', () => {
  expect(caseVerdict(udmaalingErFastsat, withAnswer(file, POST, without(post, 'extent'))).kind).toBe('holds')
})

import { expect, test } from 'vitest'
import { answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { handleplanErTilbudt } from './rule.ts'

testCaseRule(handleplanErTilbudt, examples)

test.each([
  ['85', 'fails'],
  ['107', 'fails'],
  ['83', 'not-applicable'],
  ['112', 'not-applicable'],
  ['82 b', 'not-applicable'],
])('with help under § %s and no offer: %s', (paragraph, kind) => {
  const file = examples.fails[0]?.given
  if (file === undefined) throw new Error('an example that fails')
  const given = withAnswer(file, POST, { ...answerOf(file, POST, 'bevilget'), provision: { act: 'SEL', paragraph } })
  expect(caseVerdict(handleplanErTilbudt, given).kind).toBe(kind)
})

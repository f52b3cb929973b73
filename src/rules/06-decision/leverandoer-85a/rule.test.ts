import { expect, test } from 'vitest'
import { withNeed } from '../../../stages/case-change.specimen.ts'
import { POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { leverandoer85a } from './rule.ts'

testCaseRule(leverandoer85a, examples)

test.each([
  ['Støtte fra Birkehus.', 'holds'],
  ['Støtte fra forsorgshjemmet.', 'fails'],
  ['En kontaktperson på Skovgården.', 'fails'],
  ['En fast person.', 'not-applicable'],
])('with the wish “%s”, given by Birkehus: %s', (wish, kind) => {
  const file = examples.fails[0]?.given
  if (file === undefined) throw new Error('an example that fails')
  expect(caseVerdict(leverandoer85a, withNeed(file, POST, { wish })).kind).toBe(kind)
})

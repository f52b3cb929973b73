import { expect, test } from 'vitest'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { maalOgOensker } from './rule.ts'

testCaseRule(maalOgOensker, examples)

test('it is advice, and begins with the citizen’s own wish', () => {
  const verdict = caseVerdict(maalOgOensker, examples.fails[1]?.given as never)
  if (verdict.kind !== 'fails') throw new Error(verdict.kind)
  expect(verdict.findings[0].level).toBe('raad')
  expect(verdict.findings[0].remedy.da).toContain('En, der sidder ved siden af.')
})

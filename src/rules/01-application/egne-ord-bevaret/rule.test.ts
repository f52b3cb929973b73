import { expect, test } from 'vitest'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { egneOrdBevaret } from './rule.ts'

testCaseRule(egneOrdBevaret, examples)

test.each([
  ['Jeg ansøger om støtte efter § 85.', 'holds'],
  ['Ansøgning om støtte efter servicelovens § 85', 'fails'],
  ['Hjælp til post', 'holds'],
  ['   ', 'fails'],
])('%s', (words, kind) => {
  const applications = withChanged(aCase().applications, 'ansoegning-1', { words })
  expect(caseVerdict(egneOrdBevaret, aCase({ applications })).kind).toBe(kind)
})

import { expect, test } from 'vitest'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mundtligtErNoteret } from './rule.ts'

testCaseRule(mundtligtErNoteret, examples)

test.each([
  ['a grant rests on it', aCase(), 'advarsel'],
  ['a refusal rests on it', examples.fails[0]?.given ?? aCase(), 'fejl'],
] as const)('%s', (_, file, level) => {
  const sources = withChanged(file.sources, 'kilde-samtale', { noted: false })
  const verdict = caseVerdict(mundtligtErNoteret, { ...file, sources })
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe(level)
})

test('a visit is noted too', () => {
  const sources = withChanged(aCase().sources, 'kilde-samtale', { form: 'besoeg' as const, noted: false })
  expect(caseVerdict(mundtligtErNoteret, aCase({ sources })).kind).toBe('fails')
})

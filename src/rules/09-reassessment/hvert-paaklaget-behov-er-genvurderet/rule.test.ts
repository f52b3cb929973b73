import { expect, test } from 'vitest'
import { aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hvertPaaklagetBehovErGenvurderet } from './rule.ts'

testCaseRule(hvertPaaklagetBehovErGenvurderet, examples)

test.each([
  ['Karla handler ikke selv, som I skriver.', 'raad'],
  ['I har ikke set, hvordan det går med min post.', 'fejl'],
] as const)('a complaint that marks no need, its arguments answered: “%s” %s', (words, level) => {
  const verdict = caseVerdict(hvertPaaklagetBehovErGenvurderet, aReassessedCase({}, { contested: [], words }))
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe(level)
})

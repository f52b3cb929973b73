import { expect, test } from 'vitest'
import type { CaseFile } from '../../../stages/case-file.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { indsatsOgFormaalNaevnt } from './rule.ts'

testCaseRule(indsatsOgFormaalNaevnt, examples)

const held = examples.holds[0]?.given
function under(paragraph: string, content: string): CaseFile {
  if (held === undefined) throw new Error('an example that holds')
  return {
    ...held,
    answers: held.answers.map((one) =>
      one.answer.kind === 'bevilget'
        ? { ...one, answer: { ...one.answer, content, provision: { act: 'SEL', paragraph } } }
        : one,
    ),
  }
}

test.each([
  ['104', 'Aktivitets- og samværstilbud.', 'advarsel'],
  ['104', 'Værkstedet Hjulet tre dage om ugen.', 'none'],
  ['103', 'Beskyttet beskæftigelse.', 'advarsel'],
  ['101', '', 'fejl'],
  ['110', 'Plads på forsorgshjemmet Møllegården.', 'none'],
])('§ %s with “%s”: %s', (paragraph, content, level) => {
  const verdict = caseVerdict(indsatsOgFormaalNaevnt, under(paragraph, content))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : 'none').toBe(level)
})

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { ActId } from '../../../law/act-id.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { retsgrundlagErNaevntOgIKraft } from './rule.ts'

testCaseRule(retsgrundlagErNaevntOgIKraft, examples)

test.each<[ActId, string, 'voksen' | 'barn', string, string]>([
  ['SEL', '82b', 'voksen', '2017-11-01', 'fejl'],
  ['SEL', '82 b', 'voksen', '2018-01-01', 'holds'],
  ['SEL', '83 b', 'voksen', '2025-05-01', 'fejl'],
  ['SEL', '42', 'barn', '2023-12-31', 'holds'],
  ['SEL', '42', 'barn', '2024-01-01', 'fejl'],
  ['SEL', '112', 'barn', '2025-01-01', 'holds'],
  ['SEL', '85', 'barn', '2025-01-01', 'advarsel'],
  ['SEL', '85', 'barn', '2023-01-01', 'holds'],
  ['BL', '32', 'voksen', '2025-01-01', 'advarsel'],
  ['SEL', '85', 'voksen', '2012-01-01', 'unknown'],
])('%s § %s for a %s on %s: %s', (act, paragraph, area, on, expected) => {
  const file = aCase()
  const given = {
    ...file,
    area,
    answers: file.answers.map((one) => ({
      ...one,
      answer: 'provision' in one.answer ? { ...one.answer, provision: { act, paragraph } } : one.answer,
    })),
    ...(file.decision === undefined ? {} : { decision: { ...file.decision, on: plainDate(on) } }),
  }
  const verdict = caseVerdict(retsgrundlagErNaevntOgIKraft, given)
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test('the finding names where the rule stands now', () => {
  const verdict = caseVerdict(retsgrundlagErNaevntOgIKraft, examples.fails[0]?.given ?? aCase())
  expect(verdict.kind === 'fails' && verdict.findings[0].remedy.da).toContain('BL § 86')
})

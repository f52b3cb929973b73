import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import type { Consent } from '../../../stages/00-case/consent.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { samtykkeTilAtInddrage } from './rule.ts'

testCaseRule(samtykkeTilAtInddrage, examples)

const all = aCase().consents?.[0]
const consent = (change: Partial<Consent>): Consent => ({
  id: 'samtykke-x' as RecordId,
  to: 'alle-naevnte',
  answer: 'ja',
  on: plainDate('2025-01-08'),
  form: 'skriftlig',
  covers: 'Alle.',
  ...all,
  ...change,
})

test.each<[string, Consent, readonly string[] | string]>([
  ['one yes for all that are named', consent({}), 'holds'],
  [
    'a yes taken back before the papers were written',
    consent({ until: plainDate('2025-01-20') }),
    ['advarsel', 'advarsel'],
  ],
  ['a yes taken back after', consent({ until: plainDate('2025-02-20') }), 'holds'],
  ['a yes given after the paper was written', consent({ on: plainDate('2025-02-01') }), 'holds'],
  ['a no to all: what the refusal rests on is worse', consent({ answer: 'nej' }), ['fejl', 'advarsel']],
  [
    'a no that came after the papers',
    consent({ answer: 'nej', on: plainDate('2025-02-20') }),
    ['advarsel', 'advarsel'],
  ],
  ['a yes to someone else', consent({ to: 'netvaerk' }), ['advarsel', 'advarsel']],
])('%s', (_, one, expected) => {
  const verdict = caseVerdict(samtykkeTilAtInddrage, aCase({ consents: [one] }))
  expect(verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind).toEqual(expected)
})

test('a child’s case has exceptions of its own', () => {
  expect(caseVerdict(samtykkeTilAtInddrage, aCase({ area: 'barn', consents: [] })).kind).toBe('not-applicable')
})

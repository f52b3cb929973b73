import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import { aCase, aCaseWithout, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { vaergeErOvervejet } from './rule.ts'

testCaseRule(vaergeErOvervejet, examples)

const doubt = { raised: plainDate('2025-01-20'), why: 'Hun ved ikke, hvad hun skriver under på.' }
const ended = {
  answers: withChanged(aCase().answers, INDKOEB, {
    change: { kind: 'ophoer', cause: 'manglende-samarbejde' } as const,
  }),
}
const nonCooperation = { id: 'samarbejde-1' as RecordId, attempts: [] }

test.each([
  ['a refusal of something new', aCase({ guardianDoubt: doubt }), 'advarsel'],
  ['an ending because the citizen does not take part', aCase({ guardianDoubt: doubt, ...ended }), 'fejl'],
  [
    'settled without a word on why',
    aCase({ guardianDoubt: { ...doubt, settled: { on: plainDate('2025-02-03'), why: ' ' } } }),
    'advarsel',
  ],
  ['the same told by its own record', aCase({ guardianDoubt: doubt, nonCooperation, ...ended }), 'fejl'],
  ['the same before it is decided', { ...aCaseWithout('decision'), guardianDoubt: doubt, ...ended }, 'advarsel'],
] as const)('%s', (_, file, level) => {
  const verdict = caseVerdict(vaergeErOvervejet, file)
  expect(verdict.kind === 'fails' && verdict.findings.map((one) => one.level)).toEqual([level])
})

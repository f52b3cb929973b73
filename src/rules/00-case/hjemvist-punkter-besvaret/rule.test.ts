import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hjemvistPunkterBesvaret } from './rule.ts'

testCaseRule(hjemvistPunkterBesvaret, examples)

const round = (asked: string, answeredBy?: string) => ({
  number: 2,
  begun: plainDate('2025-01-06'),
  procedure: 'hjemvisning' as const,
  instructions: [{ id: 'punkt' as RecordId, asked, ...(answeredBy === undefined ? {} : { answeredBy }) }],
})
const first = (asked: string, answeredBy?: string) => {
  const verdict = caseVerdict(hjemvistPunkterBesvaret, aCase({ round: round(asked, answeredBy) }))
  return verdict.kind === 'fails' ? verdict.findings[0] : undefined
}

test.each([
  ['Indhent en udtalelse fra egen læge.', 'mangelfuldt-oplyst', 'praktiserende-laege'],
  ['Kommunen skal spørge søsteren om weekenderne.', 'mangelfuldt-oplyst', 'paaroerende'],
  ['Begrund, hvorfor behovet for transport ikke er dækket.', 'mangelfuld-begrundelse', undefined],
])('%s', (asked, mangel, to) => {
  expect(first(asked)).toMatchObject({ mangel })
  expect(first(asked)?.question?.to).toBe(to)
})

test('an answer of blanks is none', () => {
  expect(first('Indhent en status.', '  ')?.at).toBe('/round/instructions/0/asked')
})

test('it guides the work before there is a decision too', () => {
  const open = { ...aCaseWithout('decision'), round: round('Indhent en status.') }
  expect(caseVerdict(hjemvistPunkterBesvaret, open).kind).toBe('fails')
})

test('where the source asked for has spoken since, the point may be followed though no one wrote so', () => {
  expect(first('Indhent en udtalelse fra egen læge.')?.level).toBe('advarsel')
  expect(first('Indhent en udtalelse fra en psykolog.')?.level).toBe('fejl')
  expect(first('Indhent en udtalelse fra egen læge.', 'Vi har ikke fundet anledning til det.')?.level).toBe('fejl')
})

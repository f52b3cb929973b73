import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hoeringMedTid } from './rule.ts'

testCaseRule(hoeringMedTid, examples)

const [hearing] = aCase().partshoeringer ?? []
if (hearing === undefined) throw new Error('the specimen has lost its hearing')
const levels = (change: Partial<typeof hearing>, file = aCase()) => {
  const { answer: _answer, used: _used, ...bare } = { ...hearing, ...change }
  const put = 'answer' in change ? { ...bare, answer: change.answer } : bare
  const verdict = caseVerdict(hoeringMedTid, { ...file, partshoeringer: [put as typeof hearing] })
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}
const day = plainDate

test.each([
  ['2025-03-04', ['fejl']],
  ['2025-03-03', ['advarsel']],
  ['2025-03-02', 'holds'],
])('decided on 3 March with a limit of %s: %j', (due, expected) => {
  expect(levels({ sent: day('2025-02-10'), due: day(due) })).toEqual(expected)
})

test.each([
  ['2025-02-06', '2025-02-12', ['advarsel']],
  ['2025-02-06', '2025-02-13', 'holds'],
])('sent on %s with a limit of %s: %j', (sent, due, expected) => {
  expect(levels({ sent: day(sent), due: day(due) })).toEqual(expected)
})

test('an answer in time makes a short limit harmless', () => {
  const answer = { on: day('2025-02-19'), words: 'Det passer ikke.' }
  expect(levels({ sent: day('2025-02-18'), due: day('2025-02-20'), answer })).toBe('holds')
})

test('a short limit is told of while there is still time to lengthen it', () => {
  expect(levels({ sent: day('2025-02-18'), due: day('2025-02-20') }, aCaseWithout('decision'))).toEqual(['advarsel'])
})

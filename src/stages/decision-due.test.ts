import { describe, expect, test } from 'vitest'
import { addWeeks, plainDate } from '../base/date.ts'
import { aDecidedAppeal, anOutcome, aRemittedRound, HJEMVISNING } from './appealed-case.specimen.ts'
import { foldCase } from './fold-case.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { aCase } from './case.specimen.ts'
import { decisionDue, dueAfterRemittal } from './decision-due.ts'
import type { WholeCase } from './own-case.ts'

const day = plainDate
// Karla's municipality has published ten weeks.
const WEEKS = 10
const told = (sent: string) => ({ sent: day(sent), expected: day('2025-12-01'), written: true })
const withNotice = (file: WholeCase, sent: string): WholeCase => ({
  ...file,
  applications: file.applications.map((one) => ({ ...one, delayNotices: [told(sent)] })),
})

describe('after a remittal the limit runs from when the municipality got the board’s decision', () => {
  const received = day('2025-05-13')
  const remitted = aDecidedAppeal(anOutcome(HJEMVISNING, { received }))
  const round = aRemittedRound()
  const begunLate: WholeCase = {
    ...round,
    round: { ...round.round, begun: day('2025-08-01') },
    formerRounds: (round.formerRounds ?? []).map((one) => ({ ...one, outcome: anOutcome(HJEMVISNING, { received }) })),
  }
  test('before the new round has begun', () => {
    expect(dueAfterRemittal(remitted)).toBe(addWeeks(received, WEEKS))
  })
  test('and in it, however long one waited with beginning', () => {
    expect(decisionDue(begunLate)).toBe(addWeeks(received, WEEKS))
  })
  test('a notice from before moves no day of the new round', () => {
    expect(dueAfterRemittal(withNotice(remitted, '2025-05-13'))).toBe(addWeeks(received, WEEKS))
    expect(decisionDue(withNotice(begunLate, '2025-05-20'))).toBe(addWeeks(received, WEEKS))
    expect(decisionDue(withNotice(begunLate, '2025-08-02'))).toBe('2025-12-01')
  })
  test('the journal knows the day it came', () => {
    const outcome = anOutcome(HJEMVISNING)
    const file = foldCase([...entriesOf(aCase()), { kind: 'outcome-received', outcome, on: received }])
    expect(file?.outcome?.received).toBe(received)
  })
})

test('a case taken up again for another reason has its limit from the day it was', () => {
  const begun = day('2025-09-01')
  const file: WholeCase = { ...aCase(), round: { number: 2, begun, procedure: 'genoptagelse', instructions: [] } }
  expect(decisionDue(file)).toBe(addWeeks(begun, WEEKS))
})

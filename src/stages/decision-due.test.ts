import { describe, expect, test } from 'vitest'
import { addWeeks, plainDate } from '../base/date.ts'
import { aDecidedAppeal, anOutcome, aRemittedRound, HJEMVISNING } from './appealed-case.specimen.ts'
import { foldCase } from './fold-case.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { listProblems } from './act/entry-problem.ts'
import { aCase, aCaseWithout } from './case.specimen.ts'
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

describe('a case that ended without a decision and was opened again', () => {
  const undecided = entriesOf(aCaseWithout('decision', 'letters', 'calls'))
  const closed = {
    kind: 'case-closed',
    closing: { on: day('2025-02-20'), cause: 'trukket-tilbage', words: 'Jeg klarer det selv.' },
  } as const
  const reopened = (asked?: string) =>
    foldCase([
      ...undecided,
      closed,
      {
        kind: 'case-reopened',
        on: day('2025-06-02'),
        why: 'Hun ringede.',
        ...(asked === undefined ? {} : { asked: day(asked) }),
      },
    ])
  const first = addWeeks(day('2025-01-06'), WEEKS)
  test('has its limit from when the citizen asked again (RSL § 3, stk. 2)', () => {
    const file = reopened('2025-05-30')
    expect(file === undefined ? undefined : decisionDue(file)).toBe(addWeeks(day('2025-05-30'), WEEKS))
  })
  test('has that of the first application where nobody asked again: it was never answered', () => {
    const file = reopened()
    expect(file === undefined ? undefined : decisionDue(file)).toBe(first)
  })
  test('a notice from before it ended moves no day of the new limit', () => {
    const file = reopened('2025-05-30')
    expect(file === undefined ? undefined : decisionDue(withNotice(file, '2025-02-10'))).toBe(
      addWeeks(day('2025-05-30'), WEEKS),
    )
  })
  test('nobody asks again before it ended, or on a day to come', () => {
    const file = foldCase([...undecided, closed])
    if (file === undefined) throw new Error('the case is there')
    const asked = (on: string) =>
      listProblems(file, { kind: 'case-reopened', on: day('2025-06-02'), why: 'x', asked: day(on) }, day('2025-06-02'))
    expect(asked('2025-02-19').map(({ field }) => field)).toEqual(['bedt'])
    expect(asked('2025-06-03').map(({ field }) => field)).toEqual(['bedt'])
    expect(asked('2025-02-20')).toEqual([])
  })
})

test('in a round that a new application began, that one has its limit from when it came, and not from when the round did', () => {
  const [old] = aCase().applications
  if (old === undefined) throw new Error('the specimen has an application')
  const anew = { ...old, id: 'ansoegning-2' as never, received: day('2025-08-27') }
  const { decision } = aCase()
  const file: WholeCase = {
    ...aCase(),
    applications: [old, anew],
    round: { number: 2, begun: day('2025-09-01'), procedure: 'ansoegning', instructions: [] },
    formerRounds: [{ round: aCase().round, answers: aCase().answers, ...(decision === undefined ? {} : { decision }) }],
  }
  expect(decisionDue(file)).toBe(addWeeks(day('2025-08-27'), WEEKS))
})

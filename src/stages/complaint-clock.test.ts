import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { DAYS_TO_BEGIN_FROM, dayAt, isInDoubt, stepDays, stepToOpen } from '../law/day-by-day.specimen.ts'
import type { Complaint } from './08-complaint/complaint.ts'
import { aComplainedCase, aReassessedCase, AENDRING, GENVURDERING } from './appealed-case.specimen.ts'
import { anEndedCase } from './case-change.specimen.ts'
import { INDKOEB, POST } from './case.specimen.ts'
import { boardDue, complaintClocks, keepDue } from './complaint-clock.ts'
import type { WholeCase } from './own-case.ts'

const dateAt = (index: number) => plainDate(dayAt(index).text)
const anyDay = fc.integer({ min: 40, max: DAYS_TO_BEGIN_FROM - 1 })
const RUNS = { numRuns: 1500 }

function clockOf(file: WholeCase) {
  const [clock] = complaintClocks(file)
  if (clock === undefined) throw new Error('no complaint stands')
  return clock
}

const [answer] = AENDRING.answers
const [upheld] = GENVURDERING.parts
function partly(klage: Partial<Complaint>, finished: number): WholeCase {
  return aReassessedCase(
    {
      parts: [
        { kind: 'aendret', need: INDKOEB, reason: 'oplysninger-overset', why: 'De dårlige uger.', answer },
        ...(upheld === undefined ? [] : [{ ...upheld, need: POST }]),
      ],
      finished: dateAt(finished),
    },
    { contested: [INDKOEB, POST], ...klage },
  )
}

describe('counted day by day over thirty years', () => {
  test('a complaint is in time to the end of the fourth week, may be by the wide reading, and is late after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 45 }), (delivered, wait) => {
        const file = aComplainedCase({ received: dateAt(stepDays(delivered, wait)), channel: 'digital' })
        const letters = (file.letters ?? []).map((one) => ({ ...one, delivered: dateAt(delivered) }))
        const raw = stepDays(delivered, 28)
        const narrow = stepToOpen(raw)
        const wide = stepToOpen(raw, (index) => isInDoubt(index, false))
        const received = delivered + wait
        const expected = received <= narrow ? 'rettidig' : received <= wide ? 'maaske' : 'for-sen'
        expect(clockOf({ ...file, letters }).timeliness.kind).toBe(expected)
      }),
      RUNS,
    )
  })

  test('a reassessment is due after four weeks; help under § 96 that ends leaves fourteen days and no more', () => {
    fc.assert(
      fc.property(anyDay, (received) => {
        const file = aComplainedCase({ received: dateAt(received) })
        expect(clockOf(file).due).toBe(dayAt(stepDays(received, 28)).text)
        const { answers, formerGrants = [], decision } = anEndedCase()
        const cut: WholeCase = {
          ...file,
          answers,
          ...(decision === undefined ? {} : { decision }),
          formerGrants: formerGrants.map((one) => ({ ...one, provision: { act: 'SEL', paragraph: '96' } })),
          genvurderinger: [
            {
              ...GENVURDERING,
              delays: [{ sent: dateAt(received), expected: dateAt(stepDays(received, 40)) }],
            },
          ],
        }
        expect(clockOf(cut).due).toBe(dayAt(stepDays(received, 14)).text)
      }),
      RUNS,
    )
  })

  test('a new day counts only where it was told while the last one ran', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })), { maxLength: 4 }),
        (received, told) => {
          const inOrder = told.toSorted(([a], [b]) => a - b)
          let due = received + 28
          for (const [sent, more] of inOrder) if (received + sent <= due) due = received + sent + more
          const delays = inOrder.map(([sent, more]) => ({
            sent: dateAt(received + sent),
            expected: dateAt(received + sent + more),
          }))
          const file = aReassessedCase({ delays }, { received: dateAt(received) })
          expect(clockOf(file).due).toBe(dayAt(due).text)
        },
      ),
      RUNS,
    )
  })

  test('after a partial change there are four weeks to keep the rest, and then fourteen days to send it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 28 }), (finished, wait) => {
        const open = clockOf(partly({}, finished))
        expect(keepDue(open)).toBe(dayAt(stepToOpen(stepDays(finished, 28))).text)
        expect(boardDue(open)).toBeUndefined()
        const kept = clockOf(partly({ kept: dateAt(finished + wait) }, finished))
        expect(keepDue(kept)).toBeUndefined()
        expect(boardDue(kept)).toBe(dayAt(stepDays(finished + wait, 14)).text)
      }),
      RUNS,
    )
  })
})

test('a complaint that was withdrawn has no clock, and an upheld one is due at the board within the four weeks', () => {
  expect(complaintClocks(aComplainedCase({ withdrawn: plainDate('2025-03-25') }))).toEqual([])
  expect(boardDue(clockOf(aReassessedCase()))).toBe('2025-04-17')
  expect(keepDue(clockOf(aReassessedCase()))).toBeUndefined()
})

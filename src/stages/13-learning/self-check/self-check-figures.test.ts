import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../../../base/date.ts'
import type { CaseId } from '../../00-case/case-id.ts'
import { CODED_FLAWS } from '../study/coded-case.ts'
import { drawSelfCheck, foldSelfCheck } from './draw-self-check.ts'
import {
  developmentOf,
  indicatorsOf,
  movedBetween,
  readerAgreement,
  sameProvisions,
  sampleBefore,
} from './self-check-figures.ts'
import { decisionName, type Reading, type SelfCheck } from './self-check.ts'
import { shareOf } from '../wilson.ts'

const HOLDS: Reading = { holds: true, flaws: [] }
const FAILS: Reading = { holds: false, category: 'A', flaws: ['mangelfuldt-oplyst'] }

/** A sample whose decisions were read like this, in the order they were drawn; two readings are those of two. */
function checkOf(
  readings: readonly (readonly Reading[])[],
  { to = plainDate('2025-12-31'), provisions = [] as readonly string[], percentTwice = 0 } = {},
): SelfCheck {
  const from = addDays(to, -300)
  const decisions = readings.map((_, n) => {
    const caseId = `sag-${String(n).padStart(4, '0')}` as CaseId
    return { id: decisionName(caseId, 0), caseId, place: 0, decidedOn: from, provision: provisions[0] ?? 'SEL § 85' }
  })
  const sample = drawSelfCheck(
    { title: 'Prøve', from, to, provisions, wanted: readings.length, rule: 'tilfaeldigt', percentTwice },
    { decisions, shielded: 0 },
    { on: to, seed: 1 },
  )
  if (!sample.ok) throw new Error(sample.error.da)
  const codings = readings.flatMap((all, at) =>
    all.map((reading, who) => ({ kind: 'decision-coded', nr: at + 1, by: `laeser-${who}`, reading }) as const),
  )
  const check = foldSelfCheck([{ kind: 'sample-drawn', sample: sample.value }, ...codings])
  if (check === undefined) throw new Error('it was drawn')
  return check
}
const many = (holds: number, fails: number) => [
  ...Array.from({ length: holds }, () => [HOLDS]),
  ...Array.from({ length: fails }, () => [FAILS]),
]

const aReading = fc.record({ holds: fc.boolean(), flaws: fc.subarray([...CODED_FLAWS]) })

test('every indicator is what counting the readings one by one gives, with Wilson’s interval from ten on', () => {
  fc.assert(
    fc.property(fc.array(aReading, { minLength: 1, maxLength: 60 }), (readings) => {
      for (const { name, count, of, share } of indicatorsOf(checkOf(readings.map((one) => [one])))) {
        let slow = 0
        for (const one of readings)
          if (name === 'holder' ? one.holds : one.flaws.some((flaw) => flaw === name)) slow += 1
        expect([name, count, of]).toEqual([name, slow, readings.length])
        expect(share).toEqual(readings.length < 10 ? undefined : shareOf(slow, readings.length))
      }
    }),
  )
})

test('what is not coded, waits for another reader or is between two is counted nowhere', () => {
  const check = checkOf([[HOLDS], [HOLDS, FAILS], [], [HOLDS, HOLDS]], { percentTwice: 100 })
  expect(indicatorsOf(check)[0]).toMatchObject({ name: 'holder', count: 1, of: 1 })
})

test('a sample is held against the latest earlier one of the same provisions, and no other', () => {
  const at = (to: string, provisions: readonly string[] = []) =>
    checkOf(many(5, 5), { to: to as PlainDate, provisions })
  const [older, old, now, later] = [at('2023-12-31'), at('2024-12-31'), at('2025-12-31'), at('2026-06-30')]
  const other = at('2025-06-30', ['SEL § 97'])
  const all = [later, other, now, old, older]
  expect(sampleBefore(now, all)).toBe(old)
  expect(sampleBefore(older, all)).toBeUndefined()
  expect(sampleBefore(other, all)).toBeUndefined()
  expect(sameProvisions(other, all)).toEqual([other])
})

test('too few on either side is told as too few; a large difference as more than chance; a small one as perhaps chance', () => {
  const since = (before: SelfCheck, now: SelfCheck) => movedBetween(before, now)[0]?.since
  expect(since(checkOf(many(5, 4)), checkOf(many(20, 10)))).toMatchObject({ kind: 'for-faa' })
  expect(since(checkOf(many(5, 25)), checkOf(many(25, 5)))).toMatchObject({ kind: 'maalt', mayBeChance: false })
  expect(since(checkOf(many(15, 15)), checkOf(many(17, 13)))).toMatchObject({ kind: 'maalt', mayBeChance: true })
})

test('a development takes three years, and p is corrected for every indicator that was tested', () => {
  const years = [2022, 2023, 2024, 2025].map((year, at) =>
    checkOf(many(10 + at * 8, 40 - at * 8), { to: `${year}-12-31` as PlainDate }),
  )
  const trendIn = (checks: readonly SelfCheck[], name: string) =>
    developmentOf(checks).find((one) => one.name === name)?.trend
  expect(trendIn(years.slice(0, 2), 'holder')).toEqual({ kind: 'for-faa', because: 'aar' })
  expect(trendIn(years, 'habilitet')).toEqual({ kind: 'for-faa', because: 'sager' })
  const holds = trendIn(years, 'holder')
  if (holds?.kind !== 'testet') throw new Error('it is tested')
  // Two were tested: that it holds, and the one flaw there is.
  expect(holds.corrected).toBeCloseTo(Math.min(1, holds.p * 2), 12)
  expect(holds.z).toBeGreaterThan(0)
})

test('two samples of one year are one year', () => {
  const half = checkOf(many(5, 5), { to: plainDate('2025-06-30') })
  const whole = checkOf(many(5, 5), { to: plainDate('2025-12-31') })
  const earlier = checkOf(many(5, 5), { to: plainDate('2024-12-31') })
  expect(developmentOf([half, whole, earlier])[0]?.trend).toEqual({ kind: 'for-faa', because: 'aar' })
})

test('agreement is over those two coded, before anything was settled; kappa by hand', () => {
  // Both yes 2, both no 1, one of each 1: observed 3/4, by chance (3·2 + 1·2)/16 = 1/2, so kappa is 1/2.
  const check = checkOf(
    [
      [HOLDS, HOLDS],
      [HOLDS, HOLDS],
      [FAILS, FAILS],
      [HOLDS, FAILS],
    ],
    { percentTwice: 100 },
  )
  const [holds, ...rest] = readerAgreement(check)
  expect(holds).toMatchObject({ name: 'holder', agreed: { count: 3, of: 4 }, kappa: 0.5 })
  expect(rest.map(({ name }) => name)).toEqual(['kategori', 'mangelfuldt-oplyst'])
  expect(readerAgreement(checkOf([[HOLDS], [FAILS]]))).toEqual([])
  const [same] = readerAgreement(checkOf([[HOLDS, HOLDS]], { percentTwice: 100 }))
  expect(same).not.toHaveProperty('kappa')
})

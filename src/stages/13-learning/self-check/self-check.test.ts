import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../base/date.ts'
import type { CaseId } from '../../00-case/case-id.ts'
import { ROLES } from '../../00-case/role.ts'
import { after, type AskedSample, auditSample, drawnOf, drawSelfCheck, foldSelfCheck } from './draw-self-check.ts'
import { readingProblems, roleFor, SELF_CHECK_TABLE, type SelfCheckAct, whyNotWritten } from './self-check-act.ts'
import {
  countedReading,
  decisionName,
  type Reading,
  sampledState,
  type SelfCheck,
  type SelfCheckEntry,
  type SentDecision,
} from './self-check.ts'

const FROM = plainDate('2025-01-01')
const TO = plainDate('2025-06-30')
const decisions = Array.from({ length: 40 }, (_, n): SentDecision => {
  const caseId = `sag-${String(n).padStart(2, '0')}` as CaseId
  return {
    id: decisionName(caseId, 0),
    caseId,
    place: 0,
    decidedOn: addDays(FROM, n),
    provision: n % 4 === 0 ? 'SEL § 97' : 'SEL § 85',
  }
})
const SENT = { decisions, shielded: 2 }
const asked = (change: Partial<AskedSample> = {}): AskedSample => ({
  title: 'Første halvår',
  from: FROM,
  to: TO,
  provisions: [],
  wanted: 12,
  rule: 'tilfaeldigt',
  percentTwice: 25,
  ...change,
})
const HOLDS: Reading = { holds: true, flaws: [] }
const FAILS: Reading = { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] }

function sampled(change: Partial<AskedSample> = {}, seed = 7) {
  const drawn = drawSelfCheck(asked(change), SENT, { on: TO, seed })
  if (!drawn.ok) throw new Error(drawn.error.da)
  return drawn.value
}
const start = (change: Partial<AskedSample> = {}): SelfCheck => {
  const check = foldSelfCheck([{ kind: 'sample-drawn', sample: sampled(change) }])
  if (check === undefined) throw new Error('it was drawn')
  return check
}
const coding = (nr: number, by: string, reading: Reading = HOLDS) =>
  ({ kind: 'decision-coded', nr, by, reading }) as const
const settling = (nr: number, by: string) =>
  ({ kind: 'reading-settled', nr, by, reading: FAILS, reason: 'Begrundelsen svarer ikke på behovet.' }) as const
const nrOf = (check: SelfCheck, isTwice: boolean) => check.drawn.find((one) => one.isTwice === isTwice)?.nr ?? 0
const oneOf = (check: SelfCheck, nr: number) => {
  const one = check.drawn.find((drawn) => drawn.nr === nr)
  if (one === undefined) throw new Error(`no ${nr}`)
  return one
}

describe('a draw', () => {
  test('is the same again for the same seed, holds no more than was asked for, and can be tried', () => {
    fc.assert(
      fc.property(fc.nat(4_294_967_295), fc.integer({ min: 1, max: 60 }), fc.nat(100), (seed, wanted, percentTwice) => {
        const sample = sampled({ wanted, percentTwice }, seed)
        const drawn = drawnOf(sample)
        expect(drawnOf(sampled({ wanted, percentTwice }, seed))).toEqual(drawn)
        expect(drawn.map(({ nr }) => nr)).toEqual(Array.from({ length: Math.min(wanted, 40) }, (_, at) => at + 1))
        expect(new Set(drawn.map(({ decision }) => decision.id)).size).toBe(drawn.length)
        expect(drawn.filter(({ isTwice }) => isTwice)).toHaveLength(Math.ceil((drawn.length * percentTwice) / 100))
        expect(auditSample(sample, SENT)).toEqual({ isSame: true, added: 0, gone: 0 })
      }),
    )
  })

  test('backwards takes the latest, also where they are of one provision alone', () => {
    const { drawn } = start({ rule: 'baglaens', wanted: 3, provisions: ['SEL § 97'] })
    expect(drawn.map(({ decision }) => decision.caseId)).toEqual(['sag-36', 'sag-32', 'sag-28'])
  })

  test('that was changed afterwards is found out, and so is a population that is another', () => {
    const sample = sampled()
    const [first, ...rest] = sample.draw.looked
    if (first === undefined) throw new Error('something was drawn')
    const moved = { ...sample, draw: { ...sample.draw, looked: [...rest, first] } }
    expect(auditSample(moved, SENT).isSame).toBe(false)
    const later = { decisions: [...decisions.slice(1), { ...decisions[0], id: 'ny.0' } as SentDecision], shielded: 0 }
    expect(auditSample(sample, later)).toEqual({ isSame: true, added: 1, gone: 1 })
  })

  test('of nothing is no sample', () => {
    const none = drawSelfCheck(asked({ provisions: ['SEL § 1'] }), SENT, { on: TO, seed: 1 })
    expect(none).toMatchObject({ ok: false, error: { da: expect.stringContaining('længere periode') } })
  })
})

describe('who may do what', () => {
  const entries: Readonly<Record<SelfCheckAct, (by: string) => SelfCheckEntry>> = {
    'sample-drawn': () => ({ kind: 'sample-drawn', sample: sampled() }),
    'decision-coded': (by) => coding(1, by),
    'reading-settled': (by) => settling(1, by),
  }
  const acts = Object.keys(SELF_CHECK_TABLE) as SelfCheckAct[]

  test.each(acts.flatMap((act) => ROLES.map((role) => ({ act, role }))))('$act by $role', ({ act, role }) => {
    const may = SELF_CHECK_TABLE[act].includes(role)
    expect(roleFor(act, { user: 'a', roles: [role] })).toBe(may ? role : undefined)
    const why = whyNotWritten(start(), entries[act]('a'), { user: 'a', roles: [role] })
    if (!may) expect(why?.da).toBe('Det kan du ikke gøre i din rolle.')
    else expect(why?.da).not.toBe('Det kan du ikke gøre i din rolle.')
  })

  test('no citizen, provider, analyst, board or administrator is in the table; a caseworker codes and decides nothing', () => {
    expect(acts.map((act) => [act, SELF_CHECK_TABLE[act].toSorted()])).toEqual([
      ['sample-drawn', ['jurist', 'leder']],
      ['decision-coded', ['jurist', 'leder', 'raadgiver']],
      ['reading-settled', ['jurist', 'leder']],
    ])
  })

  test('nobody codes in another’s name', () => {
    const anne = { user: 'anne', roles: ['leder'] } as const
    expect(whyNotWritten(start(), coding(1, 'anne'), anne)).toBeNull()
    expect(whyNotWritten(start(), coding(1, 'bo'), anne)?.da).toBe('Det kan du ikke gøre i din rolle.')
  })
})

describe('coding', () => {
  const anne = { user: 'anne', roles: ['raadgiver'] } as const
  const bo = { user: 'bo', roles: ['jurist'] } as const
  const carl = { user: 'carl', roles: ['leder'] } as const

  test('by one: it is finished, the reader may think again, and nobody else codes it', () => {
    const nr = nrOf(start(), false)
    const check = after(start(), coding(nr, 'anne'))
    expect(sampledState(oneOf(check, nr))).toBe('faerdig')
    expect(whyNotWritten(check, coding(nr, 'anne', FAILS), anne)).toBeNull()
    expect(countedReading(oneOf(after(check, coding(nr, 'anne', FAILS)), nr))).toEqual(FAILS)
    expect(whyNotWritten(check, coding(nr, 'bo'), bo)?.da).toContain('kun kodes én gang')
  })

  test('by two who agree: it is finished, and neither may think again', () => {
    const nr = nrOf(start(), true)
    const half = after(start(), coding(nr, 'anne', FAILS))
    expect(sampledState(oneOf(half, nr))).toBe('venter-paa-anden')
    expect(countedReading(oneOf(half, nr))).toBeUndefined()
    expect(whyNotWritten(half, coding(nr, 'anne'), anne)).toBeNull()
    expect(whyNotWritten(half, coding(nr, 'bo'), bo)).toBeNull()
    const both = after(half, coding(nr, 'bo', FAILS))
    expect(countedReading(oneOf(both, nr))).toEqual(FAILS)
    for (const who of [anne, bo, carl]) expect(whyNotWritten(both, coding(nr, who.user), who)).not.toBeNull()
    expect(whyNotWritten(both, settling(nr, 'carl'), carl)?.da).toContain('ikke to forskellige')
  })

  test('by two who differ: nothing counts until it is settled, and both answers stay', () => {
    const nr = nrOf(start(), true)
    const check = [coding(nr, 'anne'), coding(nr, 'bo', FAILS)].reduce<SelfCheck>(after, start())
    expect(sampledState(oneOf(check, nr))).toBe('uenige')
    expect(countedReading(oneOf(check, nr))).toBeUndefined()
    expect(whyNotWritten(check, settling(nr, 'anne'), anne)?.da).toBe('Det kan du ikke gøre i din rolle.')
    expect(whyNotWritten(check, settling(nr, 'carl'), carl)).toBeNull()
    const settled = after(check, settling(nr, 'carl'))
    expect(countedReading(oneOf(settled, nr))).toEqual(FAILS)
    expect(oneOf(settled, nr).readings.map(({ by, reading }) => [by, reading])).toEqual([
      ['anne', HOLDS],
      ['bo', FAILS],
    ])
    expect(whyNotWritten(settled, coding(nr, 'anne'), anne)?.da).toContain('afgjort')
  })

  test('of what was not drawn is refused', () => {
    expect(whyNotWritten(start(), coding(99, 'bo'), bo)?.da).toContain('ikke med i stikprøven')
  })

  test.each<[string, Reading, readonly string[]]>([
    ['holds, nothing found', HOLDS, []],
    ['holds, with a flaw that decides nothing', { holds: true, flaws: ['vejledning'] }, []],
    ['holds, and yet a category', { holds: true, flaws: [], category: 'A' }, ['kategori']],
    ['fails, with flaw and category', FAILS, []],
    ['fails by the information, seen in the grounds', { ...FAILS, category: 'A' }, []],
    ['fails, and no flaw', { holds: false, flaws: [], category: 'A' }, ['mangler']],
    ['fails, and no category', { holds: false, flaws: ['personkreds'] }, ['kategori']],
    ['fails by a category that no flaw belongs to', { ...FAILS, category: 'D' }, ['kategori']],
  ])('%s', (_, reading, fields) => {
    expect(readingProblems(reading).map(({ field }) => field)).toEqual(fields)
  })
})

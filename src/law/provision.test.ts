import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, plainDate, type PlainDate } from '../base/date.ts'
import { ACT_IDS } from './act.ts'
import { listProvisions, normalParagraph, provisionOn, provisionSource, PROVISIONS } from './provision.ts'

const on = (act: Parameters<typeof provisionOn>[0], paragraph: string, day: string) =>
  provisionOn(act, paragraph, plainDate(day))

test('§ 41 of serviceloven ended with 2023 and is § 86 of barnets lov since', () => {
  const answer = on('SEL', '41', '2024-02-01')
  expect(answer).toMatchObject({ kind: 'ended', on: '2023-12-31', successors: [{ act: 'BL', paragraph: '86' }] })
  expect(on('SEL', '41', '2023-12-31').kind).toBe('in-force')
})

test('barnets lov was not in force before 2024', () => {
  expect(on('BL', '86', '2023-12-31')).toMatchObject({ kind: 'not-yet', from: '2024-01-01' })
  expect(on('BL', '86', '2024-01-01').kind).toBe('in-force')
})

test.each([
  ['85', '2014-01-01', 'in-force'],
  ['85', '2012-01-01', 'not-known'],
  ['82 b', '2017-12-31', 'not-yet'],
  ['82 b', '2018-01-01', 'in-force'],
  ['82b', '2025-01-01', 'in-force'],
  ['§ 82 B', '2025-01-01', 'in-force'],
  ['83', '2025-06-30', 'in-force'],
  ['83 b', '2025-06-30', 'not-yet'],
  ['83 a', '2014-01-01', 'not-known'],
  ['111 a', '2027-01-01', 'ended'],
  ['999', '2025-01-01', 'not-known'],
] as const)('serviceloven § %s on %s is %s', (paragraph, day, kind) => {
  expect(on('SEL', paragraph, day).kind).toBe(kind)
})

test('a new wording answers from its own day', () => {
  const title = (day: string) => {
    const answer = on('SEL', '100', day)
    return answer.kind === 'in-force' ? answer.provision.title.da : answer.kind
  }
  expect(title('2025-08-31')).toBe('Nødvendige merudgifter')
  expect(title('2025-09-01')).toBe('Kompensationsydelse')
})

test('between two wordings whose change has no known day, there is no answer', () => {
  expect(on('RSL', '79 b', '2024-06-01').kind).toBe('in-force')
  expect(on('RSL', '79 b', '2025-02-01').kind).toBe('not-known')
  expect(on('RSL', '79 b', '2025-05-01').kind).toBe('in-force')
})

test('preventive help can’t be appealed, § 85 can', () => {
  const appealable = (paragraph: string) => listProvisions('SEL', paragraph).map((row) => row.appealable)
  for (const paragraph of ['82 a', '82 b', '82 d']) expect(appealable(paragraph)).toEqual([false])
  expect(appealable('85')).toEqual([true])
  expect(appealable('82 c')).toEqual([null])
})

test('what a municipality decides for a child with reduced function can be appealed', () => {
  for (const paragraph of ['32', '84', '87', '89', '90'])
    expect(listProvisions('BL', paragraph).map((row) => row.appealable)).toEqual([true])
  expect(listProvisions('BL', '91').map((row) => row.appealable)).toEqual([null])
})

test('every interval is well-formed, and wordings of one paragraph do not overlap', () => {
  for (const row of PROVISIONS) {
    if (row.inForce.to !== undefined) expect(row.inForce.from <= row.inForce.to).toBe(true)
    const rows = listProvisions(row.act, row.paragraph)
    rows.slice(1).forEach((later, index) => {
      const earlier = rows[index]?.inForce.to
      expect(earlier !== undefined && earlier < later.inForce.from, `${row.act} § ${row.paragraph}`).toBe(true)
    })
  }
})

test('every successor exists and was in force when the old rule ended', () => {
  for (const row of PROVISIONS) {
    for (const { act, paragraph } of row.successors) {
      expect(row.inForce.to).toBeDefined()
      expect(
        listProvisions(act, paragraph).some((next) => next.inForce.from > row.inForce.from),
        `${act} § ${paragraph}`,
      ).toBe(true)
    }
  }
})

test('every row says something in both languages, has an address, and is no memory', () => {
  for (const row of PROVISIONS) {
    expect(ACT_IDS).toContain(row.act)
    expect(row.paragraph).toBe(normalParagraph(row.paragraph))
    expect(['lovtekst', 'uddrag', 'kildedokument']).toContain(row.confidence)
    expect(row.url).toMatch(/^https?:\/\//u)
    for (const words of [row.title, row.says]) {
      expect(words.da.trim().length).toBeGreaterThan(0)
      expect(words.en.trim().length).toBeGreaterThan(0)
    }
  }
})

test('whatever the day, an answer about a known paragraph tells the truth of its own interval', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 2005, max: 2035 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day: of }) => dateOf(year, month, of) as PlainDate)
  fc.assert(
    fc.property(fc.constantFrom(...PROVISIONS), day, (row, date) => {
      const answer = provisionOn(row.act, row.paragraph, date)
      if (answer.kind === 'in-force') expect(answer.provision.inForce.from <= date).toBe(true)
      if (answer.kind === 'ended') expect(answer.on < date).toBe(true)
      if (answer.kind === 'not-yet') expect(date < answer.from && !answer.provision.sinceAtLeast).toBe(true)
    }),
  )
})

test('a provision becomes a source that people can read', () => {
  const answer = on('FVL', '25', '2025-01-01')
  expect(answer.kind).toBe('in-force')
  if (answer.kind === 'in-force')
    expect(provisionSource(answer.provision, 'stk. 1')).toMatchObject({
      act: 'FVL',
      reference: '§ 25, stk. 1',
      short: 'FVL § 25, stk. 1',
    })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact } from './decision-fact.ts'
import { countLearning } from './learning-count.specimen.ts'

const FLAWS: readonly Mangel[] = ['mangelfuldt-oplyst', 'partshoering', 'personkreds']
const REVERSED: ReadonlySet<unknown> = new Set(['hjemvisning', 'aendring', 'ophaevelse'])
const aFact: fc.Arbitrary<DecisionFact> = fc
  .record(
    {
      year: fc.integer({ min: 2021, max: 2024 }),
      boardYear: fc.integer({ min: 2021, max: 2026 }),
      subject: fc.constantFrom('mobilitet', 'egenomsorg'),
      complained: fc.boolean(),
      outcome: fc.constantFrom(
        'hjemvisning',
        'aendring',
        'ophaevelse',
        'stadfaestelse',
        'afvisning',
        'henvisning',
        'bortfald',
      ),
      flaws: fc.subarray([...FLAWS]),
    },
    { requiredKeys: ['flaws'] },
  )
  .map((one) => ({ municipality: '0461' as MunicipalityCode, days: {}, ...one }) as DecisionFact)

test('each count is what one finds by going through all facts for it alone', () => {
  fc.assert(
    fc.property(fc.array(aFact, { maxLength: 60 }), fc.integer({ min: 2020, max: 2025 }), (facts, from) => {
      const { whole, themes, change, years } = countLearning(facts, { from, flaw: 'partshoering' })
      const reversed = facts.filter(({ outcome }) => REVERSED.has(outcome))
      const decided = [...reversed, ...facts.filter(({ outcome }) => outcome === 'stadfaestelse')]
      expect([whole.reversed, whole.upheld]).toEqual([reversed.length, decided.length - reversed.length])
      for (const theme of ['mobilitet', 'egenomsorg', undefined]) {
        const [of, back] = [decided, reversed].map((list) => list.filter(({ subject }) => subject === theme).length)
        const told = themes[theme ?? 'ukendt']
        expect([(told?.reversed ?? 0) + (told?.upheld ?? 0), told?.reversed ?? 0]).toEqual([of, back])
        for (const flaw of FLAWS)
          expect(told?.flaws[flaw] ?? 0).toBe(
            reversed.filter((one) => one.subject === theme && one.flaws.includes(flaw)).length,
          )
      }
      const sides = (list: readonly DecisionFact[]) => [
        list.filter(({ year }) => year !== undefined && year < from).length,
        list.filter(({ year }) => year !== undefined && year >= from).length,
      ]
      const [before, after] = [change?.reversed.before, change?.reversed.after]
      expect([before?.of, after?.of]).toEqual(sides(decided))
      expect([before?.count, after?.count]).toEqual(sides(reversed))
      expect([change?.flaw?.before.count, change?.flaw?.after.count]).toEqual(
        sides(reversed.filter(({ flaws }) => flaws.includes('partshoering'))),
      )
      expect([change?.flaw?.before.of, change?.flaw?.after.of]).toEqual(sides(decided))
      expect([change?.complained.before.count, change?.complained.after.count]).toEqual(
        sides(facts.filter(({ complained }) => complained === true)),
      )
      expect([change?.complained.before.of, change?.complained.after.of]).toEqual(
        sides(facts.filter(({ complained }) => complained !== undefined)),
      )
      expect(change?.untold).toBe(facts.filter(({ year }) => year === undefined).length)
      expect(years).toEqual([...new Set(facts.flatMap(({ year }) => year ?? []))].toSorted())
    }),
  )
})

test('nothing is compared where no year is asked for', () => {
  expect(countLearning([], {})).toEqual({
    decisions: 0,
    themes: {},
    whole: { reversed: 0, upheld: 0, flaws: {} },
    years: [],
  })
})

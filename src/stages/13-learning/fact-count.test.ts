import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { SourceKind } from '../02-information/source.ts'
import type { DecisionFact, ProvisionKey } from './decision-fact.ts'
import { countFacts, factCountOf, type GroupCount } from './fact-count.ts'
import { createCounters, regionOf } from './fact-counters.ts'

const FLAWS: readonly Mangel[] = ['mangelfuldt-oplyst', 'partshoering', 'personkreds']
const SOURCES: readonly SourceKind[] = ['borger', 'udfoerer']
const REVERSED = ['hjemvisning', 'aendring', 'ophaevelse']
// Who must only tell more has decided right.
const UPHELD = ['stadfaestelse', 'supplering']

const aFact: fc.Arbitrary<DecisionFact> = fc
  .record(
    {
      municipality: fc.constantFrom('0101', '0265', '0461', '0999').map((code) => code as MunicipalityCode),
      provision: fc.constantFrom('SEL § 85', 'SEL § 97').map((one) => one as ProvisionKey),
      year: fc.integer({ min: 2025, max: 2027 }),
      boardYear: fc.integer({ min: 2026, max: 2028 }),
      subject: fc.constantFrom('mobilitet', 'egenomsorg'),
      complained: fc.boolean(),
      genvurdering: fc.constantFrom('fastholdt', 'fuldt-medhold'),
      outcome: fc.constantFrom(...REVERSED, ...UPHELD, 'afvisning', 'henvisning', 'bortfald'),
      isPartial: fc.boolean(),
      category: fc.constantFrom('A', 'C'),
      flaws: fc.subarray([...FLAWS]),
      foreseen: fc.subarray([...FLAWS]),
      sources: fc.subarray([...SOURCES]),
      asked: fc.subarray([...SOURCES]),
      missing: fc.subarray([...SOURCES]),
      instructions: fc.array(fc.constantFrom(1, 3), { maxLength: 3 }),
      carriedOut: fc.boolean(),
      days: fc.record({ oplysning: fc.nat(3), klage: fc.nat(2) }, { requiredKeys: [] }),
    },
    { requiredKeys: ['municipality', 'flaws', 'days'] },
  )
  .map((one) => one as DecisionFact)
const someFacts = fc.array(aFact, { maxLength: 40 })

/** Slow: each figure by going through all facts for it alone. */
const told = (count: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(count).filter(([, one]) => one > 0))
const tally = (keys: readonly (string | number)[]) =>
  told(Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length])))

function groupOf(decided: readonly DecisionFact[], heard: readonly DecisionFact[]): GroupCount {
  const of = (...outcomes: readonly string[]) => heard.filter(({ outcome }) => outcomes.includes(outcome ?? ''))
  return {
    decisions: decided.length,
    complained: decided.filter(({ complained }) => complained === true).length,
    uncontested: decided.filter(({ complained }) => complained === false).length,
    running: 0,
    hjemvist: of('hjemvisning').length,
    aendret: of('aendring', 'ophaevelse').length,
    stadfaestet: of(...UPHELD).length,
    notCounted: of('afvisning', 'henvisning', 'bortfald').length,
    partial: of(...REVERSED).filter(({ isPartial }) => isPartial === true).length,
  }
}

test('each count is what one finds by going through all facts for it alone', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const count = countFacts(facts)
      const reversed = facts.filter(({ outcome }) => REVERSED.includes(outcome ?? ''))
      const checked = reversed.filter(({ foreseen }) => foreseen !== undefined)
      const upheld = facts.filter(({ outcome, foreseen }) => UPHELD.includes(outcome ?? '') && foreseen !== undefined)
      const ways = {
        kommune: (one: DecisionFact) => one.municipality as string,
        region: (one: DecisionFact) => regionOf(one),
        bestemmelse: (one: DecisionFact) => one.provision ?? 'ukendt',
        emne: (one: DecisionFact) => one.subject ?? 'ukendt',
      }
      for (const [by, keyOf] of Object.entries(ways) as [keyof typeof ways, (one: DecisionFact) => string][]) {
        const keys = [...new Set(facts.map(keyOf))].toSorted()
        const of = (key: string) => facts.filter((one) => keyOf(one) === key)
        expect(count.groups[by]).toEqual(Object.fromEntries(keys.map((key) => [key, groupOf(of(key), of(key))])))
      }
      const yearOf = ({ year }: DecisionFact) => String(year ?? 'ukendt')
      const heardIn = (one: DecisionFact) => String(one.boardYear ?? yearOf(one))
      const years = [
        ...new Set([
          ...facts.map(yearOf),
          ...facts.flatMap((one) => (one.outcome === undefined ? [] : [heardIn(one)])),
        ]),
      ]
      expect(count.groups.aar).toEqual(
        Object.fromEntries(
          years.map((year) => [
            year,
            groupOf(
              facts.filter((one) => yearOf(one) === year),
              facts.filter((one) => heardIn(one) === year),
            ),
          ]),
        ),
      )
      expect(count.whole).toEqual(groupOf(facts, facts))
      expect(count.categories).toEqual(tally(reversed.flatMap(({ category }) => category ?? [])))
      expect(count.flaws).toEqual(tally(reversed.flatMap(({ flaws }) => flaws)))
      expect(count.flawsPerCase).toEqual(tally(reversed.map(({ flaws }) => flaws.length)))
      expect(count.checked).toEqual(tally(checked.flatMap(({ flaws }) => flaws)))
      expect(count.foreseen).toEqual(
        tally(checked.flatMap(({ flaws, foreseen }) => flaws.filter((flaw) => foreseen?.includes(flaw) === true))),
      )
      expect([count.upheldChecked, count.upheldUnwarned]).toEqual([
        upheld.length,
        upheld.filter(({ foreseen }) => foreseen?.length === 0).length,
      ])
      expect(count.sources).toEqual({
        known: reversed.filter(({ sources }) => sources !== undefined).length,
        askedKnown: reversed.filter(({ asked }) => asked !== undefined).length,
        inFile: tally(reversed.flatMap(({ sources }) => sources ?? [])),
        asked: tally(reversed.flatMap(({ asked }) => asked ?? [])),
        missing: tally(reversed.flatMap(({ missing }) => missing ?? [])),
      })
      expect(count.instructions).toEqual(tally(facts.flatMap(({ instructions }) => instructions ?? [])))
      expect(count.genvurdering).toEqual(tally(facts.flatMap(({ genvurdering }) => genvurdering ?? [])))
      expect([count.carriedOut, count.notCarriedOut]).toEqual(
        [true, false].map((is) => facts.filter(({ carriedOut }) => carriedOut === is).length),
      )
      for (const stage of ['oplysning', 'klage', 'styrelse'] as const)
        expect(count.days[stage]).toEqual(tally(facts.flatMap(({ days }) => days[stage] ?? [])))
    }),
  )
})

test('counters of two lots come to those of both, and what is taken away again leaves nothing', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (some, others) => {
      const [one, both] = [createCounters(), createCounters()]
      for (const fact of some) one.add(fact)
      both.addAll(one.counters())
      for (const fact of others) both.add(fact)
      expect(factCountOf(both.counters())).toEqual(countFacts([...some, ...others]))
      for (const fact of others) both.add(fact, -1)
      expect(both.counters()).toEqual(one.counters())
    }),
  )
})

test.each([
  ['0101', 2026, 'Region Hovedstaden'],
  ['0101', 2027, 'Region Østdanmark'],
  ['0265', 2026, 'Region Sjælland'],
  ['0265', undefined, 'ukendt'],
  ['0461', 2027, 'Region Syddanmark'],
  ['0461', undefined, 'Region Syddanmark'],
  ['0999', 2026, 'ukendt'],
])('a decision of %s in %s belongs to %s', (municipality, year, region) => {
  expect(regionOf({ municipality: municipality as MunicipalityCode, ...(year === undefined ? {} : { year }) })).toBe(
    region,
  )
})

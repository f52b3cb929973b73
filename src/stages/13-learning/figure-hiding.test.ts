import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact } from './decision-fact.ts'
import { countFacts, FACT_DIMENSIONS, type FactCount, factCountOf } from './fact-count.ts'
import { createCounters } from './fact-counters.ts'
import { cellOf, HIDDEN, SUM } from './figure-table.ts'
import { figuresOf } from './figures.ts'
import { runs } from '../../../test/runs.ts'
import { many, tableOf } from './figure.specimen.ts'
import { decidedAll, decidedWhereComplained, someFacts } from './generated-fact.specimen.ts'
import { numbersOf, outcomesOf, reckon } from './reckoned-figures.specimen.ts'

/** The limit of every other decision that nobody complained over still runs. */
function countSomeRunning(facts: readonly DecisionFact[]): FactCount {
  const counting = createCounters()
  for (const fact of facts) counting.add(fact)
  for (const [at, fact] of facts.filter(({ complained }) => complained === false).entries())
    if (at % 2 === 0) counting.addRunning(fact)
  return factCountOf(counting.counters())
}

/** What two municipalities come to is told by their region, in more than one table. */
const IN_ONE_REGION = [
  ...many(3, { municipality: '0461' as MunicipalityCode, outcome: 'henvisning' }),
  ...many(2, { municipality: '0621' as MunicipalityCode, outcome: 'bortfald' }),
]

describe('what leaves the house', () => {
  test('tells no count of one to four', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...FACT_DIMENSIONS), (facts, by) => {
        for (const { name, columns, rows } of figuresOf(countFacts(facts), by, 'ud-af-huset').tables)
          for (const { cells } of rows)
            for (const [at, cell] of cells.entries()) {
              const column = columns[at] ?? ''
              // Instructions are counted, not persons, but small counts of them are hidden too.
              if (
                ['procent', 'fra', 'til', 'andel', 'klageandel', 'nedre-kvartil', 'median', 'oevre-kvartil'].includes(
                  column,
                )
              )
                continue
              if (typeof cell === 'number') expect([name, cell, cell === 0 || cell >= 5]).toEqual([name, cell, true])
            }
      }),
    )
  })

  test.each(['omgjort', 'hver-slags'] as const)(
    'lets nobody reckon a hidden count from all that is told, by every grouping together, parted by %s',
    (parting) => {
      fc.assert(
        fc.property(someFacts, (facts) => {
          const count = countSomeRunning(facts)
          const inside = FACT_DIMENSIONS.map((by) => figuresOf(count, by, 'intern', parting))
          const outside = FACT_DIMENSIONS.map((by) => figuresOf(count, by, 'ud-af-huset', parting))
          const truth = numbersOf(inside)
          const known = reckon(outside)
          for (const [name, value] of known) {
            // What several municipalities come to is no count that is told.
            if (name.startsWith('blok')) continue
            expect([name, value]).toEqual([name, truth.get(name)])
            expect([name, value, value === 0 || value >= 5]).toEqual([name, value, true])
          }
        }),
        { numRuns: runs(200), examples: [[IN_ONE_REGION]] },
      )
    },
  )

  test.each([
    ['each decision is one the board decided on', decidedAll, ['afgoerelser', 'paaklaget']],
    ['each complaint is one the board decided on', decidedWhereComplained, ['paaklaget']],
  ] as const)('lets nobody reckon a hidden outcome from the complaints, where %s', (_, facts, columns) => {
    fc.assert(
      fc.property(facts, (of) => {
        const count = countFacts(of)
        const [inside, outside] = (['intern', 'ud-af-huset'] as const).map((audience) =>
          FACT_DIMENSIONS.map((by) => figuresOf(count, by, audience)),
        )
        const truth = numbersOf(inside ?? [])
        const known = reckon(
          outside ?? [],
          columns.flatMap((column) => outcomesOf(outside ?? [], column)),
        )
        for (const [name, value] of known) {
          if (name.startsWith('blok')) continue
          expect([name, value]).toEqual([name, truth.get(name)])
          expect([name, value, value === 0 || value >= 5]).toEqual([name, value, true])
        }
      }),
      { numRuns: runs(200) },
    )
  })

  test('tells how many complained beside a hidden outcome, where someone is still waiting', () => {
    const facts = ['0461', '0751'].flatMap((code) => {
      const municipality = code as MunicipalityCode
      return [
        ...many(20, { municipality, complained: true, outcome: 'stadfaestelse' }),
        ...many(10, { municipality, complained: true, outcome: 'hjemvisning' }),
        ...many(3, { municipality, complained: true, outcome: 'afvisning' }),
        ...many(9, { municipality, complained: false }),
      ]
    })
    const complaints = (of: readonly DecisionFact[]) =>
      tableOf(figuresOf(countFacts(of), 'kommune', 'ud-af-huset'), 'klageandel').rows.map(({ cells }) => cells[1])
    expect(complaints(facts)).toEqual([HIDDEN, HIDDEN, 66])
    const waiting = many(2, { municipality: '0461' as MunicipalityCode, complained: true })
    expect(complaints([...facts, ...waiting])).toEqual([35, 33, 68])
  })
})

test('the flaws that decided are hidden with their category, and all of one category together', () => {
  const reversed = (times: number, flaws: readonly Mangel[], category: 'A' | 'C') =>
    many(times, { outcome: 'hjemvisning', flaws, category })
  const deciding = (facts: readonly DecisionFact[]) =>
    tableOf(figuresOf(countFacts(facts), 'kommune', 'ud-af-huset'), 'afgoerende').rows.map(({ key, cells }) => [
      key,
      cells[0],
    ])
  const A = reversed(9, ['mangelfuldt-oplyst'], 'A')
  expect(deciding([...A, ...reversed(8, ['vaegtning', 'mangelfuldt-oplyst'], 'C')])).toEqual([
    ['mangelfuldt-oplyst', 9],
    ['vaegtning', 8],
  ])
  // The eleven of the category and the seven would tell the four.
  expect(deciding([...A, ...reversed(7, ['vaegtning'], 'C'), ...reversed(4, ['mangelfuld-begrundelse'], 'C')])).toEqual(
    [
      ['mangelfuldt-oplyst', 9],
      ['vaegtning', HIDDEN],
      ['mangelfuld-begrundelse', HIDDEN],
    ],
  )
})

test('what was asked for is told of all that was received, and what had all is hidden with it', () => {
  const asked = (...lists: readonly (readonly [number, DecisionFact['requested']])[]) =>
    tableOf(
      figuresOf(
        countFacts(
          lists.flatMap(([times, requested]) =>
            many(times, { complained: true, ...(requested === undefined ? {} : { requested }) }),
          ),
        ),
        'kommune',
        'ud-af-huset',
      ),
      'efterspurgt',
    ).rows.map(({ key, cells }) => [key, cells[0]])
  expect(asked([6, ['ansoegning']], [14, []])).toEqual([
    ['ansoegning', 6],
    ['intet', 14],
    [SUM, 20],
  ])
  expect(asked([6, ['ansoegning']], [3, ['notater']], [14, []])).toEqual([
    ['ansoegning', 6],
    ['notater', HIDDEN],
    ['intet', HIDDEN],
    [SUM, 23],
  ])
  expect(asked([14, undefined])).toEqual([])
})

test('the share of complaints is of those where it is known, and those whose limit runs stand apart', () => {
  const facts = [...many(10, { complained: true }), ...many(30, { complained: false })]
  const counting = createCounters()
  for (const fact of facts) counting.add(fact)
  for (const fact of facts.slice(-10)) counting.addRunning(fact)
  const table = tableOf(figuresOf(factCountOf(counting.counters()), 'kommune', 'intern'), 'klageandel')
  expect(
    (['afgoerelser', 'paaklaget', 'fristen-loeber', 'klageandel'] as const).map((column) => cellOf(table, SUM, column)),
  ).toEqual([40, 10, 10, 10 / 30])
})

test('a hidden cell is told as hidden, and the flaws of the codebook are all known to the tables', () => {
  const facts = many(3, { outcome: 'hjemvisning', flaws: ['personkreds'] })
  const outside = figuresOf(countFacts(facts), 'kommune', 'ud-af-huset')
  expect(cellOf(tableOf(outside, 'omgoerelse'), SUM, 'procent')).toBe(HIDDEN)
  expect(cellOf(tableOf(outside, 'mangler'), 'personkreds', 'antal')).toBe(HIDDEN)
  const all = countFacts(many(7, { outcome: 'hjemvisning', flaws: Object.keys(MANGLER) as Mangel[] }))
  expect(tableOf(figuresOf(all, 'kommune', 'ud-af-huset'), 'mangler').rows).toHaveLength(Object.keys(MANGLER).length)
})

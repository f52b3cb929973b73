import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact } from './decision-fact.ts'
import { countFacts, FACT_DIMENSIONS } from './fact-count.ts'
import { cellOf, HIDDEN, SUM } from './figure-table.ts'
import { figuresOf } from './figures.ts'
import { runs } from '../../../test/runs.ts'
import { many, tableOf } from './figure.specimen.ts'
import { decidedAll, decidedWhereComplained, someFacts } from './generated-fact.specimen.ts'
import { numbersOf, outcomesOf, reckon } from './reckoned-figures.specimen.ts'

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

  test('lets nobody reckon a hidden count from all that is told, by every grouping together', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const count = countFacts(facts)
        const inside = FACT_DIMENSIONS.map((by) => figuresOf(count, by, 'intern'))
        const outside = FACT_DIMENSIONS.map((by) => figuresOf(count, by, 'ud-af-huset'))
        const truth = numbersOf(inside)
        const known = reckon(outside)
        for (const [name, value] of known) {
          // What several municipalities come to is no count that is told.
          if (name.startsWith('blok')) continue
          expect([name, value]).toEqual([name, truth.get(name)])
          expect([name, value, value === 0 || value >= 5]).toEqual([name, value, true])
        }
      }),
      { numRuns: runs(200) },
    )
  })

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

test('a hidden cell is told as hidden, and the flaws of the codebook are all known to the tables', () => {
  const facts = many(3, { outcome: 'hjemvisning', flaws: ['personkreds'] })
  const outside = figuresOf(countFacts(facts), 'kommune', 'ud-af-huset')
  expect(cellOf(tableOf(outside, 'omgoerelse'), SUM, 'procent')).toBe(HIDDEN)
  expect(cellOf(tableOf(outside, 'mangler'), 'personkreds', 'antal')).toBe(HIDDEN)
  const all = countFacts(many(7, { outcome: 'hjemvisning', flaws: Object.keys(MANGLER) as Mangel[] }))
  expect(tableOf(figuresOf(all, 'kommune', 'ud-af-huset'), 'mangler').rows).toHaveLength(Object.keys(MANGLER).length)
})

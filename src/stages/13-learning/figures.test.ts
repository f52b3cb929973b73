import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mangel } from '../../law/mangel.ts'
import type { DecisionFact } from './decision-fact.ts'
import { countFacts, FACT_DIMENSIONS } from './fact-count.ts'
import { cellOf, HIDDEN, SUM } from './figure-table.ts'
import { figuresOf } from './figures.ts'
import { omgoerelsesprocentOf } from './omgoerelsesprocent.ts'
import { many, tableOf } from './figure.specimen.ts'
import { someFacts } from './generated-fact.specimen.ts'

test('the board’s own example: 24 of 129 is 19 percent', () => {
  const facts = [
    ...many(20, { outcome: 'hjemvisning' }),
    ...many(4, { outcome: 'aendring' }),
    ...many(105, { outcome: 'stadfaestelse' }),
    ...many(12, { outcome: 'afvisning' }),
  ]
  const table = tableOf(figuresOf(countFacts(facts), 'kommune', 'intern'), 'omgoerelse')
  expect(cellOf(table, '0461', 'behandlet')).toBe(129)
  expect(Math.round(Number(cellOf(table, '0461', 'procent')) * 100)).toBe(19)
})

test('every group is what the plain measure says of its facts, and the groups come to the whole', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { whole, groups } = countFacts(facts)
      const plain = omgoerelsesprocentOf(facts)
      expect(whole).toMatchObject({
        hjemvist: plain.hjemvist,
        aendret: plain.aendret,
        stadfaestet: plain.stadfaestet,
        notCounted: plain.notCounted,
        partial: plain.partial,
      })
      for (const [key, group] of Object.entries(groups.kommune)) {
        const own = facts.filter(({ municipality }) => municipality === key)
        const of = omgoerelsesprocentOf(own)
        expect([group.decisions, group.hjemvist, group.aendret, group.stadfaestet]).toEqual([
          own.length,
          of.hjemvist,
          of.aendret,
          of.stadfaestet,
        ])
      }
      for (const by of FACT_DIMENSIONS)
        for (const field of ['decisions', 'complained', 'hjemvist', 'stadfaestet', 'notCounted'] as const)
          expect(Object.values(groups[by]).reduce((sum, group) => sum + group[field], 0)).toBe(whole[field])
    }),
  )
})

test('a decision counts in the year it was made, and the board’s in the year the board made it', () => {
  const { groups } = countFacts(many(1, { year: 2020, boardYear: 2022, complained: true, outcome: 'hjemvisning' }))
  expect(groups.aar).toMatchObject({
    2020: { decisions: 1, complained: 1, hjemvist: 0 },
    2022: { decisions: 0, hjemvist: 1 },
  })
})

test('the check is measured on the flaws the board found, and on its silence where the decision was upheld', () => {
  const facts = [
    ...many(6, {
      outcome: 'hjemvisning',
      flaws: ['mangelfuldt-oplyst', 'partshoering'],
      foreseen: ['mangelfuldt-oplyst', 'vaegtning'],
    }),
    ...many(9, { outcome: 'hjemvisning', flaws: ['mangelfuldt-oplyst'] }),
    ...many(8, { outcome: 'stadfaestelse', foreseen: [] }),
    ...many(2, { outcome: 'stadfaestelse', foreseen: ['partshoering'] }),
  ]
  const table = tableOf(figuresOf(countFacts(facts), 'kommune', 'intern'), 'varslet')
  expect(table.rows.map(({ key, cells }) => [key, cells[0], cells[1]])).toEqual([
    ['mangelfuldt-oplyst', 6, 6],
    ['partshoering', 6, 0],
    [SUM, 12, 6],
    ['stadfaestet-uden-varsel', 10, 8],
  ])
})

describe('flaws that were not told', () => {
  const reversed = (count: number, flaws: readonly Mangel[]) => many(count, { outcome: 'hjemvisning', flaws })
  const tables = (facts: readonly DecisionFact[], audience: 'intern' | 'ud-af-huset') => {
    const figures = figuresOf(countFacts(facts), 'kommune', audience)
    return {
      perCase: tableOf(figures, 'mangler-pr-sag').rows.map(({ key, cells }) => [key, ...cells.slice(0, 2)]),
      flaws: tableOf(figures, 'mangler').rows.map(({ key, cells }) => [key, ...cells.slice(0, 2)]),
    }
  }

  test('are not none: the shares are of those whose flaws are told', () => {
    expect(tables([...reversed(30, []), ...reversed(8, ['partshoering'])], 'intern')).toEqual({
      perCase: [
        ['1', 8, 1],
        ['ukendt', 30, null],
        [SUM, 38, null],
      ],
      flaws: [['partshoering', 8, 1]],
    })
  })

  test('are as hidden as any other where they are few, and so are the shares that would tell them', () => {
    const { perCase, flaws } = tables(
      [...reversed(3, []), ...reversed(9, ['partshoering']), ...reversed(12, ['personkreds'])],
      'ud-af-huset',
    )
    expect(perCase.every(([key, count]) => key === SUM || count === HIDDEN)).toBe(true)
    expect(flaws).toEqual([
      ['personkreds', 12, HIDDEN],
      ['partshoering', 9, HIDDEN],
    ])
  })

  test('a few with one flaw can’t be reckoned from each case having one', () => {
    const { perCase } = tables(
      [...reversed(10, ['partshoering']), ...reversed(7, ['personkreds']), ...reversed(3, ['mangelfuldt-oplyst'])],
      'ud-af-huset',
    )
    expect(perCase).toEqual([
      ['1', HIDDEN, HIDDEN],
      ['2', HIDDEN, HIDDEN],
      ['3', HIDDEN, HIDDEN],
      [SUM, 20, null],
    ])
  })
})

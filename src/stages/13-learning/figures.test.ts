import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact, FactOutcome, ProvisionKey } from './decision-fact.ts'
import { countFacts, FACT_DIMENSIONS } from './fact-count.ts'
import { cellOf, type FigureTable, HIDDEN, SUM } from './figure-table.ts'
import { type Figures, figuresOf } from './figures.ts'
import { omgoerelsesprocentOf } from './omgoerelsesprocent.ts'
import { quantilesOf } from './quantile.ts'
import { runs } from '../../../test/runs.ts'

const OUTCOMES: readonly FactOutcome[] = [
  'hjemvisning',
  'aendring',
  'ophaevelse',
  'stadfaestelse',
  'supplering',
  'afvisning',
  'henvisning',
  'bortfald',
]
const FLAWS: readonly Mangel[] = ['mangelfuldt-oplyst', 'mangelfuld-begrundelse', 'partshoering', 'personkreds']
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const present = <T extends object>(one: T) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T

const aFact: fc.Arbitrary<DecisionFact> = fc
  .record({
    // Two of those whose regions become one, two of the same region, and one alone.
    municipality: fc.constantFrom('0101', '0265', '0461', '0621', '0751').map((code) => code as MunicipalityCode),
    provision: maybe(fc.constantFrom('SEL § 85', 'SEL § 97').map((one) => one as ProvisionKey)),
    year: maybe(fc.integer({ min: 2025, max: 2027 })),
    boardYear: fc.integer({ min: 2026, max: 2027 }),
    subject: maybe(fc.constantFrom('mobilitet', 'egenomsorg')),
    complained: maybe(fc.boolean()),
    outcome: maybe(fc.constantFrom(...OUTCOMES)),
    isPartial: maybe(fc.boolean()),
    category: maybe(fc.constantFrom('A', 'C')),
    flaws: fc.subarray([...FLAWS]),
    foreseen: maybe(fc.subarray([...FLAWS])),
    days: fc.record({ oplysning: fc.integer({ min: 0, max: 90 }) }),
  })
  .map((one) => present(one) as DecisionFact)
const someFacts = fc.oneof(
  fc.array(aFact, { maxLength: 60 }),
  // Before the regions were joined.
  fc.array(
    aFact.map((fact): DecisionFact => ({ ...fact, year: 2026 })),
    { maxLength: 60 },
  ),
)

const decidedAll = fc.array(
  fc
    .tuple(aFact, fc.constantFrom(...OUTCOMES, ...Array.from({ length: 12 }, () => 'stadfaestelse' as const)))
    .map(([fact, outcome]): DecisionFact => ({ ...fact, outcome, complained: true })),
  { minLength: 20, maxLength: 90 },
)
const decidedWhereComplained = fc
  .tuple(decidedAll, fc.array(aFact, { maxLength: 40 }))
  .map(([decided, others]): readonly DecisionFact[] => [
    ...decided,
    ...others.map(({ municipality, provision, year, subject, days }) =>
      present({ municipality, provision, year, subject, days, flaws: [], complained: false } as DecisionFact),
    ),
  ])

const tableOf = ({ tables }: Figures, name: FigureTable['name']) => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(name)
  return found
}
const many = (count: number, fact: Partial<DecisionFact>): readonly DecisionFact[] =>
  Array.from({ length: count }, () => ({ municipality: '0461' as MunicipalityCode, flaws: [], days: {}, ...fact }))

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

test('a quantile is the least number of days that reaches the part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
      fc.constantFrom(0.25, 0.5, 0.75),
      (days, part) => {
        const counts: Record<string, number> = {}
        for (const day of days) counts[day] = (counts[day] ?? 0) + 1
        const sorted = days.toSorted((one, other) => one - other)
        expect(quantilesOf(counts, [part])).toEqual([sorted[Math.ceil(part * days.length) - 1]])
      },
    ),
  )
})

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

/** Who complained is who was decided on: a relation that holds where the sums show it. The years are not the same years. */
function outcomesOf(figures: readonly Figures[], column: 'afgoerelser' | 'paaklaget') {
  return figures
    .filter(({ by }) => by !== 'aar')
    .flatMap(({ by, tables }) =>
      (tables.find(({ name }) => name === 'klageandel')?.rows ?? []).map(({ key }): readonly [string, string[]] => {
        const of = key === SUM ? 'alle' : `${by} ${key}`
        return [`${of} ${column}`, ['omgjort', 'stadfaestet', 'ikke-behandlet'].map((part) => `${of} ${part}`)]
      }),
    )
}

const BLOCK: Readonly<Record<string, string>> = {
  '0461': 'syd',
  '0621': 'syd',
  'Region Syddanmark': 'syd',
  '0751': 'midt',
  'Region Midtjylland': 'midt',
}
const EAST: Readonly<Record<string, string>> = {
  '0101': 'hovedstaden',
  'Region Hovedstaden': 'hovedstaden',
  '0265': 'sjælland',
  'Region Sjælland': 'sjælland',
}

/** Sums that hold in the tables, as whoever reads them knows: names of counts that come to another. */
function sumsOf(figures: readonly Figures[]): readonly (readonly [sum: string, parts: readonly string[]])[] {
  const sums: (readonly [string, readonly string[]])[] = []
  const isJoined = figures.some(
    ({ by, tables }) =>
      by === 'region' && tables[0]?.rows.some(({ key }) => /dan|ukendt/.test(key) && !/Syd/.test(key)),
  )
  const blockOf = (key: string) => BLOCK[key] ?? (isJoined ? undefined : EAST[key]) ?? 'øst'
  const blocks = new Map<string, [sum: string, parts: string[]]>()
  const inBlocks = (block: string, by: string, column: string) => {
    const found = blocks.get(`${block} ${by} ${column}`) ?? [`blok ${block} ${column}`, []]
    blocks.set(`${block} ${by} ${column}`, found)
    return found[1]
  }
  for (const { by, tables } of figures) {
    const keys = (table: FigureTable) => table.rows.map(({ key }) => key).filter((key) => key !== SUM)
    for (const table of tables) {
      if (table.name === 'omgoerelse') {
        for (const column of ['omgjort', 'stadfaestet', 'ikke-behandlet'])
          sums.push([`alle ${column}`, keys(table).map((key) => `${by} ${key} ${column}`)])
        for (const key of keys(table))
          sums.push([`${by} ${key} behandlet`, [`${by} ${key} omgjort`, `${by} ${key} stadfaestet`]])
      }
      if (table.name === 'klageandel')
        for (const column of ['afgoerelser', 'paaklaget'])
          sums.push([`alle ${column}`, keys(table).map((key) => `${by} ${key} ${column}`)])
      if (by === 'kommune' || by === 'region')
        for (const key of keys(table).filter(() => table.name === 'omgoerelse' || table.name === 'klageandel'))
          for (const column of ['omgjort', 'stadfaestet', 'ikke-behandlet', 'afgoerelser', 'paaklaget'])
            if (table.columns.includes(column as never))
              inBlocks(blockOf(key), by, column).push(`${by} ${key} ${column}`)
      if (table.name === 'udfald') {
        sums.push(['alle omgjort', ['udfald hjemvist', 'udfald aendret']])
        sums.push(['alle omgjort', ['udfald helt', 'udfald delvist']])
      }
      if (table.name === 'kategori' || table.name === 'mangler-pr-sag')
        sums.push(['alle omgjort', keys(table).map((key) => `${table.name} ${key}`)])
    }
  }
  // What a few municipalities come to is told by their regions, those in the east together.
  const all = [...new Set([...blocks.values()].map(([sum]) => sum))]
  for (const column of ['omgjort', 'stadfaestet', 'ikke-behandlet', 'afgoerelser', 'paaklaget'])
    sums.push([`alle ${column}`, all.filter((sum) => sum.endsWith(` ${column}`))])
  return [...sums, ...blocks.values()]
}

function numbersOf(figures: readonly Figures[]): Map<string, number> {
  const known = new Map<string, number>()
  for (const { by, tables } of figures)
    for (const { name, columns, rows } of tables)
      for (const { key, cells } of rows)
        for (const [at, cell] of cells.entries()) {
          const column = columns[at] ?? ''
          if (typeof cell !== 'number') continue
          if (name === 'omgoerelse' || name === 'klageandel') {
            if (['behandlet', 'omgjort', 'stadfaestet', 'ikke-behandlet', 'afgoerelser', 'paaklaget'].includes(column))
              known.set(key === SUM ? `alle ${column}` : `${by} ${key} ${column}`, cell)
          } else if (['udfald', 'kategori', 'mangler-pr-sag'].includes(name) && column === 'antal') {
            known.set(key === SUM ? 'alle omgjort' : `${name} ${key}`, cell)
          }
        }
  return known
}

/** What is told, and whatever follows from it where all but one of a sum are known. */
function reckon(figures: readonly Figures[], also: ReturnType<typeof sumsOf> = []): ReadonlyMap<string, number> {
  const known = numbersOf(figures)
  const sums = [...sumsOf(figures), ...also]
  for (let before = -1; before < known.size;) {
    before = known.size
    for (const [sum, parts] of sums) {
      const open = parts.filter((part) => !known.has(part))
      const told = parts.reduce((total, part) => total + (known.get(part) ?? 0), 0)
      const whole = known.get(sum)
      const [only] = open
      if (open.length === 0) known.set(sum, told)
      else if (open.length === 1 && only !== undefined && whole !== undefined) known.set(only, whole - told)
      // Nothing is below nought: a sum that is reached already leaves none.
      else if (whole === told) for (const part of open) known.set(part, 0)
    }
  }
  return known
}

test('a hidden cell is told as hidden, and the flaws of the codebook are all known to the tables', () => {
  const facts = many(3, { outcome: 'hjemvisning', flaws: ['personkreds'] })
  const outside = figuresOf(countFacts(facts), 'kommune', 'ud-af-huset')
  expect(cellOf(tableOf(outside, 'omgoerelse'), SUM, 'procent')).toBe(HIDDEN)
  expect(cellOf(tableOf(outside, 'mangler'), 'personkreds', 'antal')).toBe(HIDDEN)
  const all = countFacts(many(7, { outcome: 'hjemvisning', flaws: Object.keys(MANGLER) as Mangel[] }))
  expect(tableOf(figuresOf(all, 'kommune', 'ud-af-huset'), 'mangler').rows).toHaveLength(Object.keys(MANGLER).length)
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

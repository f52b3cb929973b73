import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../base/date.ts'
import type { PlanCell } from './draw-plan.ts'
import { differingCells, drawStudy, type DrawWay } from './draw-study.ts'
import type { PopulationCase } from './population.ts'

const populations = fc
  .array(
    fc.record({
      day: fc.nat(700),
      provision: fc.constantFrom('SEL § 41', 'SEL § 85'),
      outcome: fc.constantFrom('hjemvisning', 'aendring', undefined),
      isUnfit: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((cases) =>
    cases.map(({ day, provision, outcome, isUnfit }, at): PopulationCase => ({
      id: `P-${String(at).padStart(2, '0')}`,
      decidedOn: addDays(plainDate('2016-01-01'), day),
      provision,
      ...(outcome === undefined ? {} : { outcome }),
      ...(isUnfit ? { unfit: 'uden temaet' } : {}),
    })),
  )

const PLAN: readonly PlanCell[] = [
  { wanted: 3, provision: 'SEL § 41', year: '2016', outcome: 'hjemvisning', from: plainDate('2016-12-31') },
  { wanted: 4, provision: 'SEL § 85', from: plainDate('2017-06-30') },
  { wanted: 5, outcome: 'aendring', from: plainDate('2017-11-17') },
]
const ways = fc.oneof(
  fc.constant<DrawWay>({ kind: 'baglaens' }),
  fc.nat(1000).map((seed): DrawWay => ({ kind: 'tilfaeldigt', seed })),
)

test('backwards, those taken are the newest that fit and nobody has, and everyone newer is told why not', () => {
  fc.assert(
    fc.property(populations, (population) => {
      const before = new Set<string>()
      for (const { cell, looked, found } of drawStudy(population, PLAN, { kind: 'baglaens' })) {
        const inLine = population
          .filter((one) => cell.provision === undefined || one.provision === cell.provision)
          .filter((one) => cell.year === undefined || one.decidedOn.startsWith(cell.year))
          .filter((one) => one.decidedOn <= (cell.from ?? ''))
          .toSorted((a, b) =>
            a.decidedOn === b.decidedOn ? (a.id < b.id ? -1 : 1) : a.decidedOn < b.decidedOn ? 1 : -1,
          )
        const fits = inLine
          .filter((one) => cell.outcome === undefined || one.outcome === cell.outcome)
          .filter((one) => one.unfit === undefined && !before.has(one.id))
        const taken = fits.slice(0, cell.wanted).map(({ id }) => id)
        expect(looked.filter((one) => one.taken).map(({ id }) => id)).toEqual(taken)
        expect(found).toBe(taken.length)
        const last = taken.length < cell.wanted ? inLine.length : inLine.findIndex(({ id }) => id === taken.at(-1)) + 1
        expect(looked.map(({ id }) => id)).toEqual(inLine.slice(0, last).map(({ id }) => id))
        for (const one of looked) expect(one.because === undefined).toBe(one.taken)
        for (const id of taken) before.add(id)
      }
    }),
  )
})

test('the same population, plan and way give the same draw, in whatever order the file is', () => {
  fc.assert(
    fc.property(populations, ways, (population, way) => {
      const told = (cells: ReturnType<typeof drawStudy>) => cells.map(({ looked }) => looked)
      expect(told(drawStudy(population.toReversed(), PLAN, way))).toEqual(told(drawStudy(population, PLAN, way)))
    }),
  )
})

test('by chance only fitting cases of each cell are taken, none twice, as many as there are or are wanted', () => {
  fc.assert(
    fc.property(populations, fc.nat(1000), (population, seed) => {
      const cells = drawStudy(population, PLAN, { kind: 'tilfaeldigt', seed })
      const taken = cells.map(({ looked }) => looked.filter((one) => one.taken).map(({ id }) => id))
      expect(new Set(taken.flat()).size).toBe(taken.flat().length)
      for (const [at, { cell, inLine, looked, found }] of cells.entries()) {
        const before = new Set(taken.slice(0, at).flat())
        const fitting = population.filter(
          (one) =>
            (cell.provision === undefined || one.provision === cell.provision) &&
            (cell.year === undefined || one.decidedOn.startsWith(cell.year)) &&
            (cell.outcome === undefined || one.outcome === cell.outcome) &&
            one.unfit === undefined &&
            !before.has(one.id),
        )
        expect(found).toBe(Math.min(cell.wanted, fitting.length))
        expect(fitting.map(({ id }) => id)).toEqual(expect.arrayContaining(taken[at] ?? []))
        expect(looked.length).toBeLessThanOrEqual(inLine)
      }
    }),
  )
})

describe('a kept list', () => {
  const keptOf = (cells: ReturnType<typeof drawStudy>) => new Map(cells.map(({ looked }, at) => [at + 1, looked]))

  test('that was left as it was is what drawing again gives', () => {
    fc.assert(
      fc.property(populations, ways, (population, way) => {
        expect(differingCells(population, PLAN, way, keptOf(drawStudy(population, PLAN, way)))).toEqual([])
      }),
    )
  })

  test('that was changed in one row is found out, in its cell and no other', () => {
    fc.assert(
      fc.property(
        populations,
        ways,
        fc.nat(),
        fc.constantFrom('slettet', 'byttet', 'andet-svar'),
        (population, way, which, what) => {
          const kept = keptOf(drawStudy(population, PLAN, way))
          const filled = [...kept].filter(([, looked]) => looked.length > 1)
          fc.pre(filled.length > 0)
          const [cell = 1, looked = []] = filled[which % filled.length] ?? []
          const at = which % (looked.length - 1)
          const changed =
            what === 'slettet'
              ? looked.toSpliced(at, 1)
              : what === 'byttet'
                ? looked.toSpliced(at, 2, ...looked.slice(at, at + 2).toReversed())
                : looked.with(at, { id: looked[at]?.id ?? '', taken: looked[at]?.taken !== true })
          expect(differingCells(population, PLAN, way, new Map(kept).set(cell, changed))).toEqual([cell])
        },
      ),
    )
  })

  test('of a cell that the plan has not is found out', () => {
    expect(differingCells([], PLAN, { kind: 'baglaens' }, new Map([[4, [{ id: 'P-1', taken: true }]]]))).toEqual([4])
  })
})

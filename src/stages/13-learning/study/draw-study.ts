import { yearOf } from '../../../base/date.ts'
import type { PlanCell } from './draw-plan.ts'
import type { PopulationCase } from './population.ts'
import { type Draw, drawAtRandom, drawBackwards, isSameDraw, type Looked } from '../sample.ts'

/** By chance from a seed, or backwards in time from the day of each cell. */
export type DrawWay = { readonly kind: 'baglaens' } | { readonly kind: 'tilfaeldigt'; readonly seed: number }

/** Why one that was looked at was passed over. */
export type PassedOver =
  | { readonly kind: 'andet-udfald'; readonly outcome: string }
  | { readonly kind: 'ikke-egnet'; readonly why: string }
  | { readonly kind: 'allerede-trukket'; readonly cell: number }

export interface LookedAt extends Looked {
  /** Absent where it was taken. */
  readonly because?: PassedOver
}

export interface CellDraw {
  readonly cell: PlanCell
  readonly draw: Draw
  /** How many of the population are of its provision, municipality and year, and could be drawn. */
  readonly inLine: number
  readonly found: number
  readonly looked: readonly LookedAt[]
}

/** Cell by cell, in the order of the plan; a case is taken once. What it gives follows from population, plan and way alone. */
export function drawStudy(
  population: readonly PopulationCase[],
  plan: readonly PlanCell[],
  way: DrawWay,
): readonly CellDraw[] {
  return eachCell(population, plan, way, ({ cell, line, passedOver, draw }) => {
    const byId = new Map(line.map((one) => [one.id, one]))
    const looked = draw.looked.map((one): LookedAt => {
      const found = byId.get(one.id)
      const because = found && passedOver(found)
      return because === undefined ? one : { ...one, because }
    })
    return { cell, draw, inLine: line.length, found: looked.filter(({ taken }) => taken).length, looked }
  })
}

/** The cells of the plan, by number from 1, where a kept list is not what drawing again gives. */
export function differingCells(
  population: readonly PopulationCase[],
  plan: readonly PlanCell[],
  way: DrawWay,
  kept: ReadonlyMap<number, readonly Looked[]>,
): readonly number[] {
  const same = eachCell(population, plan, way, ({ line, passedOver, draw }, at) =>
    isSameDraw({ ...draw, looked: kept.get(at + 1) ?? [] }, line, (one) => passedOver(one) === undefined),
  )
  const drawn = same.flatMap((is, at) => (is ? [] : [at + 1]))
  return [...drawn, ...[...kept.keys()].filter((cell) => cell > plan.length)]
}

interface Step {
  readonly cell: PlanCell
  readonly line: readonly PopulationCase[]
  readonly draw: Draw
  passedOver(one: PopulationCase): PassedOver | undefined
}

function eachCell<T>(
  population: readonly PopulationCase[],
  plan: readonly PlanCell[],
  way: DrawWay,
  use: (step: Step, at: number) => T,
): readonly T[] {
  const taken = new Map<string, number>()
  return plan.map((cell, at) => {
    const line = population.filter((one) => isOf(one, cell))
    const passedOver = (one: PopulationCase): PassedOver | undefined => {
      const before = taken.get(one.id)
      if (before !== undefined) return { kind: 'allerede-trukket', cell: before }
      if (cell.outcome !== undefined && one.outcome !== cell.outcome)
        return { kind: 'andet-udfald', outcome: one.outcome ?? '' }
      return one.unfit === undefined ? undefined : { kind: 'ikke-egnet', why: one.unfit }
    }
    const fits = (one: PopulationCase) => passedOver(one) === undefined
    const draw =
      way.kind === 'baglaens' && cell.from !== undefined
        ? drawBackwards(line, cell.from, cell.wanted, fits)
        : // Each cell has a chance of its own, from the one seed.
          drawAtRandom(line, (way.kind === 'tilfaeldigt' ? way.seed : 0) + at, cell.wanted, fits)
    const made = use({ cell, line, passedOver, draw }, at)
    for (const one of draw.looked) if (one.taken) taken.set(one.id, at + 1)
    return made
  })
}

function isOf(one: PopulationCase, { provision, municipality, year }: PlanCell): boolean {
  return (
    (provision === undefined || one.provision === provision) &&
    (municipality === undefined || one.municipality === municipality) &&
    (year === undefined || String(yearOf(one.decidedOn)) === year)
  )
}

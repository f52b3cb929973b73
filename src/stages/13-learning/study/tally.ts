import { CODED_VARIABLES, type CodedCase, type CodedVariable } from './coded-case.ts'
import type { FactOutcome } from '../decision-fact.ts'

/** What tables are split by: every case has one of each. */
export type Dimension = 'aar' | 'bestemmelse' | 'udfald' | 'kategori'
/** What a table counts in its rows. */
export type RowVariable = CodedVariable | Dimension | 'antal-mangler'

/** The cases that are alike in year, provision, outcome and category: all a table needs of them. */
export interface TallyCell {
  readonly year: string
  readonly provision: string
  readonly outcome: FactOutcome | typeof REST
  /** That of the flaw that decided; `ingen` where nothing was reversed. */
  readonly category: string
  readonly cases: number
  readonly coded: ReadonlyMap<RowVariable, CodedCount>
}

export interface CodedCount {
  /** Cases where it was coded. */
  readonly cases: number
  readonly codes: ReadonlyMap<string, number>
}

/** What is too small to stand alone, put together. */
export const REST = 'oevrige'
export const NO_CATEGORY = 'ingen'

interface Growing {
  readonly of: Omit<TallyCell, 'cases' | 'coded'>
  cases: number
  readonly coded: Map<RowVariable, { cases: number; readonly codes: Map<string, number> }>
}

/** Counts as cases come, so that no case has to be kept. */
export function createTally(): { add(coded: CodedCase): void; cells(): readonly TallyCell[] } {
  const cells = new Map<string, Growing>()
  return {
    add(coded) {
      const of = {
        year: String(coded.year),
        provision: coded.provision,
        outcome: coded.outcome,
        category: coded.category ?? NO_CATEGORY,
      }
      const key = keyOf(of)
      let cell = cells.get(key)
      if (cell === undefined) cells.set(key, (cell = { of, cases: 0, coded: new Map() }))
      cell.cases += 1
      for (const variable of CODED_VARIABLES) count(cell, variable, coded.codes[variable])
      const flaws = coded.codes.mangler
      if (flaws !== undefined) count(cell, 'antal-mangler', [flaws.length < 4 ? String(flaws.length) : '4+'])
    },
    cells: () => [...cells.values()].map(({ of, cases, coded }) => ({ ...of, cases, coded })),
  }
}

function count(cell: Growing, variable: RowVariable, values: readonly string[] | undefined): void {
  if (values === undefined) return
  let counted = cell.coded.get(variable)
  if (counted === undefined) cell.coded.set(variable, (counted = { cases: 0, codes: new Map() }))
  counted.cases += 1
  for (const value of values) counted.codes.set(value, (counted.codes.get(value) ?? 0) + 1)
}

const keyOf = ({ year, provision, outcome, category }: Omit<TallyCell, 'cases' | 'coded'>): string =>
  [year, provision, outcome, category].join('\n')

export function valueOf(cell: TallyCell, by: Dimension): string {
  switch (by) {
    case 'aar':
      return cell.year
    case 'bestemmelse':
      return cell.provision
    case 'udfald':
      return cell.outcome
    case 'kategori':
      return cell.category
  }
}

import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact } from './decision-fact.ts'
import type { FigureTable } from './figure-table.ts'
import type { Figures } from './figures.ts'

export const tableOf = ({ tables }: Figures, name: FigureTable['name']) => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

/** As many of one fact. */
export const many = (count: number, fact: Partial<DecisionFact>): readonly DecisionFact[] =>
  Array.from({ length: count }, () => ({ municipality: '0461' as MunicipalityCode, flaws: [], days: {}, ...fact }))

import { CODE_LISTS } from './coded-case.ts'
import type { SourcePair, StudyCount, StudyTable } from './study-table.ts'
import { shareOf } from '../wilson.ts'

/** Each source beside itself: in how many files it was, and in how many cases the board asked for it. By the totals of the tables. */
export function sourcePairs(tables: readonly StudyTable[]): readonly SourcePair[] {
  const [inFile, askedFor] = (['kilder', 'efterspurgt'] as const).map((name) =>
    tables.find(({ variable, scope }) => variable === name && Object.keys(scope).length === 0),
  )
  if (inFile === undefined || askedFor === undefined) return []
  return CODE_LISTS.kilder
    .map((code) => ({ code, inFile: totalOf(inFile, code), askedFor: totalOf(askedFor, code) }))
    .filter((one) => one.inFile.count !== 0 || one.askedFor.count !== 0)
}

/** A source that no case has stands in no row. */
function totalOf({ rows, base }: StudyTable, code: string): StudyCount {
  return rows.find((row) => row.code === code)?.total ?? { count: 0, share: shareOf(0, base) ?? null }
}

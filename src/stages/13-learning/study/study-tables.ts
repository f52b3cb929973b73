import { crossCount } from './cross-count.ts'
import { mergeSmall } from './merge-small.ts'
import { omgoerelsesprocentOf } from '../omgoerelsesprocent.ts'
import { OUTCOMES } from './coded-case.ts'
import { sourcePairs } from './source-pairs.ts'
import { type FamilyAsked, familyTables } from './study-family.ts'
import type { StudyRate, StudyReport, StudyTable } from './study-table.ts'
import { NO_CATEGORY, REST, type RowVariable, type TallyCell } from './tally.ts'
import { holm } from '../trend.ts'

/**
 * Every table of a study. Hidden in, there are fewer of them: what is split by provision and year at once could be
 * taken from what is split by one of them, so only what has words of its own for each provision is.
 */
export function studyTables(given: readonly TallyCell[], isSuppressed: boolean): StudyReport {
  const { cells, merged } = isSuppressed
    ? mergeSmall(given, ['aar', 'bestemmelse', 'udfald', 'kategori'])
    : { cells: given, merged: new Map() }
  const first = FIRST.flatMap((asked) => familyTables(cells, asked, isSuppressed))
  const category = (['bestemmelse', 'aar'] as const)
    .filter((by) => !isSuppressed || mayTellCategory(cells, first, by))
    .flatMap((by) => familyTables(cells, everywhere('kategori', by), isSuppressed))
  const main = [...first, ...category, ...MAIN.flatMap((asked) => familyTables(cells, asked, isSuppressed))]
  const own = OWN_WORDS.flatMap((variable) =>
    provisionsOf(cells)
      .filter((provision) => !isSuppressed || isWhollyTold(main, provision))
      .flatMap((provision) => familyTables(cells, { variable, by: ['aar'], scope: { provision } }, isSuppressed)),
  )
  const inside = isSuppressed ? [] : insideAsked(cells).flatMap((asked) => familyTables(cells, asked, false))
  const { tables, tests } = corrected([...main, ...own, ...inside])
  return {
    cases: cells.reduce((sum, cell) => sum + cell.cases, 0),
    isSuppressed,
    tables,
    sources: sourcePairs(tables),
    rates: ratesOf(cells, tables),
    tests,
    hidden: tables.reduce((sum, table) => sum + hiddenIn(table), 0),
    merged: [...merged].map(([by, values]) => ({ by, values })),
  }
}

const everywhere = (variable: RowVariable, ...by: FamilyAsked['by']): FamilyAsked => ({ variable, by, scope: {} })

const FIRST: readonly FamilyAsked[] = [
  everywhere('bestemmelse', 'aar'),
  everywhere('udfald', 'aar'),
  everywhere('udfald', 'bestemmelse'),
]

const MAIN: readonly FamilyAsked[] = [
  everywhere('antal-mangler', 'bestemmelse', 'aar', 'kategori'),
  everywhere('mangler', 'aar', 'bestemmelse', 'kategori', 'udfald'),
  everywhere('kilder', 'aar', 'bestemmelse', 'udfald'),
  everywhere('efterspurgt', 'aar', 'bestemmelse', 'udfald'),
  everywhere('handleanvisninger', 'aar', 'bestemmelse'),
  everywhere('henvisninger', 'aar', 'bestemmelse', 'udfald'),
  everywhere('ankestyrelsens-henvisninger', 'aar', 'bestemmelse'),
  everywhere('kontakt', 'aar', 'bestemmelse'),
]

/** Each provision has its own words for these. */
const OWN_WORDS = ['emnegruppe', 'emne', 'kendetegn'] as const

/** What is told inside the house only. */
function insideAsked(cells: readonly TallyCell[]): readonly FamilyAsked[] {
  const categories = [...new Set(cells.map(({ category }) => category))].filter((one) => one !== NO_CATEGORY).toSorted()
  return [
    ...categories.map((category): FamilyAsked => ({ variable: 'mangler', by: ['aar'], scope: { category } })),
    ...(['kilder', 'efterspurgt', 'mangler'] as const).flatMap((variable) =>
      provisionsOf(cells).map((provision): FamilyAsked => ({ variable, by: ['aar'], scope: { provision } })),
    ),
  ]
}

const provisionsOf = (cells: readonly TallyCell[]): readonly string[] =>
  crossCount(cells, 'bestemmelse', 'aar').rows.filter((provision) => provision !== REST)

/** How many have a category is how many were reversed: told only where the outcomes tell it too. */
function mayTellCategory(
  cells: readonly TallyCell[],
  tables: readonly StudyTable[],
  dimension: 'bestemmelse' | 'aar',
): boolean {
  if (cells.every(({ category }) => category !== NO_CATEGORY)) return true
  const table = tables.find(({ variable, by }) => variable === 'udfald' && by === dimension)
  return table !== undefined && hiddenIn(table) === 0
}

/** Whether the cases of a provision are told for every year, so that they may stand as bases. */
function isWhollyTold(tables: readonly StudyTable[], provision: string): boolean {
  const row = tables
    .find(({ variable, by }) => variable === 'bestemmelse' && by === 'aar')
    ?.rows.find(({ code }) => code === provision)
  return row !== undefined && row.cells.every(({ count }) => count !== null)
}

/** Every trend of the report as it stands after all of them. */
function corrected(tables: readonly StudyTable[]): { tables: readonly StudyTable[]; tests: number } {
  const values = tables.flatMap(({ rows }) => rows.flatMap(({ trend }) => (trend?.kind === 'testet' ? [trend.p] : [])))
  const after = holm(values)[Symbol.iterator]()
  return {
    tests: values.length,
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.trend?.kind === 'testet'
          ? { ...row, trend: { ...row.trend, corrected: after.next().value ?? row.trend.p } }
          : row,
      ),
    })),
  }
}

/** By the board's own formula, where something was upheld and every outcome it is made of is told. */
function ratesOf(cells: readonly TallyCell[], tables: readonly StudyTable[]): readonly StudyRate[] {
  if (!cells.some(({ outcome }) => outcome === 'stadfaestelse' || outcome === 'supplering')) return []
  const table = tables.find(({ variable, by }) => variable === 'udfald' && by === 'bestemmelse')
  return (table?.columns ?? []).map((code, at) => {
    const outcomes = (table?.rows ?? []).map((row) => ({ code: row.code, count: row.cells[at]?.count ?? null }))
    // What was put together may hold a reversal.
    const isHidden = outcomes.some(({ code: outcome, count }) => count === null || (outcome === REST && count > 0))
    const facts = outcomes.flatMap(({ code: named, count }) => {
      const outcome = OUTCOMES.find((one) => one === named)
      return outcome === undefined ? [] : Array.from({ length: count ?? 0 }, () => ({ outcome }))
    })
    return { code, share: isHidden ? null : (omgoerelsesprocentOf(facts).share ?? null) }
  })
}

function hiddenIn({ rows, observations }: StudyTable): number {
  const counts = rows.flatMap(({ cells, total }) => [...cells, total])
  return counts.filter(({ count }) => count === null).length + observations.filter((count) => count === null).length
}

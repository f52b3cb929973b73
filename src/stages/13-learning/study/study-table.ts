import type { Dimension, RowVariable } from './tally.ts'
import type { Trend } from '../trend.ts'
import type { Share } from '../wilson.ts'

/** Which cases a table is about; absent: all of the study. */
export interface TableScope {
  readonly provision?: string
  readonly category?: string
}

/** How many of how many. Null is not told, since it or what would reveal it is fewer than five persons. */
export interface StudyCount {
  readonly count: number | null
  /** Null also where no case was coded. */
  readonly share: Share | null
}

export type StudyTrend =
  | Exclude<Trend, { kind: 'testet' }>
  /** `corrected`: p as it stands after as many tests as the whole report has (Holm). */
  | { readonly kind: 'testet'; readonly z: number; readonly p: number; readonly corrected: number }
  /** Tells of counts that are hidden, so it is hidden too. */
  | { readonly kind: 'skjult' }

export interface StudyRow {
  readonly code: string
  /** The codes that the row puts together; absent where it is one code. */
  readonly sumOf?: readonly string[]
  /** In the order of the columns. */
  readonly cells: readonly StudyCount[]
  readonly total: StudyCount
  /** Only where the columns are years. */
  readonly trend?: StudyTrend
}

export interface StudyTable {
  readonly variable: RowVariable
  readonly by: Dimension
  readonly scope: TableScope
  readonly columns: readonly string[]
  readonly rows: readonly StudyRow[]
  /** Cases of each column where it was coded: what a share is of. */
  readonly bases: readonly number[]
  readonly base: number
  /** Whether a case has one value, so that the rows come to the cases. */
  readonly isSingle: boolean
  /** All values of each column; null is not told. */
  readonly observations: readonly (number | null)[]
  readonly observationsTotal: number | null
}

/** The omgørelsesprocent of a column; null where counts that it is made of are hidden. */
export interface StudyRate {
  readonly code: string
  readonly share: Share | null
}

/** One source in the municipality's file, and asked for by the board. */
export interface SourcePair {
  readonly code: string
  readonly inFile: StudyCount
  readonly askedFor: StudyCount
}

export interface StudyReport {
  readonly cases: number
  /** Whether small counts are hidden. */
  readonly isSuppressed: boolean
  readonly tables: readonly StudyTable[]
  /** Empty where not both were coded. */
  readonly sources: readonly SourcePair[]
  /** By provision; empty where no case was upheld, since nothing can then be said of how often. */
  readonly rates: readonly StudyRate[]
  /** How many trends were tested: what Holm corrects for. */
  readonly tests: number
  /** Counts that are not told. */
  readonly hidden: number
  /** What was put together as `oevrige`, being fewer than five cases alone. */
  readonly merged: readonly { readonly by: Dimension; readonly values: readonly string[] }[]
}

/** What a table is about; each has its definition in words where it is shown. */
export const FIGURE_TABLES = [
  'omgoerelse',
  'udfaldene',
  'alle-udfald',
  'klageandel',
  'udfald',
  'helt-eller-delvist',
  'kategori',
  'afgoerende',
  'mangler',
  'mangler-pr-sag',
  'varslet',
  'kilder',
  'efterspurgt',
  'handleanvisning',
  'genvurdering',
  'efterlevelse',
  'dage',
] as const
export type FigureTableName = (typeof FIGURE_TABLES)[number]

export type FigureColumn =
  | 'afgoerelser'
  | 'paaklaget'
  | 'fristen-loeber'
  | 'klageandel'
  | 'behandlet'
  | 'afgjort'
  | 'aendret'
  | 'hjemvist'
  | 'omgjort'
  | 'stadfaestet'
  | 'ikke-behandlet'
  | 'procent'
  | 'fra'
  | 'til'
  | 'placering'
  | 'antal'
  | 'ud-af'
  | 'andel'
  | 'fundet'
  | 'varslet'
  | 'i-sagen'
  | 'spurgt'
  | 'efterlyst'
  | 'nedre-kvartil'
  | 'median'
  | 'oevre-kvartil'

/** Too small to be told, or to be found out from what is told. */
export const HIDDEN = 'skjult'

/** A count, a part of 1 or days; a word of a closed list; hidden; null where there is nothing to tell. */
export type FigureCell = number | string | null

export interface FigureRow {
  /** A code: of a municipality, a flaw, a source …; `i-alt` for the sum. */
  readonly key: string
  readonly cells: readonly FigureCell[]
}

export interface FigureTable {
  readonly name: FigureTableName
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** Names of municipalities that go by another name than the law has, by code. Absent: there are none. */
  readonly names?: ReadonlyMap<string, string>
}

export const SUM = 'i-alt'

export function cellOf(table: FigureTable, key: string, column: FigureColumn): FigureCell {
  const at = table.columns.indexOf(column)
  return table.rows.find((row) => row.key === key)?.cells[at] ?? null
}

import { type FigureTable, SUM } from './figure-table.ts'
import type { Figures } from './figures.ts'

/** Who complained is who was decided on: a relation that holds where the sums show it. The years are not the same years. */
export function outcomesOf(figures: readonly Figures[], column: 'afgoerelser' | 'paaklaget') {
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
  /** Several tables tell the same count: it is one part all the same. */
  const addToBlock = (block: string, by: string, column: string, part: string): void => {
    const found = blocks.get(`${block} ${by} ${column}`) ?? [`blok ${block} ${column}`, []]
    blocks.set(`${block} ${by} ${column}`, found)
    if (!found[1].includes(part)) found[1].push(part)
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
      if (table.name === 'udfaldene') {
        for (const column of ['hjemvist', 'aendret'])
          sums.push([`alle ${column}`, keys(table).map((key) => `${by} ${key} ${column}`)])
        for (const of of [...keys(table).map((key) => `${by} ${key}`), 'alle'])
          sums.push(
            [`${of} omgjort`, [`${of} hjemvist`, `${of} aendret`]],
            [`${of} afgjort`, [`${of} omgjort`, `${of} stadfaestet`, `${of} ikke-behandlet`]],
          )
      }
      if (table.name === 'klageandel')
        for (const column of ['afgoerelser', 'paaklaget', 'fristen-loeber'])
          sums.push([`alle ${column}`, keys(table).map((key) => `${by} ${key} ${column}`)])
      if (by === 'kommune' || by === 'region')
        for (const key of keys(table).filter(() => GROUPED.has(table.name)))
          for (const column of PARTS)
            if (table.columns.includes(column as never)) addToBlock(blockOf(key), by, column, `${by} ${key} ${column}`)
      if (REVERSED_PARTED.has(table.name)) sums.push(['alle omgjort', keys(table).map((key) => `${table.name} ${key}`)])
    }
  }
  // What a few municipalities come to is told by their regions, those in the east together.
  const all = [...new Set([...blocks.values()].map(([sum]) => sum))]
  for (const column of PARTS) {
    const parts = all.filter((sum) => sum.endsWith(` ${column}`))
    if (parts.length > 0) sums.push([`alle ${column}`, parts])
  }
  return [...sums, ...blocks.values()]
}

const GROUPED: ReadonlySet<string> = new Set(['omgoerelse', 'udfaldene', 'klageandel'])
/** What several groups come to. */
const PARTS = [
  'omgjort',
  'hjemvist',
  'aendret',
  'stadfaestet',
  'ikke-behandlet',
  'afgoerelser',
  'paaklaget',
  'fristen-loeber',
]

/** Tables whose rows come to the reversed. */
const REVERSED_PARTED: ReadonlySet<string> = new Set(['udfald', 'helt-eller-delvist', 'kategori', 'mangler-pr-sag'])

export function numbersOf(figures: readonly Figures[]): Map<string, number> {
  const known = new Map<string, number>()
  for (const { by, tables } of figures)
    for (const { name, columns, rows } of tables)
      for (const { key, cells } of rows)
        for (const [at, cell] of cells.entries()) {
          const column = columns[at] ?? ''
          if (typeof cell !== 'number') continue
          if (name === 'alle-udfald' && column === 'antal')
            known.set(key === SUM ? 'alle afgjort' : `alle ${key}`, cell)
          if (GROUPED.has(name)) {
            if (column === 'behandlet' || column === 'afgjort' || PARTS.includes(column))
              known.set(key === SUM ? `alle ${column}` : `${by} ${key} ${column}`, cell)
          } else if (REVERSED_PARTED.has(name) && column === 'antal') {
            known.set(key === SUM ? 'alle omgjort' : `${name} ${key}`, cell)
          }
        }
  return known
}

/** What is told, and whatever follows from it where all but one of a sum are known. */
export function reckon(figures: readonly Figures[], also: ReturnType<typeof sumsOf> = []): ReadonlyMap<string, number> {
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

import type { CodedValues } from './coded-values.ts'
import { contradictions } from './read-fact-row.ts'

const CONTRADICTING = [
  'udfald',
  'paaklaget',
  'kategori',
  'delvist',
  'styrelsens_aar',
  'aar',
  'efterlevet',
  'genvurdering',
  'mangler',
] as const

type JudgedColumn = Pick<CodedValues, 'name' | 'values' | 'codes'>

/** Of flaws it matters only whether there are any: their lists are too many to be tried with all else. */
function judged(column: CodedValues, rows: number): JudgedColumn {
  if (column.name !== 'mangler') return column
  const classes = column.values.map((list) => (list === undefined ? 0 : Array.isArray(list) && list.length > 0 ? 2 : 1))
  const codes = new Int32Array(rows)
  for (let row = 0; row < rows; row += 1) codes[row] = classes[column.codes[row] ?? 0] ?? 0
  return { name: column.name, values: [undefined, [], ['partshoering']], codes }
}

/** More combinations than this of what may contradict are read by rows. */
const COMBINATIONS = 50_000_000

/**
 * Whether rows that were taken by their columns say nothing that contradicts itself, each combination judged once. Also
 * false where there are too many combinations to judge, or a row of no municipality.
 */
export function consistencyOf(of: (name: string) => CodedValues): (rows: number) => boolean {
  const fits = new Map<string, boolean>()
  const fit = (list: readonly JudgedColumn[], codes: readonly number[]): boolean => {
    const key = list.map(({ name }, at) => `${name} ${codes[at] ?? 0}`).join()
    const known = fits.get(key)
    if (known !== undefined) return known
    const values = list.flatMap((column, at) => {
      const value = column.values[codes[at] ?? 0]
      return value === undefined ? [] : [[column.name, value] as const]
    })
    const isFit = contradictions(Object.fromEntries(values)).length === 0
    fits.set(key, isFit)
    return isFit
  }
  return (rows) => {
    const list = CONTRADICTING.map(of).flatMap((column) => (column.isEmpty ? [] : [judged(column, rows)]))
    const muni = of('kommune').codes
    const all = list.reduce((product, { values }) => product * values.length, 1)
    if (all > COMBINATIONS) return false
    const known = new Uint8Array(all)
    const keys = new Int32Array(rows)
    for (const { codes, values } of list) {
      const width = values.length
      for (let row = 0; row < rows; row += 1) keys[row] = (keys[row] ?? 0) * width + (codes[row] ?? 0)
    }
    for (let row = 0; row < rows; row += 1) {
      if (muni[row] === 0) return false
      const key = keys[row] ?? 0
      if (known[key] === 1) continue
      const codes = list.map((column) => column.codes[row] ?? 0)
      if (!fit(list, codes)) return false
      known[key] = 1
    }
    return true
  }
}

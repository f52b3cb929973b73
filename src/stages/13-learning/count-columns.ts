import { type DecisionFact, STAGES_TIMED } from './decision-fact.ts'
import { CodedValues } from './coded-values.ts'
import { FACT_COLUMNS } from './fact-column.ts'
import { type Counters, countedOutcome, regionOf, UNTOLD } from './fact-counters.ts'
import { contradictions } from './read-fact-row.ts'

/** Some rows of a file of facts, a list for each of its columns. */
export interface ColumnBatch {
  readonly rows: number
  readonly columns: ReadonlyMap<string, ArrayLike<unknown>>
}

/**
 * The same counters as of each row by itself, for a file that has its values by columns: what stands in a column is read
 * once for each value and not once for each row. `add` is false where any cell is not as it should be; then nothing that
 * was counted may be used, and reading by rows tells what is wrong.
 */
export function createColumnCount(textOf: (value: unknown) => string): {
  add(batch: ColumnBatch): boolean
  counters(): Counters
} {
  const columns = new Map(FACT_COLUMNS.map((column) => [column.name, new CodedValues(column, textOf)]))
  const tallies = createTallies()
  const fits = new Map<number, boolean>()
  const of = (name: string): CodedValues => {
    const found = columns.get(name)
    if (found === undefined) throw new Error(`no column ${name}`)
    return found
  }
  function isConsistent(rows: number): boolean {
    const list = CONTRADICTING.map(of)
    const muni = of('kommune').codes
    for (let row = 0; row < rows; row += 1) {
      if (muni[row] === 0) return false
      let key = 0
      for (const { codes } of list) key = key * 128 + (codes[row] ?? 0)
      let isFit = fits.get(key)
      if (isFit === undefined) {
        const values = list.flatMap((column) => {
          const value = column.values[column.codes[row] ?? 0]
          return value === undefined ? [] : [[column.name, value] as const]
        })
        isFit = contradictions(Object.fromEntries(values)).length === 0
        fits.set(key, isFit)
      }
      if (!isFit) return false
    }
    return true
  }

  return {
    add({ rows, columns: given }) {
      for (const [name, column] of columns) if (!column.take(given.get(name), rows)) return false
      if ([...columns.values()].some(({ values }) => values.length > LISTS)) return false
      if (!isConsistent(rows)) return false
      countBatch(rows, of, tallies)
      return true
    },
    counters: () => named(of, tallies),
  }
}

const CONTRADICTING = ['udfald', 'paaklaget', 'kategori', 'delvist', 'styrelsens_aar', 'aar', 'efterlevet'] as const

// What a group counts: three ways of being heard of, four of being decided, and in part.
const SLOTS = [
  'uoplyst',
  'paaklaget',
  'ikke-paaklaget',
  'hjemvist',
  'aendret',
  'stadfaestet',
  'ikke-talt',
  'delvist',
] as const
const WIDTH = SLOTS.length
const [HJEMVIST, AENDRET, IKKE_TALT, DELVIST] = [3, 4, 6, 7]
const FIRST_YEAR = 1990
/** After the last year there may be. */
const NO_YEAR = 110
const YEARS = 128
const SUBJECTS = 128
/** More different lists than a column may have before it is read by rows. */
const LISTS = 65_536

/** By where they stand: what is counted of each code, and of codes together. */
interface Tallies {
  readonly groups: Readonly<Record<'kommune' | 'bestemmelse' | 'emne' | 'region' | 'aar', number[]>>
  /** By year, reversed and upheld in turn. */
  readonly ended: number[]
  /** By the code of what the check had warned of. */
  readonly upheld: number[]
  readonly reversed: Readonly<Record<'kategori' | 'kilder' | 'spurgt' | 'efterlyst', number[]>>
  /** Of those reversed: flaws, subject, year and what was warned of, together. */
  readonly flawed: Map<number, number>
  readonly alone: Readonly<Record<string, number[]>>
}

/** Columns that are counted whatever became of the decision. */
const ALONE = ['genvurdering', 'efterlevet', 'handleanvisninger', ...STAGES_TIMED.map((stage) => `dage_${stage}`)]

function createTallies(): Tallies {
  return {
    groups: { kommune: [], bestemmelse: [], emne: [], region: [], aar: [] },
    ended: [],
    upheld: [],
    reversed: { kategori: [], kilder: [], spurgt: [], efterlyst: [] },
    flawed: new Map(),
    alone: Object.fromEntries(ALONE.map((name) => [name, []])),
  }
}

function add(counts: number[], key: number): void {
  counts[key] = (counts[key] ?? 0) + 1
}

const yearAt = (value: unknown): number => (typeof value === 'number' ? value - FIRST_YEAR : NO_YEAR)
const yearWord = (year: number): string => (year === NO_YEAR ? UNTOLD : String(year + FIRST_YEAR))

function countBatch(rows: number, of: (name: string) => CodedValues, tallies: Tallies): void {
  const { groups, ended, upheld, reversed, flawed, alone } = tallies
  // By code: where an outcome is counted, below nought where there is none.
  const decided = of('udfald').values.map((value) =>
    value === undefined ? -1 : SLOTS.indexOf(countedOutcome(value as NonNullable<DecisionFact['outcome']>)),
  )
  const heard = of('paaklaget').values.map((value) => (value === undefined ? 0 : value === true ? 1 : 2))
  const partly = of('delvist').values.map((value) => value === true)
  const [years, boards] = [of('aar').values.map(yearAt), of('styrelsens_aar').values.map(yearAt)]
  const codes = (name: string) => of(name).codes
  const [muni, provision, subject] = [codes('kommune'), codes('bestemmelse'), codes('emne')]
  const [year, board, complained] = [codes('aar'), codes('styrelsens_aar'), codes('paaklaget')]
  const [outcome, partial, foreseen, flaws] = [codes('udfald'), codes('delvist'), codes('varslet'), codes('mangler')]
  const [category, inFile, asked, missing] = [codes('kategori'), codes('kilder'), codes('spurgt'), codes('efterlyst')]
  for (let row = 0; row < rows; row += 1) {
    const y = years[year[row] ?? 0] ?? NO_YEAR
    const m = muni[row] ?? 0
    const s = subject[row] ?? 0
    const inGroups = (slot: number, inYear: number) => {
      add(groups.kommune, m * WIDTH + slot)
      add(groups.bestemmelse, (provision[row] ?? 0) * WIDTH + slot)
      add(groups.emne, s * WIDTH + slot)
      add(groups.region, (m * YEARS + y) * WIDTH + slot)
      add(groups.aar, inYear * WIDTH + slot)
    }
    inGroups(heard[complained[row] ?? 0] ?? 0, y)
    const slot = decided[outcome[row] ?? 0] ?? -1
    if (slot < 0) continue
    const told = boards[board[row] ?? 0] ?? NO_YEAR
    const boardYear = told === NO_YEAR ? y : told
    const isReversed = slot === HJEMVIST || slot === AENDRET
    inGroups(slot, boardYear)
    if (isReversed && partly[partial[row] ?? 0] === true) inGroups(DELVIST, boardYear)
    if (slot === IKKE_TALT) continue
    add(ended, y * 2 + (isReversed ? 0 : 1))
    if (!isReversed) {
      add(upheld, foreseen[row] ?? 0)
      continue
    }
    add(reversed.kategori, category[row] ?? 0)
    add(reversed.kilder, inFile[row] ?? 0)
    add(reversed.spurgt, asked[row] ?? 0)
    add(reversed.efterlyst, missing[row] ?? 0)
    const key = (((flaws[row] ?? 0) * LISTS + (foreseen[row] ?? 0)) * YEARS + y) * SUBJECTS + s
    flawed.set(key, (flawed.get(key) ?? 0) + 1)
  }
  for (const name of ALONE) {
    const [list, counts] = [codes(name), alone[name] ?? []]
    for (let row = 0; row < rows; row += 1) add(counts, list[row] ?? 0)
  }
}

/** The names that each fact by itself would have given. */
function named(of: (name: string) => CodedValues, tallies: Tallies): Counters {
  const counters: Record<string, number> = {}
  const put = (name: string, count: number) => {
    counters[name] = (counters[name] ?? 0) + count
  }
  const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
  const each = (counts: readonly number[], on: (key: number, count: number) => void) => {
    for (const [key, count] of counts.entries()) if (count > 0) on(key, count)
  }
  const { groups, reversed, alone } = tallies
  const municipality = (code: number) => of('kommune').values[code] as DecisionFact['municipality']
  for (const by of ['kommune', 'bestemmelse', 'emne', 'region', 'aar'] as const)
    each(groups[by], (key, count) => {
      const code = Math.floor(key / WIDTH)
      const year = code % YEARS
      const word =
        by === 'aar'
          ? yearWord(code)
          : by === 'region'
            ? regionOf({
                municipality: municipality(Math.floor(code / YEARS)),
                ...(year === NO_YEAR ? {} : { year: year + FIRST_YEAR }),
              })
            : String(of(by).values[code] ?? UNTOLD)
      put(`${by}|${word}|${SLOTS[key % WIDTH] ?? ''}`, count)
    })
  each(tallies.ended, (key, count) =>
    put(`afgjort|${yearWord(Math.floor(key / 2))}|${key % 2 === 0 ? 'omgjort' : 'stadfaestet'}`, count),
  )
  each(tallies.upheld, (code, count) => {
    const warned = of('varslet').values[code]
    if (warned !== undefined)
      put(listed(warned).length === 0 ? 'stadfaestet|uden-varsel' : 'stadfaestet|varslet', count)
  })
  each(reversed.kategori, (code, count) => {
    const category = of('kategori').values[code]
    if (category !== undefined) put(`kategori|${String(category)}`, count)
  })
  for (const [column, name] of [
    ['kilder', 'i-sagen'],
    ['spurgt', 'spurgt'],
    ['efterlyst', 'efterlyst'],
  ] as const)
    each(reversed[column], (code, count) => {
      const sources = of(column).values[code]
      if (sources === undefined) return
      if (name !== 'efterlyst') put(`kendte|${name}`, count)
      for (const source of listed(sources)) put(`${name}|${source}`, count)
    })
  for (const [key, count] of tallies.flawed) {
    const subject = String(of('emne').values[key % SUBJECTS] ?? UNTOLD)
    const year = Math.floor(key / SUBJECTS) % YEARS
    const lists = Math.floor(key / SUBJECTS / YEARS)
    const warned = of('varslet').values[lists % LISTS]
    const flaws = listed(of('mangler').values[Math.floor(lists / LISTS)])
    put(`mangler-pr-sag|${flaws.length}`, count)
    for (const flaw of flaws) {
      put(`mangel|${subject}|${flaw}`, count)
      put(`mangel-i-aar|${yearWord(year)}|${flaw}`, count)
      if (warned !== undefined) put(`${listed(warned).includes(flaw) ? 'varslet' : 'ikke-varslet'}|${flaw}`, count)
    }
  }
  for (const name of ALONE)
    each(alone[name] ?? [], (code, count) => {
      const value = of(name).values[code]
      if (value === undefined) return
      if (name === 'efterlevet') put(value === true ? 'efterlevet|ja' : 'efterlevet|nej', count)
      else if (name === 'handleanvisninger') for (const kind of listed(value)) put(`handleanvisning|${kind}`, count)
      else if (name === 'genvurdering') put(`genvurdering|${String(value)}`, count)
      else put(`dage|${name.slice('dage_'.length)}|${String(value)}`, count)
    })
  return counters
}

import type { Mangel } from '../../law/mangel.ts'
import { type DecisionFact, STAGES_TIMED } from './decision-fact.ts'
import { CodedValues, type GivenColumn } from './coded-values.ts'
import { FACT_COLUMNS } from './fact-column.ts'
import { type Counters, countedOutcome, decides, NOTHING, regionOf, UNTOLD } from './fact-counters.ts'
import { consistencyOf } from './consistent-columns.ts'

/**
 * The same counters as of each row by itself, for a file that has its values by columns: what stands in a column is read
 * once for each value and not once for each row. Some rows at a time: first each column is taken, also one that is not
 * there, then the rows are counted. Either is false where any cell is not as it should be; then nothing that was counted
 * may be used, and reading by rows tells what is wrong.
 */
export function createColumnCount(textOf: (value: unknown) => string): {
  take(name: string, given: GivenColumn | undefined, rows: number): boolean
  count(rows: number): boolean
  counters(): Counters
} {
  const columns = new Map(FACT_COLUMNS.map((column) => [column.name, new CodedValues(column, textOf)]))
  const tallies = createTallies()
  const of = (name: string): CodedValues => {
    const found = columns.get(name)
    if (found === undefined) throw new Error(`no column ${name}`)
    return found
  }
  const isConsistent = consistencyOf(of)

  return {
    take(name, given, rows) {
      const column = of(name)
      return column.take(given, rows) && column.values.length <= (name === 'kategori' ? CATEGORIES : LISTS)
    },
    count(rows) {
      if (!isConsistent(rows)) return false
      countBatch(rows, of, tallies)
      return true
    },
    counters: () => named(of, tallies),
  }
}

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
/** The four of them, each spelt in a few ways. */
const CATEGORIES = 16
/** More different lists than a column may have before it is read by rows. */
const LISTS = 65_536

/** By where they stand: what is counted of each code, and of codes together. */
interface Tallies {
  readonly groups: Readonly<Record<'kommune' | 'bestemmelse' | 'emne' | 'region' | 'aar', Tally>>
  /** By year, reversed and upheld in turn. */
  readonly ended: Tally
  /** By the code of what the check had warned of. */
  readonly upheld: Tally
  readonly reversed: Readonly<Record<'kategori' | 'kilder' | 'spurgt' | 'efterlyst', Tally>>
  /** Of those reversed: flaws, subject, year, deciding category and what was warned of, together. */
  readonly flawed: Map<number, number>
  readonly alone: Readonly<Record<string, Tally>>
}

/** Columns that are counted whatever became of the decision. */
const ALONE = [
  'genvurdering',
  'efterlevet',
  'handleanvisninger',
  'efterspurgt',
  ...STAGES_TIMED.map((stage) => `dage_${stage}`),
]

function createTallies(): Tallies {
  return {
    groups: {
      kommune: new Tally(),
      bestemmelse: new Tally(),
      emne: new Tally(),
      region: new Tally(),
      aar: new Tally(),
    },
    ended: new Tally(),
    upheld: new Tally(),
    reversed: { kategori: new Tally(), kilder: new Tally(), spurgt: new Tally(), efterlyst: new Tally() },
    flawed: new Map(),
    alone: Object.fromEntries(ALONE.map((name) => [name, new Tally()])),
  }
}

/** So many of each number. */
class Tally {
  counts = new Uint32Array(64)

  /** There is room for the numbers below this one. */
  room(below: number): Uint32Array {
    if (below > this.counts.length) {
      const wider = new Uint32Array(Math.max(below, this.counts.length * 2))
      wider.set(this.counts)
      this.counts = wider
    }
    return this.counts
  }
}

function add(counts: Uint32Array, key: number): void {
  counts[key] = (counts[key] ?? 0) + 1
}

const yearAt = (value: unknown): number => (typeof value === 'number' ? value - FIRST_YEAR : NO_YEAR)
const yearWord = (year: number): string => (year === NO_YEAR ? UNTOLD : String(year + FIRST_YEAR))

function countBatch(rows: number, of: (name: string) => CodedValues, tallies: Tallies): void {
  const { flawed, alone } = tallies
  const known = (name: string) => of(name).values.length
  const byMunicipality = tallies.groups.kommune.room(known('kommune') * WIDTH)
  const byProvision = tallies.groups.bestemmelse.room(known('bestemmelse') * WIDTH)
  const bySubject = tallies.groups.emne.room(known('emne') * WIDTH)
  const byRegion = tallies.groups.region.room(known('kommune') * YEARS * WIDTH)
  const byYear = tallies.groups.aar.room(YEARS * WIDTH)
  const ended = tallies.ended.room(YEARS * 2)
  const upheld = tallies.upheld.room(known('varslet'))
  const ofReversed = (name: keyof Tallies['reversed']) => tallies.reversed[name].room(known(name))
  const [byCategory, byFile] = [ofReversed('kategori'), ofReversed('kilder')]
  const [byAsked, byMissing] = [ofReversed('spurgt'), ofReversed('efterlyst')]
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
      add(byMunicipality, m * WIDTH + slot)
      add(byProvision, (provision[row] ?? 0) * WIDTH + slot)
      add(bySubject, s * WIDTH + slot)
      add(byRegion, (m * YEARS + y) * WIDTH + slot)
      add(byYear, inYear * WIDTH + slot)
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
    add(byCategory, category[row] ?? 0)
    add(byFile, inFile[row] ?? 0)
    add(byAsked, asked[row] ?? 0)
    add(byMissing, missing[row] ?? 0)
    const lists = ((flaws[row] ?? 0) * LISTS + (foreseen[row] ?? 0)) * CATEGORIES + (category[row] ?? 0)
    const key = (lists * YEARS + y) * SUBJECTS + s
    flawed.set(key, (flawed.get(key) ?? 0) + 1)
  }
  for (const name of ALONE) {
    if (of(name).isEmpty) continue
    const list = codes(name)
    const counts = alone[name]?.room(known(name)) ?? new Uint32Array(0)
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
  const each = ({ counts }: Tally, on: (key: number, count: number) => void) => {
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
    const category = of('kategori').values[Math.floor(key / SUBJECTS / YEARS) % CATEGORIES]
    const lists = Math.floor(key / SUBJECTS / YEARS / CATEGORIES)
    const warned = of('varslet').values[lists % LISTS]
    const flaws = listed(of('mangler').values[Math.floor(lists / LISTS)])
    put(`mangler-pr-sag|${flaws.length}`, count)
    for (const flaw of flaws) {
      put(`mangel|${subject}|${flaw}`, count)
      put(`mangel-i-aar|${yearWord(year)}|${flaw}`, count)
      if (decides(flaw as Mangel, category as DecisionFact['category'])) put(`afgoerende|${flaw}`, count)
      if (warned !== undefined) put(`${listed(warned).includes(flaw) ? 'varslet' : 'ikke-varslet'}|${flaw}`, count)
    }
  }
  for (const name of ALONE)
    each(alone[name] ?? new Tally(), (code, count) => {
      const value = of(name).values[code]
      if (value === undefined) return
      if (name === 'efterlevet') put(value === true ? 'efterlevet|ja' : 'efterlevet|nej', count)
      else if (name === 'efterspurgt') {
        put('kendte|efterspurgt', count)
        const items = listed(value)
        for (const item of items.length === 0 ? [NOTHING] : items) put(`efterspurgt|${item}`, count)
      } else if (name === 'handleanvisninger') for (const kind of listed(value)) put(`handleanvisning|${kind}`, count)
      else if (name === 'genvurdering') put(`genvurdering|${String(value)}`, count)
      else put(`dage|${name.slice('dage_'.length)}|${String(value)}`, count)
    })
  return counters
}

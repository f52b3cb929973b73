import { FACT_DIMENSIONS, type FactCount, type FactDimension, type GroupCount } from './fact-count.ts'
import { HIDDEN } from './figure-table.ts'
import { hideRegions } from './region-hiding.ts'
import { FEWEST_SHOWN, type Spot, suppress, type SuppressedTable } from './suppress.ts'

/** Inside the house everything is told; what leaves it tells nothing of fewer than five. */
export type Audience = 'intern' | 'ud-af-huset'

export type Shown = number | typeof HIDDEN

/** Hides in one list that comes to a sum; `also` where the sum itself is not told elsewhere. */
export type HideParts = (counts: readonly number[]) => { readonly parts: readonly Shown[]; readonly sum: Shown }

/** How the outcomes of a group are parted: by whether they were reversed, or by each kind there is. */
export type OutcomeParting = 'omgjort' | 'hver-slags'

export interface Hiding {
  readonly parting: OutcomeParting
  /** The columns are those of the parting. */
  readonly outcomes: Readonly<Record<FactDimension, GroupHiding>>
  readonly complaints: Readonly<Record<FactDimension, GroupHiding>>
  /** Of those that were reversed. */
  readonly reversed: HideParts
  readonly free: HideParts
  /** One count of so many: neither it nor what is left may be small. */
  share(count: number, of: number): Shown
  /** How many are behind a median: outside the house in round numbers, since the same people are counted elsewhere. */
  behind(of: number): Shown
}

interface GroupHiding {
  readonly keys: readonly string[]
  /** A row for each group and one for the sum; a column for each part and one for the sum. */
  readonly table: SuppressedTable
}

const OUTCOME_PARTS: Readonly<Record<OutcomeParting, (group: GroupCount) => readonly number[]>> = {
  omgjort: ({ hjemvist, aendret, stadfaestet, notCounted }) => [hjemvist + aendret, stadfaestet, notCounted],
  'hver-slags': ({ hjemvist, aendret, stadfaestet, notCounted }) => [hjemvist, aendret, stadfaestet, notCounted],
}

/** The columns of a parting that together are the reversed. */
const REVERSED: Readonly<Record<OutcomeParting, readonly number[]>> = { omgjort: [0], 'hver-slags': [0, 1] }

/** What of a group may be told as reversed, upheld and not looked into, by either parting. */
export function outcomesTold(
  parting: OutcomeParting,
  cells: readonly (number | null)[] = [],
): readonly [reversed: number | null, upheld: number | null, not: number | null] {
  const reversed = REVERSED[parting].map((at) => cells[at] ?? null)
  const [upheld = null, not = null] = cells.slice(reversed.length)
  return [
    reversed.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
    upheld,
    not,
  ]
}

const complaintParts = ({ decisions, complained, uncontested, running }: GroupCount) => [
  complained,
  uncontested,
  running,
  decisions - complained - uncontested - running,
]

export function hidingOf(count: FactCount, audience: Audience, parting: OutcomeParting = 'omgjort'): Hiding {
  const outcomeParts = OUTCOME_PARTS[parting]
  const outcomes = grouped(count, outcomeParts, audience, false)
  const isReversedHidden = FACT_DIMENSIONS.some((by) => outcomesTold(parting, outcomes[by].table.at(-1))[0] === null)
  const isHidden = (one: number) => audience === 'ud-af-huset' && one > 0 && one < FEWEST_SHOWN
  const hideParts =
    (isSumHidden: boolean): HideParts =>
    (counts) => {
      const sum = counts.reduce((total, one) => total + one, 0)
      if (audience === 'intern') return { parts: counts, sum }
      const also: Spot[] = isSumHidden ? [0, 1].map((row) => ({ row, column: counts.length })) : []
      const row = suppress([counts], also).at(-1) ?? []
      return { parts: row.slice(0, -1).map(shown), sum: shown(row.at(-1) ?? null) }
    }
  return {
    parting,
    outcomes,
    complaints: grouped(
      count,
      complaintParts,
      audience,
      true,
      audience === 'intern' ? undefined : leaning(count, outcomes, outcomeParts),
    ),
    reversed: hideParts(isReversedHidden),
    free: hideParts(false),
    behind: (of) => (isHidden(of) ? HIDDEN : audience === 'intern' || of < 10 ? of : of - (of % 10)),
    share: (one, of) => (isHidden(one) || isHidden(of - one) || isHidden(of) ? HIDDEN : one),
  }
}

/** What the tables of complaints hide for the sake of the outcomes. */
type Leaning = Readonly<Record<FactDimension, readonly Spot[]>>

/**
 * Whom the board decided on had complained, and the others who did are waiting. Where an outcome is hidden in some groups
 * and nobody is waiting in any of them, it is what the told ones leave of the complaints, or of the decisions in a file
 * that holds nothing else. Then all that hide an outcome hide the complaints too; and with them what the others leave of
 * all, or where there are no others, all. The same in each way of grouping, since they share their sums. With someone
 * waiting, one of the groups may have had one more of the outcome, and any other one less.
 */
function leaning(
  count: FactCount,
  outcomes: Hiding['outcomes'],
  outcomeParts: (group: GroupCount) => readonly number[],
): Leaning {
  const waiting = (group: GroupCount) => standing(group) - outcomeParts(group).reduce((sum, one) => sum + one, 0)
  const hiding = (by: FactDimension, is: (cells: readonly (number | null)[]) => boolean) =>
    [...outcomes[by].keys, undefined].flatMap((key, row) => {
      const group = key === undefined ? count.whole : (count.groups[by][key] ?? count.whole)
      return is(outcomes[by].table[row]?.slice(0, -1) ?? []) ? [{ row, group }] : []
    })
  const isOpen = FACT_DIMENSIONS.every((by) =>
    outcomeParts(count.whole).every((_, outcome) => {
      const rows = hiding(by, (cells) => cells[outcome] === null)
      return rows.length === 0 || rows.some(({ group }) => waiting(group) > 0)
    }),
  )
  if (isOpen) return record(() => [])
  const rows = record((by) => hiding(by, (cells) => cells.includes(null)))
  const hasOthers = FACT_DIMENSIONS.every((by) => rows[by].every(({ group }) => group.uncontested > 0))
  const columns = [COMPLAINED, hasOthers ? UNCONTESTED : DECISIONS]
  return record((by) => rows[by].flatMap(({ row }) => columns.map((column) => ({ row, column }))))
}

/** Those that are not known to have been left alone until now; without those the board has decided on, someone waits. */
const standing = (group: GroupCount) => group.decisions - group.uncontested - group.running

/** The columns of `complaintParts`, and their sum. */
const [COMPLAINED, UNCONTESTED, DECISIONS] = [0, 1, 4]

export const shown = (cell: number | null): Shown => cell ?? HIDDEN

/** Ways of grouping that know nothing of each other but their sums; a region is its municipalities. */
const APART = FACT_DIMENSIONS.filter((by) => by !== 'region')

/**
 * Each way of grouping comes to the same sums. What one of them must hide of these, the others hide too, or it would be
 * read off there; until no more is hidden.
 */
function grouped(
  count: FactCount,
  partsOf: (group: GroupCount) => readonly number[],
  audience: Audience,
  tellsRowSums: boolean,
  leaning: Leaning = record(() => []),
): Readonly<Record<FactDimension, GroupHiding>> {
  const keys = record((by) => Object.keys(count.groups[by]))
  const tables = record((by) => keys[by].map((key) => partsOf(count.groups[by][key] ?? count.whole)))
  // Of nothing there are no groups, and the sums are nought.
  if (keys.kommune.length === 0) return record(() => ({ keys: [], table: [[...partsOf(count.whole), 0]] }))
  if (audience === 'intern') return record((by) => ({ keys: keys[by], table: withSums(tables[by]) }))
  const width = partsOf(count.whole).length
  let sums: ReadonlySet<number> = new Set()
  const forced: Spot[] = []
  for (;;) {
    const hidden = record((by) => {
      // A sum that no table tells needs no hiding to keep.
      const untold = Array.from({ length: tellsRowSums ? 0 : keys[by].length + 1 }, (_, row) => ({
        row,
        column: width,
      }))
      const also = [
        ...untold,
        ...leaning[by],
        ...[...sums].map((column) => ({ row: tables[by].length, column })),
        ...(by === 'kommune' ? forced : []),
      ]
      return { keys: keys[by], table: by === 'region' ? [] : suppress(tables[by], also) }
    })
    const regions = hideRegions(hidden.kommune, tables.kommune, {
      keys: keys.region,
      rows: tables.region,
      tellsRowSums,
      also: leaning.region,
    })
    const found = new Set(
      APART.flatMap((by) => (hidden[by].table.at(-1) ?? []).flatMap((cell, at) => (cell === null ? [at] : []))),
    )
    if (found.size === sums.size && regions.force.length === 0)
      return { ...hidden, region: { keys: keys.region, table: regions.table } }
    sums = found
    forced.push(...regions.force)
  }
}

function withSums(rows: readonly (readonly number[])[]): SuppressedTable {
  const whole = rows.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)])
  const width = whole[0]?.length ?? 0
  return [...whole, Array.from({ length: width }, (_, at) => whole.reduce((sum, row) => sum + (row[at] ?? 0), 0))]
}

const record = <T>(of: (by: FactDimension) => T): Readonly<Record<FactDimension, T>> => ({
  kommune: of('kommune'),
  region: of('region'),
  bestemmelse: of('bestemmelse'),
  aar: of('aar'),
  emne: of('emne'),
})

import type { Mangel } from '../../law/mangel.ts'
import type { SourceKind } from '../02-information/source.ts'
import type { ReassessmentResult } from '../09-reassessment/medhold.ts'
import type { InstructionKind } from '../11-outcome/instruction-kind.ts'
import type { DecidingCategory } from '../11-outcome/outcome.ts'
import { type DecisionFact, type RequestedItem, STAGES_TIMED, type StageTimed } from './decision-fact.ts'
import { type Counters, createCounters, type NOTHING, PART } from './fact-counters.ts'

/** What figures may be told by. */
export const FACT_DIMENSIONS = ['kommune', 'region', 'bestemmelse', 'aar', 'emne'] as const
export type FactDimension = (typeof FACT_DIMENSIONS)[number]

/** What is counted of a group of decisions. A decision that the board decided another year counts in both years. */
export interface GroupCount {
  readonly decisions: number
  readonly complained: number
  /** Where it is known that no one complained. */
  readonly uncontested: number
  /** Where nobody has complained and the limit still runs. */
  readonly running: number
  readonly hjemvist: number
  readonly aendret: number
  readonly stadfaestet: number
  readonly notCounted: number
  readonly partial: number
}

/** What is counted of all of them together. */
export interface FactCount {
  readonly whole: GroupCount
  readonly groups: Readonly<Record<FactDimension, Readonly<Record<string, GroupCount>>>>
  /** Of those reversed: the category of the flaw that decided. */
  readonly categories: Tally<DecidingCategory>
  /** Of those reversed: how many had the flaw. */
  readonly flaws: Tally<Mangel>
  /** Of those reversed: how many had the flaw, of the category that decided. */
  readonly deciding: Tally<Mangel>
  /** Of those reversed: how many had so many kinds of flaw. */
  readonly flawsPerCase: Tally<string>
  /** Of those reversed where the check was made: how many had the flaw, and how many of them it had warned of. */
  readonly checked: Tally<Mangel>
  readonly foreseen: Tally<Mangel>
  /** Upheld decisions where the check was made, and those of them it had warned of nothing in. */
  readonly upheldChecked: number
  readonly upheldUnwarned: number
  /** Of those reversed: the sources in the file, those that were asked, and those the board named as missing. */
  readonly sources: Readonly<Record<'known' | 'askedKnown', number>> & {
    readonly inFile: Tally<SourceKind>
    readonly asked: Tally<SourceKind>
    readonly missing: Tally<SourceKind>
  }
  /** Of those the board has taken in: what it asked for, or nothing. */
  readonly requested: { readonly known: number; readonly of: Tally<RequestedItem | typeof NOTHING> }
  readonly instructions: Tally<`${InstructionKind}`>
  readonly genvurdering: Tally<ReassessmentResult>
  /** Reversals, and orders to supplement, that were carried out, and that were not yet. */
  readonly carriedOut: number
  readonly notCarriedOut: number
  /** How many took so many days. */
  readonly days: Readonly<Record<StageTimed, Readonly<Record<string, number>>>>
}

export type Tally<Key extends string> = Readonly<Partial<Record<Key, number>>>

type GrowingGroup = { -readonly [K in keyof GroupCount]: number }

const emptyGroup = (): GrowingGroup => ({
  decisions: 0,
  complained: 0,
  uncontested: 0,
  running: 0,
  hjemvist: 0,
  aendret: 0,
  stadfaestet: 0,
  notCounted: 0,
  partial: 0,
})

export function addGroups(one: GroupCount, other: GroupCount): GroupCount {
  const sum = { ...one } as GrowingGroup
  for (const field of Object.keys(sum) as (keyof GroupCount)[]) sum[field] += other[field]
  return sum
}

/** What a counter of a group adds to; `uoplyst` only to the decisions. */
const FIELD: Readonly<Record<string, keyof GroupCount>> = {
  paaklaget: 'complained',
  'ikke-paaklaget': 'uncontested',
  loeber: 'running',
  hjemvist: 'hjemvist',
  aendret: 'aendret',
  stadfaestet: 'stadfaestet',
  'ikke-talt': 'notCounted',
  delvist: 'partial',
}
const HEARD: ReadonlySet<string> = new Set(['paaklaget', 'ikke-paaklaget', 'loeber', 'uoplyst'])

/** The measures' counts, put together of the counters. */
export function factCountOf(counters: Counters): FactCount {
  const parts = partedOf(counters)
  const groups = Object.fromEntries(
    FACT_DIMENSIONS.map((by) => [by, groupsOf(parts.get(by) ?? new Map())]),
  ) as unknown as FactCount['groups']
  // Every decision has a municipality.
  const whole = Object.values(groups.kommune).reduce(addGroups, emptyGroup())
  const list = (name: string) => Object.fromEntries(parts.get(name) ?? [])
  const [known, upheld, carriedOut] = [list('kendte'), list('stadfaestet'), list('efterlevet')]
  const foreseen = list('varslet')
  return {
    whole,
    groups,
    categories: list('kategori'),
    flaws: summed(parts.get('mangel')),
    deciding: list('afgoerende'),
    flawsPerCase: list('mangler-pr-sag'),
    checked: added(foreseen, list('ikke-varslet')),
    foreseen,
    upheldChecked: (upheld['uden-varsel'] ?? 0) + (upheld['varslet'] ?? 0),
    upheldUnwarned: upheld['uden-varsel'] ?? 0,
    sources: {
      known: known['i-sagen'] ?? 0,
      askedKnown: known['spurgt'] ?? 0,
      inFile: list('i-sagen'),
      asked: list('spurgt'),
      missing: list('efterlyst'),
    },
    requested: { known: known['efterspurgt'] ?? 0, of: list('efterspurgt') },
    instructions: list('handleanvisning'),
    genvurdering: list('genvurdering'),
    carriedOut: carriedOut['ja'] ?? 0,
    notCarriedOut: carriedOut['nej'] ?? 0,
    days: daysOf(parts.get('dage')),
  }
}

/** By the first part of the name, the rest of it. */
export function partedOf(counters: Counters): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const parts = new Map<string, Map<string, number>>()
  for (const [name, count] of Object.entries(counters)) {
    const at = name.indexOf(PART)
    const first = name.slice(0, at)
    const known = parts.get(first) ?? new Map<string, number>()
    parts.set(first, known)
    known.set(name.slice(at + 1), count)
  }
  return parts
}

/** What stands before the last mark, and after it. */
export function lastParted(name: string): readonly [string, string] {
  const at = name.lastIndexOf(PART)
  return [name.slice(0, at), name.slice(at + 1)]
}

function groupsOf(counted: ReadonlyMap<string, number>): Readonly<Record<string, GroupCount>> {
  const groups = new Map<string, GrowingGroup>()
  for (const [name, count] of counted) {
    const [key, what] = lastParted(name)
    const group = groups.get(key) ?? emptyGroup()
    groups.set(key, group)
    if (HEARD.has(what)) group.decisions += count
    const field = FIELD[what]
    if (field !== undefined) group[field] += count
  }
  return Object.fromEntries([...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Put together over what stands before the last mark. */
function summed(counted: ReadonlyMap<string, number> = new Map()): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [name, count] of counted) {
    const [, key] = lastParted(name)
    sums[key] = (sums[key] ?? 0) + count
  }
  return sums
}

function added(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const sums = { ...one }
  for (const [key, count] of Object.entries(other)) sums[key] = (sums[key] ?? 0) + count
  return sums
}

function daysOf(counted: ReadonlyMap<string, number> = new Map()): FactCount['days'] {
  const days = Object.fromEntries(STAGES_TIMED.map((stage) => [stage, {}])) as Record<
    StageTimed,
    Record<string, number>
  >
  for (const [name, count] of counted) {
    const [stage, took] = lastParted(name)
    days[stage as StageTimed][took] = count
  }
  return days
}

/** Counts as facts come, so that none has to be kept. */
export function createFactCount(): { add(fact: DecisionFact): void; count(): FactCount } {
  const counting = createCounters()
  return { add: (fact) => counting.add(fact), count: () => factCountOf(counting.counters()) }
}

/** All of them at once, where they are at hand. */
export function countFacts(facts: Iterable<DecisionFact>): FactCount {
  const counting = createFactCount()
  for (const fact of facts) counting.add(fact)
  return counting.count()
}

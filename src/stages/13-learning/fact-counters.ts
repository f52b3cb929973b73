import { plainDate } from '../../base/date.ts'
import { type Mangel, MANGLER } from '../../law/mangel.ts'
import { findRegion } from '../../law/municipality.ts'
import { countedAs } from '../11-outcome/outcome.ts'
import { type DecisionFact, type FactOutcome, STAGES_TIMED } from './decision-fact.ts'

/**
 * How often each thing was met, by name: all that any measure needs. Counters of two lots of facts are added, and
 * those of a fact that is gone taken away, so they can be kept.
 */
export type Counters = Readonly<Record<string, number>>

/** What a fact that does not say is counted under. */
export const UNTOLD = 'ukendt'

/** Where the board had all it needed. */
export const NOTHING = 'intet'

/** Between the parts of a name; in no code. */
export const PART = '|'

/** The region as of the year the municipality decided; where that is not told, only if it was the same all the time. */
export function regionOf({ municipality, year }: Pick<DecisionFact, 'municipality' | 'year'>): string {
  if (year !== undefined) return regionIn(municipality, year)
  const { first, last } = regionsOf(municipality)
  return first === last ? first : UNTOLD
}

/** The regions it lies in, in the first and the last year a fact may tell. */
export function regionsOf(municipality: string): { readonly first: string; readonly last: string } {
  return { first: regionIn(municipality, 1990), last: regionIn(municipality, 2099) }
}

const REGIONS = new Map<string, string>()
function regionIn(municipality: string, year: number): string {
  const key = `${municipality} ${year}`
  const known = REGIONS.get(key)
  if (known !== undefined) return known
  const found = findRegion(municipality, plainDate(`${year}-01-01`)) ?? UNTOLD
  REGIONS.set(key, found)
  return found
}

/** How the board's decision counts in the percentage of reversals. */
export function countedOutcome(outcome: FactOutcome): ReturnType<typeof countedAs> {
  return outcome === 'henvisning' || outcome === 'bortfald' ? 'ikke-talt' : countedAs(outcome)
}

/** The groups a decision is in whatever the year. */
function groupsOf(fact: DecisionFact): readonly string[] {
  return [
    `kommune|${fact.municipality}|`,
    `region|${regionOf(fact)}|`,
    `bestemmelse|${fact.provision ?? UNTOLD}|`,
    `emne|${fact.subject ?? UNTOLD}|`,
  ]
}

/** A flaw decided where it is of the category that did. */
export const decides = (flaw: Mangel, category: DecisionFact['category']): boolean =>
  category !== undefined && MANGLER[flaw].category === category

/** Tells the name of every counter that a fact is one more in. */
function eachCounter(fact: DecisionFact, add: (name: string) => void): void {
  const { complained, outcome, flaws, foreseen } = fact
  const year = String(fact.year ?? UNTOLD)
  const subject = fact.subject ?? UNTOLD
  const groups = groupsOf(fact)
  const heard = complained === undefined ? 'uoplyst' : complained ? 'paaklaget' : 'ikke-paaklaget'
  for (const group of [...groups, `aar|${year}|`]) add(group + heard)
  if (fact.genvurdering !== undefined) add(`genvurdering|${fact.genvurdering}`)
  for (const stage of STAGES_TIMED) {
    const took = fact.days[stage]
    if (took !== undefined) add(`dage|${stage}|${took}`)
  }
  if (fact.carriedOut !== undefined) add(fact.carriedOut ? 'efterlevet|ja' : 'efterlevet|nej')
  for (const kind of fact.instructions ?? []) add(`handleanvisning|${kind}`)
  if (fact.requested !== undefined) {
    add('kendte|efterspurgt')
    for (const item of fact.requested.length === 0 ? [NOTHING] : fact.requested) add(`efterspurgt|${item}`)
  }
  if (outcome === undefined) return

  const counted = countedOutcome(outcome)
  const isReversed = counted === 'hjemvist' || counted === 'aendret'
  for (const group of [...groups, `aar|${fact.boardYear ?? year}|`]) {
    add(group + counted)
    if (isReversed && fact.isPartial === true) add(`${group}delvist`)
  }
  if (counted === 'ikke-talt') return
  // What was learnt counts by the year the municipality decided, and not by the board's.
  add(`afgjort|${year}|${isReversed ? 'omgjort' : 'stadfaestet'}`)
  if (!isReversed) {
    if (foreseen !== undefined) add(foreseen.length === 0 ? 'stadfaestet|uden-varsel' : 'stadfaestet|varslet')
    return
  }
  if (fact.category !== undefined) add(`kategori|${fact.category}`)
  add(`mangler-pr-sag|${flaws.length}`)
  for (const flaw of flaws) {
    add(`mangel|${subject}|${flaw}`)
    add(`mangel-i-aar|${year}|${flaw}`)
    if (decides(flaw, fact.category)) add(`afgoerende|${flaw}`)
    if (foreseen !== undefined) add(`${foreseen.includes(flaw) ? 'varslet' : 'ikke-varslet'}|${flaw}`)
  }
  addSources(fact, add)
}

function addSources({ sources, asked, missing }: DecisionFact, add: (name: string) => void): void {
  if (sources !== undefined) add('kendte|i-sagen')
  if (asked !== undefined) add('kendte|spurgt')
  for (const source of sources ?? []) add(`i-sagen|${source}`)
  for (const source of asked ?? []) add(`spurgt|${source}`)
  for (const source of missing ?? []) add(`efterlyst|${source}`)
}

export interface GrowingCounters {
  /** The limit of a decision that was counted as left alone still runs: nobody knows yet. */
  addRunning(fact: DecisionFact): void
  /** One that is gone counts -1 times. */
  add(fact: DecisionFact, times?: number): void
  addAll(counters: Counters): void
  /** Without what came to nothing. */
  counters(): Counters
}

/** Counts as facts come, so that none has to be kept. */
export function createCounters(): GrowingCounters {
  const counts = new Map<string, number>()
  const put = (name: string, times: number) => counts.set(name, (counts.get(name) ?? 0) + times)
  return {
    add(fact, times = 1) {
      eachCounter(fact, (name) => put(name, times))
    },
    addRunning(fact) {
      for (const group of [...groupsOf(fact), `aar|${fact.year ?? UNTOLD}|`]) {
        put(`${group}ikke-paaklaget`, -1)
        put(`${group}loeber`, 1)
      }
    },
    addAll(counters) {
      for (const [name, count] of Object.entries(counters)) put(name, count)
    },
    counters: () => Object.fromEntries([...counts].filter(([, count]) => count !== 0)),
  }
}

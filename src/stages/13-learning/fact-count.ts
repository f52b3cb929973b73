import type { Mangel } from '../../law/mangel.ts'
import type { SourceKind } from '../02-information/source.ts'
import type { ReassessmentResult } from '../09-reassessment/genvurdering.ts'
import type { InstructionKind } from '../11-outcome/instruction-kind.ts'
import { countedAs, type DecidingCategory } from '../11-outcome/outcome.ts'
import { type DecisionFact, STAGES_TIMED, type StageTimed } from './decision-fact.ts'

/** What figures may be told by. */
export const FACT_DIMENSIONS = ['kommune', 'bestemmelse', 'aar', 'emne'] as const
export type FactDimension = (typeof FACT_DIMENSIONS)[number]

/** What is counted of a group of decisions. A decision that the board decided another year counts in both years. */
export interface GroupCount {
  readonly decisions: number
  readonly complained: number
  /** Where it is known that no one complained. */
  readonly uncontested: number
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
  readonly instructions: Tally<`${InstructionKind}`>
  readonly genvurdering: Tally<ReassessmentResult>
  /** Reversals, and orders to supplement, that were carried out, and that were not yet. */
  readonly carriedOut: number
  readonly notCarriedOut: number
  /** How many took so many days. */
  readonly days: Readonly<Record<StageTimed, Readonly<Record<string, number>>>>
}

export type Tally<Key extends string> = Readonly<Partial<Record<Key, number>>>

type Growing = Record<string, number>
type GrowingGroup = { -readonly [K in keyof GroupCount]: number }

const emptyGroup = (): GrowingGroup => ({
  decisions: 0,
  complained: 0,
  uncontested: 0,
  hjemvist: 0,
  aendret: 0,
  stadfaestet: 0,
  notCounted: 0,
  partial: 0,
})

/** What a fact that does not say is counted under. */
export const UNTOLD = 'ukendt'

/** Counts as facts come, so that none has to be kept. */
export function createFactCount(): { add(fact: DecisionFact): void; count(): FactCount } {
  const whole = emptyGroup()
  const groups: Record<FactDimension, Map<string, GrowingGroup>> = {
    kommune: new Map(),
    bestemmelse: new Map(),
    aar: new Map(),
    emne: new Map(),
  }
  const groupOf = (dimension: FactDimension, key: string): GrowingGroup => {
    const known = groups[dimension].get(key)
    if (known !== undefined) return known
    const made = emptyGroup()
    groups[dimension].set(key, made)
    return made
  }
  const tallies = {
    categories: {} as Growing,
    flaws: {} as Growing,
    flawsPerCase: {} as Growing,
    checked: {} as Growing,
    foreseen: {} as Growing,
    inFile: {} as Growing,
    asked: {} as Growing,
    missing: {} as Growing,
    instructions: {} as Growing,
    genvurdering: {} as Growing,
  }
  const days = Object.fromEntries(STAGES_TIMED.map((stage) => [stage, {}])) as Record<StageTimed, Growing>
  const single = { upheldChecked: 0, upheldUnwarned: 0, known: 0, askedKnown: 0, carriedOut: 0, notCarriedOut: 0 }

  function addReversed(fact: DecisionFact): void {
    const { flaws, category, foreseen, sources, asked, missing } = fact
    if (category !== undefined) more(tallies.categories, category)
    for (const flaw of flaws) more(tallies.flaws, flaw)
    more(tallies.flawsPerCase, String(flaws.length))
    if (foreseen !== undefined)
      for (const flaw of flaws) {
        more(tallies.checked, flaw)
        if (foreseen.includes(flaw)) more(tallies.foreseen, flaw)
      }
    if (sources !== undefined) single.known += 1
    if (asked !== undefined) single.askedKnown += 1
    for (const source of sources ?? []) more(tallies.inFile, source)
    for (const source of asked ?? []) more(tallies.asked, source)
    for (const source of missing ?? []) more(tallies.missing, source)
  }

  return {
    add(fact) {
      const { outcome, year, boardYear, complained } = fact
      const decisionYear = String(year ?? UNTOLD)
      const made = [
        whole,
        groupOf('kommune', fact.municipality),
        groupOf('bestemmelse', fact.provision ?? UNTOLD),
        groupOf('emne', fact.subject ?? UNTOLD),
      ]
      for (const group of [...made, groupOf('aar', decisionYear)]) {
        group.decisions += 1
        if (complained === true) group.complained += 1
        if (complained === false) group.uncontested += 1
      }
      if (fact.genvurdering !== undefined) more(tallies.genvurdering, fact.genvurdering)
      for (const stage of STAGES_TIMED) {
        const took = fact.days[stage]
        if (took !== undefined) more(days[stage], String(took))
      }
      if (fact.carriedOut !== undefined) single[fact.carriedOut ? 'carriedOut' : 'notCarriedOut'] += 1
      for (const kind of fact.instructions ?? []) more(tallies.instructions, String(kind))
      if (outcome === undefined) return

      const counted = outcome === 'henvisning' || outcome === 'bortfald' ? 'ikke-talt' : countedAs(outcome)
      const isReversed = counted === 'hjemvist' || counted === 'aendret'
      for (const group of [...made, groupOf('aar', String(boardYear ?? decisionYear))]) {
        group[counted === 'ikke-talt' ? 'notCounted' : counted] += 1
        if (isReversed && fact.isPartial === true) group.partial += 1
      }
      if (isReversed) addReversed(fact)
      if (counted === 'stadfaestet' && fact.foreseen !== undefined) {
        single.upheldChecked += 1
        if (fact.foreseen.length === 0) single.upheldUnwarned += 1
      }
    },
    count: () => ({
      whole: { ...whole },
      groups: {
        kommune: inOrder(groups.kommune),
        bestemmelse: inOrder(groups.bestemmelse),
        aar: inOrder(groups.aar),
        emne: inOrder(groups.emne),
      },
      categories: { ...tallies.categories },
      flaws: { ...tallies.flaws },
      flawsPerCase: { ...tallies.flawsPerCase },
      checked: { ...tallies.checked },
      foreseen: { ...tallies.foreseen },
      upheldChecked: single.upheldChecked,
      upheldUnwarned: single.upheldUnwarned,
      sources: {
        known: single.known,
        askedKnown: single.askedKnown,
        inFile: { ...tallies.inFile },
        asked: { ...tallies.asked },
        missing: { ...tallies.missing },
      },
      instructions: { ...tallies.instructions },
      genvurdering: { ...tallies.genvurdering },
      carriedOut: single.carriedOut,
      notCarriedOut: single.notCarriedOut,
      days: Object.fromEntries(STAGES_TIMED.map((stage) => [stage, { ...days[stage] }])) as FactCount['days'],
    }),
  }
}

function more(tally: Growing, key: string): void {
  tally[key] = (tally[key] ?? 0) + 1
}

const inOrder = (groups: ReadonlyMap<string, GroupCount>): Readonly<Record<string, GroupCount>> =>
  Object.fromEntries([...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** All of them at once, where they are at hand. */
export function countFacts(facts: Iterable<DecisionFact>): FactCount {
  const counting = createFactCount()
  for (const fact of facts) counting.add(fact)
  return counting.count()
}

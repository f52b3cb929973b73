import type { Mangel } from '../../law/mangel.ts'
import { countedAs } from '../11-outcome/outcome.ts'
import type { DecisionFact } from './decision-fact.ts'
import type { Counted } from './difference.ts'
import { type Tally, UNTOLD } from './fact-count.ts'

/** The first year that counts as after the change, and a flaw that it was to better. */
export interface LearningAsk {
  readonly from?: number | undefined
  readonly flaw?: Mangel | undefined
}

/** What the board said of the decisions whose needs are mostly of one theme. */
export interface ThemeCount {
  readonly reversed: number
  readonly upheld: number
  /** Of those reversed: how many had the flaw. */
  readonly flaws: Tally<Mangel>
}

export interface BeforeAfter {
  readonly before: Counted
  readonly after: Counted
}

/** What a municipality can learn from, counted without persons. */
export interface LearningCount {
  readonly decisions: number
  /** By theme of the needs. */
  readonly themes: Readonly<Record<string, ThemeCount>>
  readonly whole: ThemeCount
  /** The years of decision there are. */
  readonly years: readonly number[]
  /** Absent where no year was asked for. By the year of the decision, not of the board's. */
  readonly change?: {
    readonly from: number
    readonly reversed: BeforeAfter
    readonly complained: BeforeAfter
    /** Of those the board decided: reversed with the flaw asked for. */
    readonly flaw?: BeforeAfter & { readonly of: Mangel }
    /** Decisions that don't tell their year are on neither side. */
    readonly untold: number
  }
}

interface GrowingTheme {
  reversed: number
  upheld: number
  flaws: Partial<Record<Mangel, number>>
}
const emptyTheme = (): GrowingTheme => ({ reversed: 0, upheld: 0, flaws: {} })

type Side = 'before' | 'after'
const emptySides = () => ({ before: { count: 0, of: 0 }, after: { count: 0, of: 0 } })

/** Counts as facts come, so that none has to be kept. */
export function createLearningCount({ from, flaw }: LearningAsk): {
  add(fact: DecisionFact): void
  count(): LearningCount
} {
  let [decisions, untold] = [0, 0]
  const whole = emptyTheme()
  const themes = new Map<string, GrowingTheme>()
  const years = new Set<number>()
  const sides = { reversed: emptySides(), complained: emptySides(), flaw: emptySides() }
  const put = (measure: keyof typeof sides, side: Side, isOne: boolean) => {
    sides[measure][side].of += 1
    if (isOne) sides[measure][side].count += 1
  }
  const addDecided = (fact: DecisionFact, isReversed: boolean) => {
    const subject = fact.subject ?? UNTOLD
    const theme = themes.get(subject) ?? emptyTheme()
    themes.set(subject, theme)
    for (const group of [whole, theme]) {
      group[isReversed ? 'reversed' : 'upheld'] += 1
      if (isReversed) for (const one of fact.flaws) group.flaws[one] = (group.flaws[one] ?? 0) + 1
    }
  }
  return {
    add(fact) {
      decisions += 1
      const { year, complained, outcome } = fact
      if (year !== undefined) years.add(year)
      const side: Side | undefined =
        year === undefined || from === undefined ? undefined : year < from ? 'before' : 'after'
      if (side === undefined) untold += 1
      else if (complained !== undefined) put('complained', side, complained)
      const counted =
        outcome === undefined || outcome === 'henvisning' || outcome === 'bortfald' ? undefined : countedAs(outcome)
      if (counted === undefined || counted === 'ikke-talt') return
      const isReversed = counted !== 'stadfaestet'
      addDecided(fact, isReversed)
      if (side === undefined) return
      put('reversed', side, isReversed)
      if (flaw !== undefined) put('flaw', side, isReversed && fact.flaws.includes(flaw))
    },
    count: () => ({
      decisions,
      themes: Object.fromEntries([...themes].toSorted(([one], [other]) => (one < other ? -1 : 1))),
      whole,
      years: [...years].toSorted((one, other) => one - other),
      ...(from === undefined
        ? {}
        : {
            change: {
              from,
              untold,
              reversed: sides.reversed,
              complained: sides.complained,
              ...(flaw === undefined ? {} : { flaw: { ...sides.flaw, of: flaw } }),
            },
          }),
    }),
  }
}

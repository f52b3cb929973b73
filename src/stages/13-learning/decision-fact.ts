import type { Mangel } from '../../law/mangel.ts'
import type { DecidingCategory, RulingKind } from '../11-outcome/outcome.ts'

/** How a complaint ended at the board, also where the board never looked at it. */
export type FactOutcome = RulingKind | 'henvisning' | 'bortfald'

/** What is counted of one complaint. There is no person in it: no name, number, address, day of birth or free text. */
export interface DecisionFact {
  /** Four digits, as the statistics number the 98 municipalities. */
  readonly municipality: string
  /** "SEL § 85". */
  readonly provision: string
  /** The year of the board's decision. */
  readonly year: number
  readonly subject?: string
  readonly outcome: FactOutcome
  /** Some parts were reversed and others were not. */
  readonly isPartial?: boolean
  /** That of the flaw that decided; absent where nothing was reversed. */
  readonly category?: DecidingCategory
  readonly flaws: readonly Mangel[]
}

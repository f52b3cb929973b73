import type { PlainDate } from '../base/date.ts'
import type { DecisionFact } from '../stages/13-learning/decision-fact.ts'
import type { Published } from '../stages/13-learning/publish/publication.ts'
import type { Entry, StoredEntry } from './entry.ts'

/** What pages and searches need of a case, derived from its entries alone, so that it can be derived again. */
export interface Projection<E extends Entry> {
  /** Another one whenever `derive` gives another answer to the same entries: the views are then rebuilt. */
  readonly version: string
  /** Pure. `after` is `before` and what was added; `before` is empty for a new case, and where all is rebuilt. */
  derive(before: readonly StoredEntry<E>[], after: readonly StoredEntry<E>[]): CaseViews
}

/** A fact, and what of it the days alone change. */
export interface ToldFact {
  readonly fact: DecisionFact
  /** Nobody has complained, and may until this day has passed; null where it is known already. It is no part of the fact. */
  readonly openUntil: PlainDate | null
}

/** Null: the case has no such row. */
export interface CaseViews {
  readonly line: CaseLine | null
  readonly words: CaseWords | null
  /** What is counted of it, without persons; `unchanged` where what was added changes nothing of it. */
  readonly facts: readonly ToldFact[] | 'unchanged'
  /** What of it is for everyone to read. */
  readonly published: readonly Published[] | 'unchanged'
}

/** A line of the work list. */
export interface CaseLine {
  /** What the case is about, without who it is about. */
  readonly title: string
  readonly state: string
  readonly stage: string
  readonly partyId: string | null
  /** The user who has the case. */
  readonly responsible: string | null
  readonly team: string | null
  readonly deadlines: readonly Deadline[]
}

export interface Deadline {
  readonly kind: string
  readonly dueOn: PlainDate
}

/** What a search finds the case by; the title counts more. */
export interface CaseWords {
  readonly title: string
  readonly body: string
}

import type { NonEmpty } from '../base/list.ts'
import type { Words } from '../base/words.ts'
import type { LawSource } from '../law/source.ts'
import type { Finding, Verdict } from './verdict.ts'

export interface Rule<Subject, F extends Finding = Finding> {
  /** Same as the folder's name; never renamed. */
  readonly id: string
  /** A sentence that says what is to be so. README's first line is its Danish. */
  readonly title: Words
  /** Rows of the decision checklist that the rule answers for, e.g. `D25`. */
  readonly checklist: readonly string[]
  readonly sources: NonEmpty<LawSource>
  /**
   * What it reads is told in so many ways that it was mistaken too often where no other rule found a `fejl` in the same
   * text: then it only warns (decision 0020).
   */
  readonly isUnsureAlone?: true
  /** Ids of rules whose finding tells what this one's comes of: where one of them has found something, this one is silent. */
  readonly givesWayTo?: readonly string[]
  check(subject: Subject): Verdict<F>
}

/** A text that a rule is shown, and what it must say of it. The same examples are test and handbook. */
export interface Example {
  readonly name: string
  readonly text: string
}

export interface FailingExample extends Example {
  /** Words of the text that the first finding quotes (a part is enough); null where something is missing. */
  readonly quote: string | null
}

export interface Examples {
  readonly holds: readonly Example[]
  readonly fails: readonly FailingExample[]
  readonly notApplicable: readonly Example[]
  readonly unknown: readonly Example[]
}

import type { NeedId } from '../stages/00-case/case-id.ts'
import type { QuestionDraft } from '../stages/02-information/question.ts'
import type { CaseView } from '../stages/case-view.ts'
import type { WholeCase } from '../stages/own-case.ts'
import type { Example, Rule } from './rule.ts'
import type { Finding } from './verdict.ts'

/** What is wrong in a case, where it is, and what would close the gap. */
export interface CaseFinding extends Finding {
  /** The need it is about; null where it is about the case. */
  readonly need: NeedId | null
  /** A JSON pointer into the case file: `/assessments/1/text`, or `/partshoeringer` where something is missing. */
  readonly at: string
  /** Where information lacks: whom to ask what, and why. */
  readonly question: QuestionDraft | null
}

/** Rules on the case ask a view of it, with the law of the day of the decision. */
export type CaseRule = Rule<CaseView, CaseFinding>

/** A case that a rule is shown. `text` tells a caseworker what is the matter in it; `given` is the case itself. */
export interface CaseExample extends Example {
  readonly given: WholeCase
}

export interface FailingCaseExample extends CaseExample {
  /** Where the first finding points: a JSON pointer. */
  readonly at: string
}

export interface CaseExamples {
  readonly holds: readonly CaseExample[]
  readonly fails: readonly FailingCaseExample[]
  readonly notApplicable: readonly CaseExample[]
  readonly unknown: readonly CaseExample[]
}

/** A rule with its examples, for the handbook. */
export interface CasePage {
  readonly rule: CaseRule
  readonly examples: CaseExamples
}

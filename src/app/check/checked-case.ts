import type { PlainDate } from '../../base/date.ts'
import type { Mangel, MangelCategory } from '../../law/mangel.ts'
import type { CaseRoom } from '../../rules/catalogue/case-catalogue.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { DecisionKind } from '../../stages/07-letter/decision-kind.ts'
import type { ReportedFinding, UnknownAnswer } from './checked-document.ts'

/** A finding in a case, as it is told to people. Its quote is within the text that `at` points to. */
export interface ReportedCaseFinding extends ReportedFinding {
  /** The room of the rule that made it. */
  readonly room: CaseRoom | '07-letter'
  /** The need it is about; null where it is about the case. */
  readonly need: NeedId | null
  /** A JSON pointer into the case file: to what is wrong, or to where something is missing. */
  readonly at: string
  /** Where information lacks: whom to ask what, and why. */
  readonly question: QuestionDraft | null
}

/** What the board would most likely say, if the citizen complained today. Decision 0011 tells how it is reckoned. */
export interface Prediction {
  /**
   * False where a finding on the decision or what it stands on is a `fejl`. Null where it can't be said: nothing is
   * decided yet, or no such finding is made and neither is it known what the decision rests on, or what it says.
   */
  readonly holds: boolean | null
  /** The category of the flaw most likely to decide; null unless it falls, or where the flaw has no category. */
  readonly category: MangelCategory
  /** That flaw's code; null unless it falls. */
  readonly because: Mangel | null
  /** All that makes it fall was told by words alone (decisions 0029 and 0030): it may hold, and someone must read it once more. */
  readonly byWordsOnly: boolean
}

/** The columns of the matrix: what a need must have on its way from the citizen's words to an answer. */
export const CELLS = ['words', 'statements', 'personkreds', 'assessment', 'answer', 'extent'] as const
export type Cell = (typeof CELLS)[number]

/**
 * `gap`: a finding says that something lacks or is wrong. `unknown`: nothing is there yet, and no rule says that it is too late.
 * `not-applicable`: nothing belongs there, as an extent to a refusal. `ok`: it is there, and no rule objects.
 */
export type CellState = 'ok' | 'gap' | 'unknown' | 'not-applicable'

export interface MatrixCell {
  readonly state: CellState
  /** Those that belong here, in the order of the check; advice too, which makes no gap. */
  readonly findings: readonly ReportedCaseFinding[]
}

/** One need of the case, cell by cell. */
export interface MatrixRow {
  readonly need: NeedId
  readonly activity: string
  readonly cells: Readonly<Record<Cell, MatrixCell>>
}

export interface CaseMatrix {
  /** One for each need, in the order of the case. */
  readonly rows: readonly MatrixRow[]
  /** What is about the case as a whole. */
  readonly rest: readonly ReportedCaseFinding[]
}

/** What Holdbar says of one case. */
export interface CheckedCase {
  /** The law was asked as of this day: the decision's own, else the day asked for. */
  readonly lawDate: PlainDate
  /** Null while nothing is decided. */
  readonly decision: {
    readonly kind: DecisionKind
    readonly date: PlainDate
    /** Short references such as `SEL § 85`, each once. */
    readonly provisions: readonly string[]
  } | null
  /** False where a finding on the decision or what it stands on is a `fejl`. Before there is one: whether it would hold on this basis. */
  readonly holds: boolean
  /** In the order of the stages, then of the needs; those about the case before those about a need. */
  readonly findings: readonly ReportedCaseFinding[]
  readonly unknown: readonly UnknownAnswer[]
  /** What would close the gaps, each question once, in the order of the findings; once decided, without those of a `raad` alone. */
  readonly questions: readonly QuestionDraft[]
  readonly predicted: Prediction
  readonly matrix: CaseMatrix
}

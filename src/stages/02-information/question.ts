import type { PlainDate } from '../../base/date.ts'
import type { NeedId, QuestionId, SourceId } from '../00-case/case-id.ts'
import type { SourceKind } from './source.ts'

/** A targeted question: to whom, on which matter of which need, and why. */
export interface QuestionDraft {
  /** The kind of source that can answer. */
  readonly to: SourceKind
  /**
   * The need it is about. Null where it is about the person or the case as a whole.
   * @default null
   */
  readonly need: NeedId | null
  /** The matter, as a question that can be answered. */
  readonly matter: string
  /** Why it is asked: what the answer is needed for. */
  readonly why: string
}

/** A question that was sent, and what came of it. */
export interface Question extends QuestionDraft {
  /** Names the question. Absent in a file: its place in the list. */
  readonly id: QuestionId
  /** The day it was sent. */
  readonly sent: PlainDate
  /** The day an answer was asked for. */
  readonly due: PlainDate
  /**
   * The days it was repeated; empty where it never was.
   * @default []
   */
  readonly reminders: readonly PlainDate[]
  /** The answer; absent while none came. */
  readonly answer?: {
    /** The day it came. */
    readonly on: PlainDate
    /** What was answered. */
    readonly words: string
    /** The source it became. Absent: it became none. */
    readonly source?: SourceId
  }
  /** Set where it is no longer asked; a question is never taken away. Absent: it stands. */
  readonly closed?: {
    /** The day it was given up. */
    readonly on: PlainDate
    /** Why. */
    readonly why: string
  }
}

/** A question as it stands when it has been sent, and nothing has come of it. */
export function askedQuestion({
  question,
  id,
  sent,
  due,
}: Pick<Question, 'id' | 'sent' | 'due'> & { readonly question: QuestionDraft }): Question {
  return { ...question, id, sent, due, reminders: [] }
}

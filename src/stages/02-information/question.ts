import type { PlainDate } from '../../base/date.ts'
import type { NeedId, QuestionId, SourceId } from '../00-case/case-id.ts'
import type { SourceKind } from './source.ts'

/** A targeted question: to whom, on which matter of which need, and why. */
export interface QuestionDraft {
  readonly to: SourceKind
  /** Null where it is about the person or the case as a whole. */
  readonly need: NeedId | null
  /** The matter, as a question that can be answered. */
  readonly matter: string
  readonly why: string
}

export interface Question extends QuestionDraft {
  readonly id: QuestionId
  readonly sent: PlainDate
  readonly due: PlainDate
  readonly reminders: readonly PlainDate[]
  /** The answer, and the source it became; absent while none came. */
  readonly answer?: { readonly on: PlainDate; readonly words: string; readonly source?: SourceId }
  /** Why it is no longer asked; a question is never taken away. */
  readonly closed?: { readonly on: PlainDate; readonly why: string }
}

import type { PlainDate } from '../../base/date.ts'
import type { QuestionId, RecordId, SourceId } from '../00-case/case-id.ts'
import type { Disagreement, Review, Settlement } from './disagreement.ts'
import type { QuestionDraft } from './question.ts'
import type { Source } from './source.ts'
import type { Statement } from './statement.ts'

export type InformationEntry =
  | { readonly kind: 'source-recorded'; readonly source: Source }
  | { readonly kind: 'statement-recorded'; readonly statement: Statement }
  | {
      readonly kind: 'question-asked'
      readonly id: QuestionId
      readonly question: QuestionDraft
      readonly sent: PlainDate
      readonly due: PlainDate
    }
  | { readonly kind: 'question-reminded'; readonly id: QuestionId; readonly on: PlainDate }
  | {
      readonly kind: 'question-answered'
      readonly id: QuestionId
      readonly on: PlainDate
      readonly words: string
      readonly source?: SourceId
    }
  | { readonly kind: 'question-closed'; readonly id: QuestionId; readonly on: PlainDate; readonly why: string }
  | { readonly kind: 'disagreement-recorded'; readonly disagreement: Disagreement }
  | { readonly kind: 'disagreement-settled'; readonly id: RecordId; readonly settlement: Settlement }
  | { readonly kind: 'review-recorded'; readonly review: Review }
  | {
      readonly kind: 'review-followed-up'
      readonly id: RecordId
      readonly followedUp: { readonly kind: 'rettet' | 'besvaret'; readonly how: string }
    }

import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'
import type { BoardContact, DocumentRequest, FileLine } from './board-file.ts'

export type BoardEntry =
  | { readonly kind: 'board-file-assembled'; readonly lines: readonly FileLine[] }
  | { readonly kind: 'case-sent-to-board'; readonly on: PlainDate }
  | { readonly kind: 'board-received'; readonly on: PlainDate; readonly number: string }
  | { readonly kind: 'board-asked'; readonly request: Omit<DocumentRequest, 'answer'> }
  | {
      readonly kind: 'board-answered'
      readonly id: RecordId
      readonly on: PlainDate
      readonly documents: readonly DocumentId[]
      readonly words: string
    }
  | { readonly kind: 'board-contact-logged'; readonly contact: BoardContact }

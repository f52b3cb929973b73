import type { PlainDate } from '../base/date.ts'
import type { DocumentId } from './00-case/case-id.ts'

/** The case, or a report, as one reads it on paper: what a use case found, in words, to be set by others. */
export interface CaseSheet {
  readonly title: string
  /** Who sends it. */
  readonly sender: string
  /** Null where it is about more than one case. */
  readonly caseNumber: string | null
  readonly day: PlainDate
  /** Not yet what was sent: every page says so. */
  readonly isDraft: boolean
  readonly sections: readonly SheetSection[]
  /** Every document, in the order it is read. */
  readonly papers: readonly SheetPaper[]
}

export interface SheetSection {
  readonly title: string
  readonly blocks: readonly SheetBlock[]
}

export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface SheetPaper {
  readonly document: DocumentId
  readonly title: string
  /** What it is on the checklist, and since when it is in the case. */
  readonly note: string
}

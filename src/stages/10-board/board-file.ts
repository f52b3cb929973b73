import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, NeedId, OfficialId, RecordId } from '../00-case/case-id.ts'

/** The kinds of document the board asks for, as the improved appeal form lists them. */
export const FILE_ITEMS = [
  'ansoegning',
  'afgoerelse',
  'klage',
  'genvurdering',
  'oplysninger-fra-borgeren',
  'oplysninger-fra-netvaerk',
  'statusnotater',
  'laegelige-oplysninger',
  'voksenudredning',
  'handleplan',
  'partshoering',
  'hoeringssvar',
  'tidligere-bevilling',
  'kvalitetsstandard',
  'notater',
  'fuldmagt-eller-vaergemaal',
] as const
export type FileItem = (typeof FILE_ITEMS)[number]

/** One line of the checklist: it is there, it lacks and why, or there is none in this case. */
export type FileLine =
  | { readonly item: FileItem; readonly state: 'med'; readonly documents: readonly DocumentId[] }
  | { readonly item: FileItem; readonly state: 'mangler'; readonly why: string }
  | { readonly item: FileItem; readonly state: 'findes-ikke' }

/** A call or letter between board, municipality and citizen: logged at both ends. */
export interface BoardContact {
  readonly id: RecordId
  readonly on: PlainDate
  readonly between: 'kommune-og-styrelse' | 'borger-og-styrelse'
  readonly by: OfficialId
  readonly about: string
  /** The needs for which it was agreed how the board's instruction is to be followed. Absent: no plan was made. */
  readonly planFor?: readonly NeedId[]
}

/** The board asks for a missing document before anything else. */
export interface DocumentRequest {
  readonly id: RecordId
  readonly item: FileItem | 'andet'
  readonly asked: string
  readonly on: PlainDate
  readonly due: PlainDate
  readonly answer?: { readonly on: PlainDate; readonly documents: readonly DocumentId[]; readonly words: string }
}

/** The file the board gets. */
export interface BoardFile {
  readonly lines: readonly FileLine[]
  readonly sent?: PlainDate
  /** The board's receipt, with its own number for the case. */
  readonly received?: { readonly on: PlainDate; readonly number: string }
  readonly requests: readonly DocumentRequest[]
  readonly contacts: readonly BoardContact[]
}

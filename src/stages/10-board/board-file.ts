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
  | {
      /** Which kind of document. */
      readonly item: FileItem
      /** It goes along. */
      readonly state: 'med'
      /** Its documents; empty where none is kept here. */
      readonly documents: readonly DocumentId[]
    }
  | {
      /** Which kind of document. */
      readonly item: FileItem
      /** It should be there and is not. */
      readonly state: 'mangler'
      /** Why it lacks. */
      readonly why: string
    }
  | {
      /** Which kind of document. */
      readonly item: FileItem
      /** There is none in this case. */
      readonly state: 'findes-ikke'
    }

/** A call or letter between board, municipality and citizen: logged at both ends. */
export interface BoardContact {
  /** Names the contact. */
  readonly id: RecordId
  /** The day of it. */
  readonly on: PlainDate
  /** Who spoke with whom. */
  readonly between: 'kommune-og-styrelse' | 'borger-og-styrelse'
  /** Who wrote it down, in either authority. */
  readonly by: OfficialId
  /** What was said. */
  readonly about: string
  /** The needs for which it was agreed how the board's instruction is to be followed. Absent: no plan was made. */
  readonly planFor?: readonly NeedId[]
}

/** The board asks for a missing document before anything else. */
export interface DocumentRequest {
  /** Names the request. */
  readonly id: RecordId
  /** Which kind of document. */
  readonly item: FileItem | 'andet'
  /** What is asked for, in words. */
  readonly asked: string
  /** The day it was asked. */
  readonly on: PlainDate
  /** By when it is to be answered. */
  readonly due: PlainDate
  /** What the municipality answered. Absent: nothing yet. */
  readonly answer?: {
    /** The day of the answer. */
    readonly on: PlainDate
    /** The documents that were sent; empty where none was. */
    readonly documents: readonly DocumentId[]
    /** What was written. */
    readonly words: string
  }
}

/** The file the board gets. */
export interface BoardFile {
  /**
   * The checklist, line by line.
   * @default []
   */
  readonly lines: readonly FileLine[]
  /** The day the case was sent to the board. Absent: not yet. */
  readonly sent?: PlainDate
  /** The board's receipt. Absent: none has come. */
  readonly received?: {
    /** The day the board received the case. */
    readonly on: PlainDate
    /** The board's own number for it. */
    readonly number: string
  }
  /**
   * What the board has asked for.
   * @default []
   */
  readonly requests: readonly DocumentRequest[]
  /**
   * Calls and letters between the authorities, and between citizen and board.
   * @default []
   */
  readonly contacts: readonly BoardContact[]
}

import type { Words } from '../../base/words.ts'

/** What is wrong with a file of rows, where it stands, and what to write instead. */
export interface SheetFault {
  /** As a spreadsheet counts: the heading is row 1. Absent where it is the whole file. */
  readonly row?: number
  /** The name of the column. */
  readonly column?: string
  readonly words: Words
}

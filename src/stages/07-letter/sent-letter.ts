import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, PartyId, RecordId } from '../00-case/case-id.ts'

/** How a letter reaches someone. `personlig` is handed over or read aloud at a meeting. */
export type LetterChannel = 'digital-post' | 'brevpost' | 'personlig'

/** A letter as it left: what was previewed is what was sent, by its hash. */
export interface SentLetter {
  readonly id: RecordId
  readonly about: 'kvittering' | 'spoergsmaal' | 'partshoering' | 'afgoerelse' | 'frist' | 'andet'
  readonly sent: PlainDate
  readonly to: readonly PartyId[]
  readonly channel: LetterChannel
  /** SHA-256 of the document, in hexadecimal. Absent where another system sent it. */
  readonly hash?: string
  readonly document?: DocumentId
  /** The day it was available to the citizen: the complaint clock starts here. Absent: not confirmed. */
  readonly delivered?: PlainDate
}

/** A call before or after the letter, so that it does not stand alone. */
export interface Call {
  readonly id: RecordId
  readonly on: PlainDate
  readonly when: 'foer-brevet' | 'efter-brevet'
  readonly reached: boolean
  readonly note: string
}

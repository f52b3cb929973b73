import type { PlainDate } from '../../../base/date.ts'
import type { DocumentId, PartyId, RecordId } from '../../00-case/case-id.ts'

/** How a letter reaches someone: Digital Post, paper, in person. `personlig` is handed over or read aloud at a meeting. */
export type LetterChannel = 'digital-post' | 'brevpost' | 'personlig'

/** A letter as it left: what was previewed is what was sent, by its hash. */
export interface SentLetter {
  /** Names the letter. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** A receipt, a question, a hearing, the decision, a time limit, a reassessment, the board's decision, access to the file, that an application was taken back, something else. */
  readonly about:
    | 'kvittering'
    | 'spoergsmaal'
    | 'partshoering'
    | 'afgoerelse'
    | 'frist'
    | 'genvurdering'
    | 'udfald'
    | 'aktindsigt'
    | 'tilbagetraekning'
    | 'andet'
  /** The record it is about: the hearing, question, application, complaint, reassessment, request or withdrawal. Absent: not written down. */
  readonly concerns?: RecordId
  /** The day it was sent. */
  readonly sent: PlainDate
  /**
   * To whom; empty where it is not written down.
   * @default []
   */
  readonly to: readonly PartyId[]
  /** The name of one who is no party and got it, such as the doctor who is asked. Absent: it went to the parties alone. */
  readonly recipient?: string
  /** How it was sent. */
  readonly channel: LetterChannel
  /** SHA-256 of the document, in hexadecimal. Absent where another system sent it. */
  readonly hash?: string
  /** The document in the system that keeps it. Absent: not known. */
  readonly document?: DocumentId
  /**
   * The same letter in the parents' voice, where the child gets one of its own: `hash` and `document` are then the
   * child's. Absent: everyone got the same.
   */
  readonly toParents?: LetterToParents
  /** The day it was available to the citizen: the complaint clock starts here. Absent: not confirmed. */
  readonly delivered?: PlainDate
  /** Where Digital Post did not reach someone, and the same letter went on paper instead. Absent: nowhere. */
  readonly resent?: readonly LetterResent[]
}

/** A letter to a child's parents, or its guardian, in their own voice. */
export interface LetterToParents {
  /** Who of those the letter went to got it in these words. */
  readonly to: readonly PartyId[]
  /** SHA-256 of its document, in hexadecimal. */
  readonly hash: string
  /** Its document. */
  readonly document: DocumentId
}

/** A letter as one of its receivers got it: with the document and the hash of theirs. */
export function asGotBy(letter: SentLetter, party: PartyId): SentLetter {
  const { toParents } = letter
  return toParents?.to.includes(party) === true
    ? { ...letter, hash: toParents.hash, document: toParents.document }
    : letter
}

/** Every document that a letter left as. */
export const documentsOf = ({
  document,
  toParents,
}: Pick<SentLetter, 'document' | 'toParents'>): readonly DocumentId[] =>
  [document, toParents?.document].filter((one) => one !== undefined)

/** Names what left as a letter, and nothing else: the hashes of all its documents. Undefined where another system sent it. */
export const sealOf = ({ hash, toParents }: Pick<SentLetter, 'hash' | 'toParents'>): string | undefined =>
  hash === undefined || toParents === undefined ? hash : sealOfAll(hash, toParents.hash)

export const sealOfAll = (...hashes: readonly string[]): string => hashes.join(' ')

/** That a letter, which could not be sent as Digital Post, went to someone on paper: the same document. */
export interface LetterResent {
  /** The day it was sent on paper. */
  readonly on: PlainDate
  /** Who did not get it the first time. */
  readonly to: PartyId
  /** What the channel said of why it did not go. */
  readonly why: string
}

/** A call before or after the letter, so that it does not stand alone. */
export interface Call {
  /** Names the call. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day of it. */
  readonly on: PlainDate
  /** Before or after the letter. */
  readonly when: 'foer-brevet' | 'efter-brevet'
  /** The citizen answered. */
  readonly reached: boolean
  /** What was said. */
  readonly note: string
}

import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, RecordId, SourceId } from './case-id.ts'

/** What set the municipality to work this time: an application, a follow-up, its own initiative, a remittal by the board, a case taken up again. */
export type Procedure = 'ansoegning' | 'opfoelgning' | 'eget-initiativ' | 'hjemvisning' | 'genoptagelse'

/** One point of the board's instruction, and what answers it in this round. */
export interface Instruction {
  /** Names the point. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** What the board asked for. */
  readonly asked: string
  /** How it was followed; absent while it was not. */
  readonly answeredBy?: string
  /** The source that answers it. Absent: none, or not known. */
  readonly source?: SourceId
  /** The document that answers it. Absent: none, or not known. */
  readonly document?: DocumentId
  /** True where the municipality says that it did not follow it; `answeredBy` then says why. Absent: it did, or nothing was said. */
  readonly notFollowed?: boolean
}

/** A remitted case does not flow back: a new round begins, with a reference to the one before. */
export interface Round {
  /**
   * 1 for the first, 2 after the first remittal or new start.
   * @default 1
   * @minimum 1
   * @maximum 1000
   * @asType integer
   */
  readonly number: number
  /** The day it began. Absent in a file: the day of the first application, else the day of the decision. */
  readonly begun: PlainDate
  /**
   * What set it going.
   * @default "ansoegning"
   */
  readonly procedure: Procedure
  /**
   * What the board asked for when it remitted the case; empty where it did not.
   * @default []
   */
  readonly instructions: readonly Instruction[]
}

/** The last answer is the one that counts: what an earlier one named falls away. */
export function answerInstruction(
  { id, asked }: Instruction,
  {
    how,
    source,
    document,
    notFollowed,
  }: Pick<Instruction, 'source' | 'document' | 'notFollowed'> & { readonly how: string },
): Instruction {
  return {
    id,
    asked,
    answeredBy: how,
    ...(source === undefined ? {} : { source }),
    ...(document === undefined ? {} : { document }),
    ...(notFollowed === undefined ? {} : { notFollowed }),
  }
}

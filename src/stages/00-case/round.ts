import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from './case-id.ts'

/** What set the municipality to work this time. */
export type Procedure = 'ansoegning' | 'opfoelgning' | 'eget-initiativ' | 'hjemvisning' | 'genoptagelse'

/** One point of the board's instruction, and what answers it in this round. */
export interface Instruction {
  readonly id: RecordId
  readonly asked: string
  /** How it was followed; absent while it was not. */
  readonly answeredBy?: string
}

/** A remitted case does not flow back: a new round begins, with a reference to the one before. */
export interface Round {
  /** 1 for the first. */
  readonly number: number
  readonly begun: PlainDate
  readonly procedure: Procedure
  readonly instructions: readonly Instruction[]
}

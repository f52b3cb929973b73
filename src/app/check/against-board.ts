import type { PlainDate } from '../../base/date.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { RulingKind } from '../../stages/11-outcome/outcome.ts'
import type { Prediction } from './checked-case.ts'

/**
 * `warned`: the check told of it, and the board found it. `missed`: the board found it, the check was silent.
 * `false`: the check told of it, the board decided on the same need and did not find it.
 * `unsaid`: the check told of a limit that was passed, and the board, whose decision it changes nothing in, did not mention it.
 * `later`: the board found it, and it was not there to see when the letter left.
 * `undecided`: the check told of it, and the board did not decide on that need.
 */
export type Agreement = 'warned' | 'missed' | 'false' | 'unsaid' | 'later' | 'undecided'

/** One flaw of one need, as the check and the board saw it. */
export interface ComparedFlaw {
  readonly mangel: Mangel
  /** Null where it is about the case. */
  readonly need: NeedId | null
  readonly agreement: Agreement
}

/** One decision that the board has decided on, and what the check had said of it when it left. */
export interface AgainstBoard {
  /** The day the decision was sent: the case is checked as it stood then. */
  readonly sentOn: PlainDate
  readonly lawDate: PlainDate
  readonly decidedOn: PlainDate
  readonly number: string
  readonly overall: RulingKind
  readonly predicted: Prediction
  /** The board's flaws in their order, then what the check alone told of. */
  readonly flaws: readonly ComparedFlaw[]
}

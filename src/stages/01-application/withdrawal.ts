import type { PlainDate } from '../../base/date.ts'
import type { NeedId, OfficialId, PartyId, RecordId } from '../00-case/case-id.ts'

/**
 * What was applied for is taken back, all of it or some needs. Nothing ends by that alone: someone who works with the
 * case makes sure that it is meant, and until then it can be regretted.
 */
export interface Withdrawal {
  readonly id: RecordId
  /** Who said so. */
  readonly by: PartyId
  readonly on: PlainDate
  /** In their own words. */
  readonly words: string
  /** The needs that are taken back. Empty: all that was applied for. */
  readonly needs: readonly NeedId[]
  /** What was asked to be sure that it is meant, in order. */
  readonly questions: readonly WithdrawalQuestion[]
  /** That it does not stand after all. Absent: it does. */
  readonly regretted?: {
    readonly on: PlainDate
    /** What was said of it. Absent: nothing. */
    readonly words?: string
  }
  readonly confirmed?: WithdrawalConfirmed
}

interface WithdrawalQuestion {
  readonly on: PlainDate
  readonly by: OfficialId
  readonly words: string
  /** Absent: no answer has come. */
  readonly answer?: { readonly on: PlainDate; readonly words: string }
}

/** That it is meant, and what ends by it. */
export interface WithdrawalConfirmed {
  readonly on: PlainDate
  readonly by: OfficialId
  /** How it was made sure that it is meant, and that what is given up is known. */
  readonly how: string
  /** The needs that are not decided on. Empty: none was recorded yet. */
  readonly needs: readonly NeedId[]
}

/** As it is when it is said. */
export const saidWithdrawal = (said: Omit<Withdrawal, 'questions' | 'regretted' | 'confirmed'>): Withdrawal => ({
  ...said,
  questions: [],
})

/** Said, and neither regretted nor confirmed. */
export const isOpenWithdrawal = ({ regretted, confirmed }: Withdrawal): boolean =>
  regretted === undefined && confirmed === undefined

/** Whether it waits for an answer from the one who said so. */
export const isQuestioned = ({ questions }: Withdrawal): boolean => questions.some(({ answer }) => answer === undefined)

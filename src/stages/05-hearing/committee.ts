import type { PlainDate } from '../../base/date.ts'
import type { NeedId, OfficialId, RecordId } from '../00-case/case-id.ts'

/** A visitation committee is no legal requirement. It advises; the caseworker decides on the facts of the case. */
export interface CommitteeMeeting {
  readonly id: RecordId
  readonly on: PlainDate
  readonly agenda: readonly NeedId[]
  readonly members: readonly OfficialId[]
  /** Whether the citizen was asked to come, and came. Absent: not known. */
  readonly citizen?: 'deltog' | 'inviteret' | 'ikke-inviteret'
  readonly advice: string
  /** Whether the decision rests on the facts or only on what the committee said. Absent: not known. */
  readonly bound?: boolean
}

/** A buddy or lawyer reads with fresh eyes: "Forstår jeg det? Er der huller?" */
export interface Sparring {
  readonly id: RecordId
  readonly on: PlainDate
  readonly by: OfficialId
  readonly understood: boolean
  readonly gaps: readonly string[]
  /** What was done about the gaps; absent while nothing was. */
  readonly followedUp?: string
}

import type { PlainDate } from '../../base/date.ts'
import type { NeedId, OfficialId, RecordId } from '../00-case/case-id.ts'

/** A visitation committee is no legal requirement. It advises; the caseworker decides on the facts of the case. */
export interface CommitteeMeeting {
  /** Names the meeting. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day it was held. */
  readonly on: PlainDate
  /**
   * The needs that were on the agenda; empty where the case was taken as a whole.
   * @default []
   */
  readonly agenda: readonly NeedId[]
  /**
   * Who sat on it, by name or by title; empty where it is not written down.
   * @default []
   */
  readonly members: readonly string[]
  /** Whether the citizen was asked to come, and came. Absent: not known. */
  readonly citizen?: 'deltog' | 'inviteret' | 'ikke-inviteret'
  /** What it advised, in words. */
  readonly advice: string
  /** True where the decision was left to the committee, false where the caseworker decided on the facts. Absent: not known. */
  readonly bound?: boolean
}

/** When the committee is to look at the case: told to the citizen beforehand. */
export interface CommitteePlan {
  /** The day it meets. */
  readonly on: PlainDate
  /** Where, in words: house, room, or how one takes part from home. */
  readonly where: string
  /** Whether the citizen may come. */
  readonly isCitizenInvited: boolean
}

/** A buddy or lawyer reads with fresh eyes: "Forstår jeg det? Er der huller?" */
export interface Sparring {
  /** Names the sparring. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day it was held. */
  readonly on: PlainDate
  /** Who read with fresh eyes. */
  readonly by: OfficialId
  /** Whether that person understood it. */
  readonly understood: boolean
  /**
   * The holes that were found, one text each; empty where none was.
   * @default []
   */
  readonly gaps: readonly string[]
  /** What was done about the gaps; absent while nothing was. */
  readonly followedUp?: string
}

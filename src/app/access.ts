import type { CaseId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'

/** Why someone looks. */
export const ACCESS_PURPOSES = [
  'har-sagen',
  'leder-eller-jurist',
  'ankechef',
  'afloeser',
  'uden-for-teamet',
  'soegning',
  'egen-sag',
  'taler-for-borgeren',
  'udveksling',
  'egenkontrol',
] as const
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number]

export interface Access {
  readonly user: string
  readonly role: Role
  /** Why this person may: has the case, stands in, supervises. */
  readonly purpose: AccessPurpose
  /** What was shown, by the last part of its address: `behov`, `brev`, `journal`. */
  readonly what: string
  readonly caseId: CaseId | null
  readonly party: PartyId | null
  /** The route as a pattern, without what was asked for in it. */
  readonly route: string
}

export interface LoggedAccess extends Access {
  readonly id: string
  /** ISO 8601 instant. */
  readonly at: string
}

/** Looks that nobody's own work explains by itself are all read through; of the others, a sample. */
export const REVIEWED_ALWAYS: readonly AccessPurpose[] = ['uden-for-teamet']
/** What a list shows of a case: a line. */
export const LISTED = 'sagsliste'
/** A line in a list tells next to nothing; what was opened from it has a look of its own. */
export const REVIEWED_NEVER: readonly [string, ...string[]] = [LISTED]
/** Of all other looks, one in so many is read through. */
export const REVIEWED_ONE_IN = 20
/** How far back looks are read through. */
export const REVIEWED_DAYS = 30

export const ACCESS_VERDICTS = ['i-orden', 'undersoeges', 'ikke-i-orden'] as const
export type AccessVerdict = (typeof ACCESS_VERDICTS)[number]

export interface AccessReview {
  readonly by: string
  readonly verdict: AccessVerdict
  readonly note: string
}

export interface SampledAccess extends LoggedAccess {
  /** What was last found of it; null while nobody has read it. */
  readonly review: AccessReview | null
}

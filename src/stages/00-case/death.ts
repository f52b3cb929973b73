import type { PlainDate } from '../../base/date.ts'
import type { CaseId, OfficialId, PartyId } from './case-id.ts'

/** That the citizen of the case has died, and what someone has decided of the case since. */
export interface Death {
  /** The day of it; where that is not known, the day it became known. */
  readonly on: PlainDate
  /** How it is known. */
  readonly how: string
  /** The case of the same person here that it was written in first. Absent: it was written in this one, or that one is shielded. */
  readonly toldIn?: CaseId
  /**
   * Those of whom someone has said since the death what they may do in the case. Nobody else speaks in it or gets its
   * letters: whether a power of attorney or a guardianship outlives the citizen is for a person to decide.
   */
  readonly may: readonly PartyId[]
  /** What someone decided that becomes of the case. Absent: nobody has. */
  readonly decided?: AfterDeath
}

/** Whether the case goes on after the death: what the law says of it is not known here, so a person says it. */
export interface AfterDeath {
  /** The day it was decided. */
  readonly on: PlainDate
  /** Who decided it. */
  readonly by: OfficialId
  /** `stopper`: no more is done in it. `fortsaetter`: it goes on as it stands. */
  readonly answer: 'stopper' | 'fortsaetter'
  /** Why, and on what. */
  readonly why: string
}

interface WithDeath {
  readonly citizen?: PartyId
  readonly death?: Death
}

/** Whether someone has no voice in the case and gets no letters: the citizen who is dead, and all of whom nobody has said otherwise since. */
export function isSilenced({ citizen, death }: WithDeath, party: PartyId): boolean {
  return death !== undefined && (party === citizen || !death.may.includes(party))
}

/** Whether the citizen has died and nobody has decided what becomes of the case. */
export const isUndecidedDeath = ({ death }: WithDeath): boolean => death !== undefined && death.decided === undefined

/** Whether someone has decided that the case stops with the death. */
export const isStoppedByDeath = ({ death }: WithDeath): boolean => death?.decided?.answer === 'stopper'

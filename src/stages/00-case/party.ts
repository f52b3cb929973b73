import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from './id.ts'

export type PartyRole = 'borger' | 'vaerge' | 'partsrepraesentant' | 'bisidder' | 'paaroerende'

/** Someone in the case besides the authority. Name and address lie apart; here stands only what the case turns on. */
export interface Party {
  readonly id: PartyId
  readonly role: PartyRole
  /** From when; a power of attorney or guardianship may end. */
  readonly from: PlainDate
  readonly to?: PlainDate
  /** What the citizen lets this person see and do; empty for a mere companion. */
  readonly mayAct: readonly ('modtage-breve' | 'udtale-sig' | 'se-sagen' | 'klage')[]
  /** Set where the authority has refused this person, with its reason (FVL § 8, stk. 2). */
  readonly refused?: { readonly on: PlainDate; readonly reason: string }
}

/** The citizen's yes to involve others (RSL § 11 a; network and provider by practice). */
export interface Consent {
  readonly given: PlainDate
  readonly withdrawn?: PlainDate
  readonly to: 'indhente-oplysninger' | 'inddrage-netvaerk' | 'inddrage-udfoerer'
  /** Whom or what it covers, in words. */
  readonly covers: string
}

/** Something said orally that matters, written down (OFL § 13). */
export interface Note {
  readonly on: PlainDate
  readonly by: string
  /** The day it was said or seen. */
  readonly of: PlainDate
  readonly text: string
}

/** Someone who handles or decides the case for the authority. */
export interface Official {
  readonly name: string
  readonly role: 'raadgiver' | 'leder' | 'jurist' | 'visitator'
  /** A personal interest or tie that the official has told of (FVL §§ 3 and 6); absent means not known. */
  readonly interest?: string
}

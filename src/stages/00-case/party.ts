import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from './case-id.ts'

export type PartyRole = 'borger' | 'barn' | 'foraelder' | 'vaerge' | 'partsrepraesentant' | 'bisidder' | 'paaroerende'

/** What the citizen, or the law, lets someone do in the case. */
export type Mandate = 'modtage-breve' | 'udtale-sig' | 'se-sagen' | 'klage'

/** Someone in the case besides the authority. Here stands only what the case turns on, never a name or number. */
export interface Party {
  readonly id: PartyId
  readonly role: PartyRole
  /** First day of a power of attorney or guardianship. */
  readonly from?: PlainDate
  /** Its last day; absent while no end is known. */
  readonly to?: PlainDate
  /** Empty for a mere companion. */
  readonly mandates: readonly Mandate[]
  /** Set where the authority has refused this person (FVL § 8, stk. 2); `why` empty where no reason was given. */
  readonly refused?: { readonly on: PlainDate; readonly why: string }
}

/** There is doubt whether the citizen can look after their own interests (SEL § 82, stk. 2). */
export interface GuardianDoubt {
  readonly raised: PlainDate
  readonly why: string
  /** The day Familieretshuset was asked to consider a guardian; absent where it was not. */
  readonly askedFamilieretshuset?: PlainDate
}

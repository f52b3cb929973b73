import type { CaseId, PartyId } from './case-id.ts'
import type { Mandate } from './party.ts'

/**
 * The child in a case that a parent applied for. It is named by the case, so that nobody can name a child, or anyone
 * else, who is known already; that it is the same child is the municipality’s to see.
 */
export const childIn = (id: CaseId): PartyId => `${id}-barn` as PartyId

/** What a parent may before the municipality has seen that the parent has custody: ask and tell, and see nothing. */
export const UNSEEN_PARENT: readonly Mandate[] = ['udtale-sig']

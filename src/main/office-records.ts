import type { AccessPurpose, LoggedAccess } from '../app/access.ts'
import type { KeptEntry } from '../app/case-desk.ts'
import type { DispatchStanding, Person } from '../app/office-desk.ts'
import { danishDay } from '../post/dispatch.ts'
import type { CaseId, DocumentId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { LoggedAccess as StoredAccess } from '../store/access-log.ts'
import type { StoredEntry } from '../store/entry.ts'
import type { Identity } from '../store/identity.ts'
import type { DispatchStanding as StoredStanding } from '../store/dispatch-standing.ts'
import type { ListedCase } from '../store/work-list.ts'

export function keptOf({ seq, entry, by, recordedAt, effectiveOn }: StoredEntry<CaseEntry>): KeptEntry {
  return { seq, entry, by: { user: by.user, role: by.role as Role }, recordedAt, effectiveOn }
}

export function accessOf({ accessId, at, by, purpose, what, caseId, partyId, route }: StoredAccess): LoggedAccess {
  return {
    id: accessId,
    at,
    user: by.user,
    role: by.role as Role,
    purpose: purpose as AccessPurpose,
    what,
    caseId: caseId as CaseId | null,
    party: partyId as PartyId | null,
    route,
  }
}

/** Of letters alone: that there is something new is told by mail too. */
export function standingOf(stored: StoredStanding): DispatchStanding[] {
  const { caseId, channel, partyId, documentId, deliveredAt, error, isReplaced } = stored
  if (partyId === null || documentId === null || (channel !== 'digital-post' && channel !== 'brevpost')) return []
  return [
    {
      caseId: caseId as CaseId,
      channel,
      to: partyId as PartyId,
      document: documentId as DocumentId,
      state: standsAs(stored),
      deliveredOn: deliveredAt === null ? null : danishDay(new Date(deliveredAt)),
      error,
      isReplaced,
    },
  ]
}

function standsAs({ state, isAccepted, deliveredAt }: StoredStanding): DispatchStanding['state'] {
  if (deliveredAt !== null) return 'leveret'
  if (state === 'failed') return 'fejlet'
  if (state !== 'sent') return 'i-koe'
  return isAccepted ? 'modtaget' : 'afsendt'
}

export function personOf({ partyId, name, cpr, address, isProtected }: Identity): Person {
  return { id: partyId as PartyId, name, cpr, address, isProtected }
}

export function listedOf({ caseId, title, state, partyId, responsible, team, deadlines }: ListedCase) {
  const [next] = deadlines.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return {
    id: caseId as CaseId,
    title,
    state,
    citizen: partyId as PartyId | null,
    responsible,
    team,
    nextDue: next ?? null,
  }
}

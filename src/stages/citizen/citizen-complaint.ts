import type { PartyId } from '../00-case/case-id.ts'
import type { Role } from '../00-case/role.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { CaseEntry, EntryOf } from '../case-entry.ts'

/** An entry, and who wrote it. */
export interface Written {
  readonly entry: CaseEntry
  readonly by: { readonly role: Role }
}

/** A complaint with what the journal tells of it beside. */
export interface CitizenComplaint extends Complaint {
  /** Who took it back. Absent: it stands, or the municipality wrote down that it falls. */
  readonly withdrawnBy?: PartyId
  /** Who kept the rest of it. Absent: it is not kept, or the municipality wrote it down. */
  readonly keptBy?: PartyId
  /** It is to be told in a call: nothing of what is said there is written down yet. */
  readonly waitsForCall?: true
}

/** The complaints of this round, each with who did what with it. */
export function citizenComplaints(
  complaints: readonly Complaint[],
  journal: readonly Written[],
  citizen: PartyId,
): readonly CitizenComplaint[] {
  return complaints.map((complaint) => {
    const ended = (kind: 'complaint-withdrawn' | 'complaint-kept') =>
      speakerOf(
        journal.findLast(({ entry }) => entry.kind === kind && entry.id === complaint.id),
        complaint,
        citizen,
      )
    const withdrawnBy = complaint.withdrawn === undefined ? undefined : ended('complaint-withdrawn')
    const keptBy = complaint.kept === undefined ? undefined : ended('complaint-kept')
    return {
      ...complaint,
      ...(withdrawnBy === undefined ? {} : { withdrawnBy }),
      ...(keptBy === undefined ? {} : { keptBy }),
      ...(waitsForCall(complaint, journal) ? { waitsForCall: true } : {}),
    }
  })
}

/** A representative ends no complaint but their own, so the role tells who it was. */
function speakerOf(written: Written | undefined, { by }: Complaint, citizen: PartyId): PartyId | undefined {
  switch (written?.by.role) {
    case 'borger':
      return citizen
    case 'repraesentant':
      return by
    default:
      return undefined
  }
}

/** What the one who complains wrote is the wish to say it; what the municipality writes in its place is what was said. */
function waitsForCall({ id, channel, approved }: Complaint, journal: readonly Written[]): boolean {
  if (channel !== 'mundtlig' || approved !== undefined) return false
  const last = journal.findLast(({ entry }) => isReceived(entry) && entry.complaint.id === id)
  return last?.by.role === 'borger' || last?.by.role === 'repraesentant'
}

const isReceived = (entry: CaseEntry): entry is EntryOf<'complaint-received'> => entry.kind === 'complaint-received'

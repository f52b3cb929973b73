import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from '../00-case/case-id.ts'
import { type Death, isSilenced } from '../00-case/death.ts'
import { isInForce, listReceivers, type Party } from '../00-case/party.ts'
import type { Complaint } from './complaint.ts'

interface Complained {
  readonly parties: readonly Party[]
  readonly complaints: readonly Pick<Complaint, 'id' | 'by' | 'withdrawn'>[]
  readonly citizen?: PartyId
  readonly death?: Death
}

/**
 * Who is written to about complaints on a day: those who get the letters of the case, and whoever complained for the
 * citizen and still may. The answer to a complaint is owed to the one who made it (FVL § 8), who may get no other letter.
 */
export function listReplyReceivers(
  file: Complained,
  on: PlainDate,
  /** The complaint that is answered. Absent: all that stand. */
  about?: string,
): readonly PartyId[] {
  const { parties, complaints } = file
  const answered = complaints.filter(({ id, withdrawn }) =>
    about === undefined ? withdrawn === undefined : id === about,
  )
  const complainers = parties.filter(
    (party) =>
      answered.some(({ by }) => by === party.id) &&
      party.mandates.includes('klage') &&
      party.refused === undefined &&
      isInForce(party, on) &&
      !isSilenced(file, party.id),
  )
  return [...new Set([...listReceivers(file, on), ...complainers.map(({ id }) => id)])]
}

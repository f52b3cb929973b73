import type { PartyId } from '../00-case/case-id.ts'
import type { Partshoering } from '../05-hearing/partshoering.ts'
import type { SentLetter } from '../07-letter/compose/sent-letter.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { SentCase } from './sent-case.ts'

/** The case with other ids for its people, wherever it refers to them: another house knows them by its own. */
export function renameParties(file: SentCase, idOf: (id: PartyId) => PartyId): SentCase {
  const letter = (one: SentLetter): SentLetter => ({
    ...one,
    to: one.to.map(idOf),
    ...(one.toParents === undefined ? {} : { toParents: { ...one.toParents, to: one.toParents.to.map(idOf) } }),
    ...(one.resent === undefined ? {} : { resent: one.resent.map((again) => ({ ...again, to: idOf(again.to) })) }),
  })
  const hearing = (one: Partshoering): Partshoering => ({ ...one, to: one.to.map(idOf) })
  const complaint = ({ approved, ...one }: Complaint): Complaint => ({
    ...one,
    by: idOf(one.by),
    ...(approved === undefined ? {} : { approved: { ...approved, by: idOf(approved.by) } }),
  })
  return {
    ...file,
    citizen: idOf(file.citizen),
    parties: file.parties.map((one) => ({ ...one, id: idOf(one.id) })),
    partshoeringer: file.partshoeringer.map(hearing),
    letters: file.letters.map(letter),
    complaints: file.complaints.map(complaint),
    callWishes: file.callWishes.map((one) => ({ ...one, by: idOf(one.by) })),
    ...(file.aktindsigter === undefined
      ? {}
      : { aktindsigter: file.aktindsigter.map((one) => ({ ...one, by: idOf(one.by) })) }),
    ...(file.death === undefined ? {} : { death: { ...file.death, may: file.death.may.map(idOf) } }),
    ...(file.withdrawals === undefined
      ? {}
      : { withdrawals: file.withdrawals.map((one) => ({ ...one, by: idOf(one.by) })) }),
    formerRounds: file.formerRounds.map(({ letters, partshoeringer, complaints, ...one }) => ({
      ...one,
      ...(letters === undefined ? {} : { letters: letters.map(letter) }),
      ...(partshoeringer === undefined ? {} : { partshoeringer: partshoeringer.map(hearing) }),
      ...(complaints === undefined ? {} : { complaints: complaints.map(complaint) }),
    })),
  }
}

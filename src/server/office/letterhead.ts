import type { OfficeDesk } from '../../app/office-desk.ts'
import type { PlainDate } from '../../base/date.ts'
import { err, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { isInForce } from '../../stages/00-case/party.ts'
import type { LetterNames } from '../../stages/07-letter/compose/letter-setup.ts'
import { readersOf } from '../../stages/07-letter/address/reader.ts'
import { letterheadFor, type MunicipalSetup, readSetup } from '../../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { CaseShown } from '../../web/office/case-frame.ts'

/** What a letter of a case is set with, but for who signs it, as the authority was set up on a day. The board has one unit for all. */
export async function letterheadOn(
  desk: OfficeDesk,
  { area, from }: Pick<OwnCaseFile, 'area' | 'from'>,
  on: PlainDate,
): Promise<Result<MunicipalSetup['letter'], { readonly words: Words }>> {
  const setup = readSetup((await desk.findSetup(on))?.value)
  return setup.ok ? letterheadFor(setup.value, from === undefined ? area : 'voksen') : err({ words: setup.error.words })
}

/** The names that a letter to these parties bears: whom the case is about, and who reads it in their place. */
export function namesTo(
  file: Pick<OwnCaseFile, 'citizen' | 'parties'>,
  nameOf: (party: PartyId) => string,
  to: readonly PartyId[],
): LetterNames {
  const readers = readersOf(file, to, nameOf)
  return { citizen: nameOf(file.citizen), ...(readers === undefined ? {} : { readers }) }
}

/** The one who asked, where they may still be answered: the answer is owed to them, whoever else gets letters. */
export function ownReplyTo({ file, today }: Pick<CaseShown, 'file' | 'today'>, by: PartyId): readonly PartyId[] {
  const party = file.parties.find(({ id }) => id === by)
  const isThere = by === file.citizen || (party !== undefined && party.refused === undefined && isInForce(party, today))
  return isThere ? [by] : []
}

/** The answer to someone’s own request speaks to them, also where they are there for the citizen. */
export function namesToAsker({ file, nameOf }: Pick<CaseShown, 'file' | 'nameOf'>, by: PartyId): LetterNames {
  const citizen = nameOf(file.citizen)
  return by === file.citizen ? { citizen } : { citizen, readers: [{ id: by, name: nameOf(by) }] }
}

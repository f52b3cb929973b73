import type { OfficeDesk } from '../../app/office-desk.ts'
import type { PlainDate } from '../../base/date.ts'
import { err, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { LetterNames } from '../../stages/07-letter/letter-setup.ts'
import { readersOf } from '../../stages/07-letter/reader.ts'
import { letterheadFor, type MunicipalSetup, readSetup } from '../../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'

/** What a letter of a case is set with, but for who signs it, as the municipality was set up on a day. */
export async function letterheadOn(
  desk: OfficeDesk,
  { area }: Pick<OwnCaseFile, 'area'>,
  on: PlainDate,
): Promise<Result<MunicipalSetup['letter'], { readonly words: Words }>> {
  const setup = readSetup((await desk.findSetup(on))?.value)
  return setup.ok ? letterheadFor(setup.value, area) : err({ words: setup.error.words })
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

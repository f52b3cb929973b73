import { upperFirst } from '../../base/first-letter.ts'
import type { PartyId } from '../00-case/case-id.ts'
import type { LetterNames } from '../07-letter/letter-setup.ts'
import type { Named } from '../07-letter/reader.ts'
import type { Telling } from '../07-letter/telling.ts'
import type { Complaint } from './complaint.ts'

/** Who complained, as a letter names them; null where it was someone else for them. */
export function complainerOf(
  { to, of }: Telling,
  { readers = [] }: LetterNames,
  { by }: Pick<Complaint, 'by'>,
  citizen: PartyId | undefined,
): Named | null {
  if (readers.some(({ id }) => id === by)) return to
  return citizen === undefined || by === citizen ? of : null
}

/** “Du skrev”, “Der blev sagt” */
export function saidBy(complainer: Named | null, isSpoken: boolean): string {
  if (complainer === null) return isSpoken ? 'Der blev sagt' : 'Der blev skrevet'
  return `${upperFirst(complainer.du)} ${isSpoken ? 'sagde' : 'skrev'}`
}

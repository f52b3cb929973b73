import { upperFirst } from '../../../base/first-letter.ts'
import type { PartyId } from '../../00-case/case-id.ts'
import type { LetterNames } from './letter-setup.ts'
import type { Named, Persons } from '../address/reader.ts'

/** Whoever said something, complained or took something back, as a letter names them; null where it was someone else for them. */
export function speakerOf(
  { to, of }: Persons,
  { readers = [] }: Pick<LetterNames, 'readers'>,
  { by }: { readonly by: PartyId },
  citizen: PartyId | undefined,
): Named | null {
  if (readers.some(({ id }) => id === by)) return to
  return citizen === undefined || by === citizen ? of : null
}

/** “Du skrev”, “Der blev sagt” */
export function saidBy(speaker: Named | null, isSpoken: boolean): string {
  if (speaker === null) return isSpoken ? 'Der blev sagt' : 'Der blev skrevet'
  return `${upperFirst(speaker.du)} ${isSpoken ? 'sagde' : 'skrev'}`
}

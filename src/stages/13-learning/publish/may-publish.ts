import type { PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import { klagefrist } from '../../../law/deadline.ts'
import type { SentLetter } from '../../07-letter/compose/sent-letter.ts'
import type { Publication, PublicationEntry } from './publication.ts'

interface Case {
  readonly shielded?: boolean
  readonly publications?: readonly Publication[]
  readonly round: { readonly number: number }
}

/** Why no decision of the case may be published now; null where it may. What not everyone in the house may see is not for all outside. */
export function whyNotPublished({ shielded, publications = [], round }: Case): Words | null {
  if (shielded === true)
    return {
      da: 'Sagen er skærmet, og dens afgørelser bliver ikke offentliggjort.',
      en: 'The case is shielded, and its decisions are not published.',
    }
  return publications.some((one) => one.round === round.number && one.withdrawn === undefined)
    ? {
        da: 'Afgørelsen er offentliggjort. Træk teksten tilbage, hvis den skal være anderledes.',
        en: 'The decision is published. Withdraw the text, if it is to be another.',
      }
    : null
}

/** Why there is nothing to withdraw; null where there is. */
export function whyNotWithdrawn({ publications = [] }: Case): Words | null {
  return publications.some(({ withdrawn }) => withdrawn === undefined)
    ? null
    : { da: 'Der er ikke offentliggjort noget af sagen.', en: 'Nothing of the case is published.' }
}

/** Whether someone may still complain in time over the decision of the letters, as far as their days tell. */
export function mayStillBeContested(letters: readonly SentLetter[], today: PlainDate): boolean {
  const letter = letters.findLast(({ about }) => about === 'afgoerelse')
  return letter === undefined || today <= klagefrist(letter.delivered ?? letter.sent, 'wide')
}

/** What a publication, or its withdrawal, gets wrong about the case it is for. */
export function publicationProblems(
  {
    publications = [],
    round,
    letters = [],
    outcome,
  }: Case & { readonly letters?: readonly SentLetter[]; readonly outcome?: unknown },
  entry: PublicationEntry,
  today: PlainDate,
): readonly { readonly field: string; readonly words: Words }[] {
  if (entry.kind === 'publication-withdrawn') {
    const isThere = publications.some(({ id, withdrawn }) => id === entry.id && withdrawn === undefined)
    return isThere ? [] : [{ field: 'id', words: NOT_PUBLISHED }]
  }
  return [
    ...(entry.publication.round === round.number ? [] : [{ field: 'runde', words: OTHER_ROUND }]),
    ...(outcome === undefined && mayStillBeContested(letters, today) ? [{ field: 'hash', words: WAIT }] : []),
  ]
}

/** Told where a decision may still be contested. */
export const WAIT: Words = {
  da: 'Klagefristen er ikke løbet ud. Vent, til afgørelsen ligger fast.',
  en: 'The time to complain has not run out. Wait until the decision stands.',
}
const OTHER_ROUND: Words = {
  da: 'Det er ikke den afgørelse, sagen står med.',
  en: 'It is not the decision the case stands with.',
}
const NOT_PUBLISHED: Words = { da: 'Teksten er ikke offentliggjort.', en: 'The text is not published.' }

import type { KeptEntry } from '../../app/case-desk.ts'
import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { listDisclosed } from '../../stages/citizen/disclosure.ts'
import { entryText } from '../office/words/entry-words.ts'
import { OWN_ACT } from './own-act-words.ts'

/** One line of one’s own case as it may be read: who wrote it without a name, and what it says. */
export interface OwnLine {
  readonly number: number
  readonly on: PlainDate
  readonly who: Words
  readonly what: Words
  readonly text: string
}

const w = (da: string, en: string): Words => ({ da, en })
const BOARD = w('Ankestyrelsen', 'The appeals board')
const WHO: Readonly<Partial<Record<Role, Words>>> = {
  borger: w('Borgeren', 'The citizen'),
  repraesentant: w('Borgerens repræsentant', 'The citizen’s representative'),
  udfoerer: w('Den, der giver støtte', 'Those who give support'),
  klagesagsbehandler: BOARD,
  ankechef: BOARD,
}
const YOU = w('Du selv', 'You')
const MUNICIPALITY = w('Kommunen', 'The municipality')

const YOURS = w('Den, der taler for dig', 'The one who speaks for you')

/** Someone who looked or wrote, without a name, said to the citizen or to one who speaks for the citizen. */
export function whoInWords(role: Role, isSelf: boolean, isCitizen: boolean): Words {
  if (isSelf || (isCitizen && role === 'borger')) return YOU
  if (isCitizen && role === 'repraesentant') return YOURS
  return WHO[role] ?? MUNICIPALITY
}

export function ownJournal(
  kept: readonly KeptEntry[],
  { user, isCitizen }: { readonly user: string; readonly isCitizen: boolean },
): readonly OwnLine[] {
  return listDisclosed(kept).map(({ seq, entry, by, effectiveOn }) => ({
    number: seq,
    on: effectiveOn,
    who: whoInWords(by.role, by.user === user, isCitizen),
    what: OWN_ACT[entry.kind],
    text: entryText(entry),
  }))
}

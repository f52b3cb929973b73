import type { KeptEntry } from '../../app/case-desk.ts'
import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { listDisclosed } from '../../stages/disclosure.ts'
import { ACT_DONE, entryText } from '../office/entry-words.ts'

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

/** Someone who looked or wrote, without a name. */
export const whoInWords = (role: Role, isSelf: boolean): Words => (isSelf ? YOU : (WHO[role] ?? MUNICIPALITY))

export function ownJournal(kept: readonly KeptEntry[], user: string): readonly OwnLine[] {
  return listDisclosed(kept).map(({ seq, entry, by, effectiveOn }) => ({
    number: seq,
    on: effectiveOn,
    who: whoInWords(by.role, by.user === user),
    what: ACT_DONE[entry.kind],
    // Who has the case is told elsewhere, by name; here it would be a user’s name in the system.
    text: entry.kind === 'responsible-assigned' ? entry.team : entryText(entry),
  }))
}

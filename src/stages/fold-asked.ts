import { askedAktindsigt } from './00-case/aktindsigt.ts'
import { saidWithdrawal } from './01-application/withdrawal.ts'
import { openNeeds } from './03-needs/need.ts'
import type { CaseEntry, EntryOf } from './case-entry.ts'
import { change, get, put } from './fold-list.ts'
import type { OwnCaseFile } from './own-case.ts'

type AskedEntry = Extract<CaseEntry, { readonly kind: `withdrawal-${string}` | `aktindsigt-${string}` }>
export const isAsked = <E extends CaseEntry>(entry: E): entry is E & AskedEntry =>
  entry.kind.startsWith('withdrawal-') || entry.kind.startsWith('aktindsigt-')
type Changed = Partial<OwnCaseFile>

/** What becomes of a case by what the citizen asks for, to take something back or to see the file, and by the answer. */
export function applyAsked(file: OwnCaseFile, entry: AskedEntry): Changed {
  const { aktindsigter = [], withdrawals = [] } = file
  switch (entry.kind) {
    case 'aktindsigt-asked':
      return { aktindsigter: put(aktindsigter, askedAktindsigt(entry.request)) }
    case 'aktindsigt-delayed': {
      const { delays } = get(aktindsigter, entry.id)
      return { aktindsigter: change(aktindsigter, entry.id, { delays: [...delays, entry.delay] }) }
    }
    case 'aktindsigt-answered':
      return { aktindsigter: change(aktindsigter, entry.id, { answer: entry.answer }) }
    case 'withdrawal-asked':
      return { withdrawals: put(withdrawals, saidWithdrawal(entry.withdrawal)) }
    case 'withdrawal-regretted': {
      const { id, on, words } = entry
      return { withdrawals: change(withdrawals, id, { regretted: { on, ...(words === undefined ? {} : { words }) } }) }
    }
    case 'withdrawal-questioned': {
      const { id, on, by, words } = entry
      const { questions } = get(withdrawals, id)
      return { withdrawals: change(withdrawals, id, { questions: [...questions, { on, by, words }] }) }
    }
    case 'withdrawal-answered': {
      const { id, on, words } = entry
      const questions = get(withdrawals, id).questions.map((question) => ({ answer: { on, words }, ...question }))
      return { withdrawals: change(withdrawals, id, { questions }) }
    }
    case 'withdrawal-confirmed':
      return takenBack(file, entry)
  }
}

/** What is taken back is not decided on: an answer that was ready is none any more. */
function takenBack(file: OwnCaseFile, { id, confirmed }: EntryOf<'withdrawal-confirmed'>): Changed {
  const withdrawals = change(file.withdrawals ?? [], id, { confirmed })
  const on = withdrawals.find((one) => one.id === id)?.on
  const ends = new Set(confirmed.needs)
  return {
    withdrawals,
    needs: file.needs.map((need) => (ends.has(need.id) && on !== undefined ? { ...need, withdrawn: on } : need)),
    answers: file.answers.filter(({ need }) => !ends.has(need)),
  }
}

/** The needs of a case that is opened again: where it had ended because nothing was left, what was taken back last is there to go on with. */
export function needsReopened(file: OwnCaseFile): OwnCaseFile['needs'] {
  if (openNeeds(file).length > 0) return file.needs
  return file.needs.map((need) => {
    const { withdrawn, ...rest } = need
    return withdrawn === file.closed?.on ? rest : need
  })
}

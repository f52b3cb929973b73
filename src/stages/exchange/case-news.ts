import type { PlainDate } from '../../base/date.ts'
import type { CaseEntry } from '../case-entry.ts'
import type { OwnCaseFile } from '../own-case.ts'
import type { SentCase } from './sent-case.ts'

/**
 * What the other authority has done in the case since: the entries that make it known here too. Each is its own: the
 * board takes no judgement of the municipality, and the municipality none of the board but its decision.
 */
export function listNews(
  own: OwnCaseFile,
  told: SentCase,
  here: 'kommune' | 'styrelse',
  today: PlainDate,
): readonly CaseEntry[] {
  // What was told of another round says nothing of this one.
  if (told.round.number !== own.round.number) return [...newDocuments(own, told), ...newDeath(own, told)]
  return [
    ...newDocuments(own, told),
    ...newDeath(own, told),
    ...(here === 'kommune' ? [...newsOfReceipt(own, told), ...newRequests(own, told)] : newAnswers(own, told)),
    ...newContacts(own, told),
    ...(here === 'kommune' && own.outcome === undefined && told.outcome !== undefined
      ? [{ kind: 'outcome-received', outcome: told.outcome, on: today } as const]
      : []),
    // Last: with nothing left to decide, the case is closed to all else.
    ...newWithdrawals(own, told),
  ]
}

function newDocuments({ documents }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  const there = new Set(documents.map(({ id }) => id))
  return told.documents
    .filter(({ id }) => !there.has(id))
    .map((document): CaseEntry => ({ kind: 'document-recorded', ...document }))
}

/** Whichever hears of it first. What is decided of it, each decides. */
const newDeath = ({ death }: OwnCaseFile, told: SentCase): readonly CaseEntry[] =>
  death !== undefined || told.death === undefined
    ? []
    : [{ kind: 'death-recorded', death: { on: told.death.on, how: told.death.how } }]

function newsOfReceipt({ boardFile }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  const received = told.boardFile?.received
  return received === undefined || boardFile?.received !== undefined ? [] : [{ kind: 'board-received', ...received }]
}

function newRequests({ boardFile }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  const there = new Set((boardFile?.requests ?? []).map(({ id }) => id))
  return (told.boardFile?.requests ?? []).flatMap((one): CaseEntry[] => {
    const { answer: _, ...request } = one
    return there.has(request.id) ? [] : [{ kind: 'board-asked', request }]
  })
}

/** An answer to what was asked here; one to a request that nobody here knows is no answer. */
function newAnswers({ boardFile }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  return (boardFile?.requests ?? []).flatMap(({ id, answer }): CaseEntry[] => {
    const theirs = told.boardFile?.requests.find((one) => one.id === id)?.answer
    return answer !== undefined || theirs === undefined ? [] : [{ kind: 'board-answered', id, ...theirs }]
  })
}

/** The citizen may say it at either end. A complaint that is not known here is none to withdraw. */
function newWithdrawals({ complaints }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  return complaints.flatMap(({ id, withdrawn }): CaseEntry[] => {
    const on = told.complaints.find((one) => one.id === id)?.withdrawn
    return withdrawn !== undefined || on === undefined ? [] : [{ kind: 'complaint-withdrawn', id, on }]
  })
}

function newContacts({ boardFile }: OwnCaseFile, told: SentCase): readonly CaseEntry[] {
  const there = new Set((boardFile?.contacts ?? []).map(({ id }) => id))
  return (told.boardFile?.contacts ?? [])
    .filter(({ id }) => !there.has(id))
    .map((contact): CaseEntry => ({ kind: 'board-contact-logged', contact }))
}

import { uniqueBy } from '../base/list.ts'
import { isReversal, overallRuling } from '../stages/11-outcome/outcome.ts'
import type { Publication, Published, PublishedStanding } from '../stages/13-learning/publish/publication.ts'
import type { Act, CaseEntry } from '../stages/case-entry.ts'
import type { FormerRound, OwnCaseFile } from '../stages/own-case.ts'
import { provisionsOf } from './case-facts.ts'

/** The acts that change what is published of a case, or what is told of it. */
const TOLD: ReadonlySet<Act> = new Set<Act>([
  'publication-approved',
  'publication-withdrawn',
  'complaint-received',
  'complaint-withdrawn',
  'case-sent-to-board',
  'outcome-received',
  'outcome-signed',
])

/** Whether what was added to a case changes what is published of it. */
export const changesPublished = (file: OwnCaseFile, added: readonly CaseEntry[]): boolean =>
  (file.publications ?? []).length > 0 && added.some(({ kind }) => TOLD.has(kind))

/** What anyone may read of a case: the texts that were approved and not withdrawn, and what each is about. */
export function publishedOf(file: OwnCaseFile): readonly Published[] {
  return (file.publications ?? [])
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap((publication) => {
      const round = roundOf(file, publication)
      if (round === undefined) return []
      const answered = new Set(round.answers.map(({ need }) => need))
      return [
        {
          id: publication.id,
          themes: unique(file.needs.filter(({ id }) => answered.has(id)).map(({ theme }) => theme)),
          provisions: unique(round.answers.flatMap(provisionsOf)),
          results: unique(round.answers.map(({ answer }) => answer.kind)),
          standing: standingOf(round),
          text: publication.text,
        },
      ]
    })
}

type Round = Pick<FormerRound, 'answers' | 'complaints' | 'boardFile' | 'outcome'>

/** The round as it is, or as it ended. */
function roundOf(file: OwnCaseFile, { round }: Publication): Round | undefined {
  return file.round.number === round ? file : file.formerRounds.find((former) => former.round.number === round)
}

function standingOf({ outcome, complaints = [], boardFile }: Round): PublishedStanding {
  if (outcome !== undefined) {
    const kind = overallRuling(outcome)
    if (isReversal(kind)) return 'omgjort'
    return kind === 'stadfaestelse' ? 'stadfaestet' : 'uafklaret'
  }
  const isContested = complaints.some(({ withdrawn }) => withdrawn === undefined) || boardFile?.sent !== undefined
  return isContested ? 'uafklaret' : 'ikke-paaklaget'
}

const unique = <T>(list: readonly T[]): readonly T[] => uniqueBy(list, (one) => one)

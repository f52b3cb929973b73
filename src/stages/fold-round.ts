import type { EntryOf } from './case-entry.ts'
import type { OwnCaseFile } from './own-case.ts'

/** A record while it is folded. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] | undefined ? E[] : T[K] }

/** What is judged belongs to a round; what is known belongs to the case. */
export function beginRound(file: Mutable<OwnCaseFile>, { on, procedure, instructions }: EntryOf<'round-begun'>): void {
  const { round, answers, decision, letters, partshoeringer, committees, calls } = file
  const { complaints, genvurderinger, boardFile, outcome } = file
  file.formerRounds.push({
    round,
    answers,
    letters,
    partshoeringer,
    committees,
    calls,
    complaints,
    genvurderinger,
    ...(decision === undefined ? {} : { decision }),
    ...(boardFile === undefined ? {} : { boardFile }),
    ...(outcome === undefined ? {} : { outcome }),
  })
  file.round = { number: round.number + 1, begun: on, procedure, instructions }
  file.needs = file.needs.map((need) => {
    const { personkreds, ...known } = need
    return personkreds === undefined ? need : known
  })
  file.assessments = []
  file.answers = []
  file.partshoeringer = []
  file.committees = []
  file.sparrings = []
  file.views = []
  file.letters = []
  file.calls = []
  file.complaints = []
  file.genvurderinger = []
  delete file.decision
  delete file.saidSinceProposal
  delete file.committeePlan
  delete file.boardFile
  delete file.outcome
  delete file.outcomeDraft
  delete file.nonCooperation
  delete file.partshoeringExemption
}

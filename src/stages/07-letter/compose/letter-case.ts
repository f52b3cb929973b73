import type { CaseId, NeedId, SourceId, StatementId } from '../../00-case/case-id.ts'
import type { Consent } from '../../00-case/consent.ts'
import type { Round } from '../../00-case/round.ts'
import type { Application } from '../../01-application/application.ts'
import type { Disagreement, Review } from '../../02-information/disagreement.ts'
import type { Question } from '../../02-information/question.ts'
import type { Source } from '../../02-information/source.ts'
import type { Statement } from '../../02-information/statement.ts'
import type { Need } from '../../03-needs/need.ts'
import type { Assessment } from '../../04-assessment/assessment.ts'
import type { CommitteeMeeting, Sparring } from '../../05-hearing/committee.ts'
import type { Partshoering, PartshoeringExemption } from '../../05-hearing/partshoering.ts'
import type { Decision, View } from '../../06-decision/decision.ts'
import type { FormerGrant, NeedAnswer } from '../../06-decision/need-answer.ts'
import type { SentLetter } from './sent-letter.ts'
import type { NonCooperation } from '../../06-decision/non-cooperation.ts'

/** What of a case the letters are composed from: the case file has it all, under the same names. */
export interface LetterCase {
  readonly id: CaseId
  readonly area: 'voksen' | 'barn'
  readonly round: Round
  readonly consents?: readonly Consent[]
  readonly applications: readonly Application[]
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly questions?: readonly Question[]
  readonly disagreements?: readonly Disagreement[]
  readonly reviews?: readonly Review[]
  readonly needs: readonly Need[]
  readonly assessments: readonly Assessment[]
  readonly partshoeringer?: readonly Partshoering[]
  readonly partshoeringExemption?: PartshoeringExemption
  readonly committees?: readonly CommitteeMeeting[]
  readonly sparrings?: readonly Sparring[]
  readonly formerGrants?: readonly FormerGrant[]
  readonly nonCooperation?: NonCooperation
  readonly views?: readonly View[]
  readonly answers: readonly NeedAnswer[]
  readonly decision?: Decision
  /** The letters that were sent. */
  readonly letters?: readonly SentLetter[]
}

/** A record of the case with its place in it, as a JSON pointer: what a paragraph is traced to. */
export interface Placed<T> {
  readonly is: T
  readonly at: Pointer
}

/** `/needs/0`, `/partshoeringer/1` */
export type Pointer = string

export interface SaidOfNeed {
  readonly statement: Placed<Statement>
  readonly source: Placed<Source> | undefined
}

/** One need, answered, with all that the letter tells of it. */
export interface AnsweredNeed {
  readonly need: Placed<Need>
  readonly answer: Placed<NeedAnswer>
  readonly assessment: Placed<Assessment> | undefined
  readonly former: Placed<FormerGrant> | undefined
  /** Everything said of it, in the order it was recorded. */
  readonly said: readonly SaidOfNeed[]
}

export function place<T>(list: readonly T[] | undefined, name: string): readonly Placed<T>[] {
  return (list ?? []).map((is, i) => ({ is, at: `/${name}/${i}` }))
}

/** The needs in their order; those without an answer are left out, and named in the second list. */
export function answeredNeeds(file: LetterCase): {
  readonly answered: readonly AnsweredNeed[]
  readonly open: readonly Placed<Need>[]
} {
  const answers = new Map(place(file.answers, 'answers').map((one) => [one.is.need, one]))
  const assessments = new Map(place(file.assessments, 'assessments').map((one) => [one.is.need, one]))
  const formers = new Map(place(file.formerGrants, 'formerGrants').map((one) => [one.is.need, one]))
  const said = saidByNeed(file)
  const needs = place(file.needs, 'needs')
  return {
    answered: needs.flatMap((need) => {
      const answer = answers.get(need.is.id)
      if (answer === undefined) return []
      const { id } = need.is
      return [{ need, answer, assessment: assessments.get(id), former: formers.get(id), said: said.get(id) ?? [] }]
    }),
    open: needs.filter(({ is }) => is.withdrawn === undefined && !answers.has(is.id)),
  }
}

/** A statement by its name, with its source. */
export function statementsOf(file: LetterCase): ReadonlyMap<StatementId, SaidOfNeed> {
  const sources = sourcesOf(file)
  return new Map(
    place(file.statements, 'statements').map((statement) => [
      statement.is.id,
      { statement, source: sources.get(statement.is.source) },
    ]),
  )
}

export function sourcesOf(file: LetterCase): ReadonlyMap<SourceId, Placed<Source>> {
  return new Map(place(file.sources, 'sources').map((source) => [source.is.id, source]))
}

function saidByNeed(file: LetterCase): ReadonlyMap<NeedId, SaidOfNeed[]> {
  const by = new Map<NeedId, SaidOfNeed[]>()
  for (const one of statementsOf(file).values()) {
    for (const need of one.statement.is.needs) by.set(need, [...(by.get(need) ?? []), one])
  }
  return by
}

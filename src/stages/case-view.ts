import type { PlainDate } from '../base/date.ts'
import type { NeedId, SourceId, StatementId } from './00-case/case-id.ts'
import type { Source } from './02-information/source.ts'
import type { Statement } from './02-information/statement.ts'
import type { Need } from './03-needs/need.ts'
import type { Assessment } from './04-assessment/assessment.ts'
import type { FormerGrant, NeedAnswer } from './06-decision/need-answer.ts'
import { givesLessThanAsked } from './06-decision/less-than-asked.ts'
import { lawDateOf } from './case-file.ts'
import type { WholeCase } from './own-case.ts'

/** A statement with where it comes from. A source that isn't in the file is undefined. */
export interface HeldStatement {
  readonly statement: Statement
  readonly source: Source | undefined
}

/** One need with all that is held of it, and its place in the file's lists (-1 where it has none). */
export interface NeedView {
  readonly need: Need
  readonly at: { readonly need: number; readonly assessment: number; readonly answer: number }
  readonly statements: readonly HeldStatement[]
  readonly assessment: Assessment | undefined
  readonly answer: NeedAnswer | undefined
  readonly former: FormerGrant | undefined
  /** The citizen gets less than asked, or than before, for this need; undefined while it has no answer. */
  readonly adverse: boolean | undefined
  /** What is said of the decision as a whole, where it decides on this need alone. */
  readonly summary: string | undefined
}

/** A case as rules read it: looked up once, so that each rule says only what it asks. */
export interface CaseView {
  readonly file: WholeCase
  /** The law is asked as of this day. */
  readonly lawDate: PlainDate
  /** The day of the decision, or the day asked while there is none. */
  readonly on: PlainDate
  readonly isDecided: boolean
  /** Decided, and known not to be sent: what is done by then can still be done. */
  readonly isUnsent: boolean
  /** The day the question is put: whether something should have happened by now. */
  readonly asked: PlainDate
  /** Those that are decided on: what the citizen has taken back is asked of by no rule. */
  readonly needs: readonly NeedView[]
  /** Said of the person in general, of no need. */
  readonly general: readonly HeldStatement[]
  readonly statement: (id: StatementId) => HeldStatement | undefined
  readonly source: (id: SourceId) => Source | undefined
  readonly need: (id: NeedId) => NeedView | undefined
}

export function viewCase(file: WholeCase, asked: PlainDate): CaseView {
  const sources = new Map(file.sources.map((source) => [source.id, source]))
  const held = new Map<StatementId, HeldStatement>()
  const byNeed = new Map<NeedId, HeldStatement[]>()
  const general: HeldStatement[] = []
  for (const statement of file.statements) {
    const one = { statement, source: sources.get(statement.source) }
    held.set(statement.id, one)
    if (statement.needs.length === 0) general.push(one)
    for (const need of statement.needs) {
      const list = byNeed.get(need)
      if (list === undefined) byNeed.set(need, [one])
      else list.push(one)
    }
  }
  const isOnly = file.needs.filter(({ withdrawn }) => withdrawn === undefined).length === 1
  const needs = file.needs.map((need, at): NeedView => {
    const assessment = file.assessments.findIndex((one) => one.need === need.id)
    const answer = file.answers.findIndex((one) => one.need === need.id)
    return {
      need,
      at: { need: at, assessment, answer },
      statements: byNeed.get(need.id) ?? [],
      assessment: file.assessments[assessment],
      answer: file.answers[answer],
      former: file.formerGrants?.find((one) => one.need === need.id),
      adverse: adverseOf(need, file.answers[answer]),
      summary: isOnly ? file.decision?.summary : undefined,
    }
  })
  const open = needs.filter(({ need }) => need.withdrawn === undefined)
  const needById = new Map(open.map((one) => [one.need.id, one]))
  return {
    file,
    lawDate: lawDateOf(file, asked),
    on: file.decision?.on ?? asked,
    isDecided: file.decision !== undefined,
    isUnsent:
      file.decision !== undefined &&
      file.letters !== undefined &&
      file.letters.every(({ about }) => about !== 'afgoerelse'),
    asked,
    needs: open,
    general,
    statement: (id) => held.get(id),
    source: (id) => sources.get(id),
    need: (id) => needById.get(id),
  }
}

function adverseOf(need: Need, answer: NeedAnswer | undefined): boolean | undefined {
  if (answer === undefined) return undefined
  if (answer.change.kind === 'nedsaettelse' || answer.change.kind === 'ophoer') return true
  return answer.answer.kind !== 'bevilget' || givesLessThanAsked(need, answer.answer)
}

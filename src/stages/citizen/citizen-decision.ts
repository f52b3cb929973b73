import type { PlainDate } from '../../base/date.ts'
import type { NeedId, SourceId, StatementId } from '../00-case/case-id.ts'
import { type Need, openNeeds } from '../03-needs/need.ts'
import type { View } from '../06-decision/decision.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import type { SentLetter } from '../07-letter/compose/sent-letter.ts'
import type { CaseEntry } from '../case-entry.ts'
import { foldCase } from '../fold-case.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** A decision as its letter told it, and apart from it what was changed since. */
export interface CitizenDecision {
  readonly on: PlainDate
  readonly letter: SentLetter
  /** As they stood in the letter. One that is not known as it stood there is told under `changes` alone. */
  readonly answers: readonly DecidedNeed[]
  /** The last one first. */
  readonly changes: readonly DecisionChange[]
  readonly views: readonly View[]
  readonly needs: readonly BareNeed[]
  readonly effective?: PlainDate
  /** A new round has begun since: this one no longer stands alone. */
  readonly isFormer: boolean
}

/** A need without what was made of it. */
export type BareNeed = Pick<Need, 'id' | 'activity' | 'words' | 'goal' | 'wish' | 'withdrawn'>

interface AnsweredNeed extends NeedAnswer {
  readonly activity: string
  /** The day another answer took its place. Absent: it holds. */
  readonly replacedOn?: PlainDate
}

/** One need, what was decided, and the steps that led to it. */
export interface DecidedNeed extends AnsweredNeed {
  readonly assessment: string
  readonly personkreds: string
  readonly counted: readonly Told[]
  readonly setAside: readonly (Told & { readonly why: string })[]
}

/** Answers that took the place of those of the letter, or of an earlier change. */
export interface DecisionChange {
  readonly on: PlainDate
  readonly by: 'kommunen' | 'ankestyrelsen'
  readonly answers: readonly ChangedNeed[]
  /** The letter that told it. Absent: there is none in the case. */
  readonly letter?: SentLetter
}

export interface ChangedNeed extends AnsweredNeed {
  readonly why: string
}

export interface Told {
  readonly text: string
  /** In the very words of the one who said it. */
  readonly verbatim: boolean
  /** What the source is called in the case. */
  readonly from: string
}

/** The decision that was sent last, with what has been changed of it; null while none was sent. */
export function citizenDecision(entries: readonly CaseEntry[], file: OwnCaseFile): CitizenDecision | null {
  const decided = decidedFile(entries, file)
  const letter = decided === undefined ? undefined : decisionLetter(decided)
  if (decided === undefined || letter === undefined || decided.decision === undefined) return null
  const { decision, needs, views } = decided
  const changes = changesOf(decided)
  return {
    on: decision.on,
    letter,
    views,
    needs: openNeeds({ needs }).map(bareNeed),
    isFormer: decided.round.number < file.round.number,
    ...(decision.effective === undefined ? {} : { effective: decision.effective }),
    answers: answersIn(decided, answersSent(entries, decided, letter), changes),
    changes: changes.map((change, at) => ({
      ...change,
      answers: change.answers.map((one) => ({ ...one, ...replacedBy(changes.slice(0, at), one.need) })),
    })),
  }
}

const decisionLetter = ({ letters }: Pick<OwnCaseFile, 'letters'>): SentLetter | undefined =>
  letters.findLast(({ about }) => about === 'afgoerelse')

/** The case in the round whose decision was sent last; undefined where none ever was. */
function decidedFile(entries: readonly CaseEntry[], file: OwnCaseFile): OwnCaseFile | undefined {
  if (decisionLetter(file) !== undefined) return file
  const begun = entries.findLastIndex(({ kind }) => kind === 'round-begun')
  if (begun < 0) return undefined
  const before = entries.slice(0, begun)
  const former = foldCase(before)
  return former === undefined ? undefined : decidedFile(before, former)
}

/** A case that came from another authority tells only what holds now, so that what was changed in it is not known as it was. */
function answersSent(entries: readonly CaseEntry[], decided: OwnCaseFile, { id }: SentLetter): readonly NeedAnswer[] {
  const sentAt = entries.findIndex((entry) => entry.kind === 'decision-sent' && entry.letter.id === id)
  if (sentAt >= 0) return foldCase(entries.slice(0, sentAt))?.answers ?? []
  const changed = new Set(changesOf(decided).flatMap(({ answers }) => answers.map(({ need }) => need)))
  return decided.answers.filter(({ need }) => !changed.has(need))
}

function answersIn(
  file: OwnCaseFile,
  answers: readonly NeedAnswer[],
  changes: readonly DecisionChange[],
): readonly DecidedNeed[] {
  const told = (id: StatementId): readonly Told[] => {
    const statement = file.statements.find((one) => one.id === id)
    return statement === undefined
      ? []
      : [{ text: statement.text, verbatim: statement.verbatim, from: titleOf(file, statement.source) }]
  }
  return file.needs.flatMap(({ id, activity, personkreds }) => {
    const answer = answers.find(({ need }) => need === id)
    if (answer === undefined) return []
    const assessment = file.assessments.find(({ need }) => need === id)
    return [
      {
        ...answer,
        ...replacedBy(changes, id),
        activity,
        assessment: assessment?.text ?? '',
        personkreds: personkreds?.reason ?? '',
        counted: (assessment?.decisive ?? []).flatMap(told),
        setAside: (assessment?.setAside ?? []).flatMap(({ statement, why }) =>
          told(statement).map((one) => ({ ...one, why })),
        ),
      },
    ]
  })
}

/** The first of the later changes that answers the need anew; they come with the last one first. */
function replacedBy(later: readonly DecisionChange[], need: NeedId): Pick<AnsweredNeed, 'replacedOn'> {
  const by = later.findLast(({ answers }) => answers.some((one) => one.need === need))
  return by === undefined ? {} : { replacedOn: by.on }
}

function changesOf(file: OwnCaseFile): readonly DecisionChange[] {
  return [...changesByMunicipality(file), ...changesByBoard(file)]
    .filter(({ answers }) => answers.length > 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .toReversed()
}

/** What is being read again is nobody’s but the municipality’s until it is finished. */
function changesByMunicipality(file: OwnCaseFile): readonly DecisionChange[] {
  return file.genvurderinger.flatMap(({ finished, parts }): DecisionChange[] => {
    if (finished === undefined) return []
    const letter = file.letters.find(({ about, sent }) => about === 'genvurdering' && sent === finished)
    return [
      {
        on: finished,
        by: 'kommunen',
        answers: parts.flatMap((part) =>
          part.kind === 'aendret' ? [{ ...part.answer, activity: activityOf(file, part.need), why: part.why }] : [],
        ),
        ...(letter === undefined ? {} : { letter }),
      },
    ]
  })
}

function changesByBoard(file: OwnCaseFile): readonly DecisionChange[] {
  const { outcome } = file
  if (outcome === undefined) return []
  const answers = outcome.parts.flatMap(({ ruling, grounds }) =>
    ruling.kind === 'aendring'
      ? ruling.answers.map((one) => ({ ...one, activity: activityOf(file, one.need), why: grounds }))
      : [],
  )
  return [{ on: outcome.decidedOn, by: 'ankestyrelsen', answers }]
}

const activityOf = ({ needs }: OwnCaseFile, id: NeedId): string => needs.find((need) => need.id === id)?.activity ?? ''

/** What a source is called in the case. */
export const titleOf = ({ sources }: OwnCaseFile, id: SourceId): string =>
  sources.find((one) => one.id === id)?.title ?? ''

export function bareNeed({ id, activity, words, goal, wish, withdrawn }: Need): BareNeed {
  return {
    id,
    activity,
    ...(words === undefined ? {} : { words }),
    ...(goal === undefined ? {} : { goal }),
    ...(wish === undefined ? {} : { wish }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  }
}

import { addWeeks, type PlainDate } from '../base/date.ts'
import type { SourceKind } from './02-information/source.ts'
import { type CaseState, stateOf } from './case-state.ts'
import type { OwnCaseFile } from './own-case.ts'

/** What is awaited, and by when it should be there. */
export type Awaited =
  | { readonly kind: 'afgoerelse'; readonly dueOn: PlainDate }
  | { readonly kind: 'svar'; readonly dueOn: PlainDate; readonly from: SourceKind }
  | { readonly kind: 'hoeringssvar'; readonly dueOn: PlainDate }
  | { readonly kind: 'opfoelgning'; readonly dueOn: PlainDate }

/** Who the case waits for. A case may wait for several. */
export type WaitsFor =
  | {
      readonly kind: 'raadgiver'
      readonly to:
        | 'registrere-ansoegning'
        | 'registrere-behov'
        | 'oplyse'
        | 'vurdere'
        | 'svare'
        | 'traeffe-afgoerelse'
        | 'sende-brev'
    }
  | { readonly kind: 'leder' }
  | { readonly kind: 'borger' }
  | { readonly kind: 'kilde'; readonly source: SourceKind }
  | { readonly kind: 'ingen' }

/** A case in one line: what it is about without who, how far it is, what it awaits. */
export interface CaseLine {
  readonly title: string
  readonly state: CaseState
  readonly awaits: readonly Awaited[]
  readonly waitsFor: readonly WaitsFor[]
}

export function lineOf(file: OwnCaseFile, needsApproval: boolean): CaseLine {
  const state = stateOf(file, needsApproval)
  return { title: titleOf(file), state, awaits: awaitsOf(file, state), waitsFor: waitsForOf(file, state) }
}

const LONGEST_TITLE = 120

function titleOf({ needs, applications }: OwnCaseFile): string {
  const text = needs.length > 0 ? needs.map(({ activity }) => activity).join(', ') : (applications[0]?.words ?? '')
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}

function awaitsOf(file: OwnCaseFile, state: CaseState): readonly Awaited[] {
  if (state === 'afsendt') {
    const next = file.decision?.followUp
    return next === undefined || next === 'ingen' ? [] : [{ kind: 'opfoelgning', dueOn: next }]
  }
  const decideBy = decisionDue(file)
  return [
    ...(decideBy === undefined ? [] : [{ kind: 'afgoerelse', dueOn: decideBy } as const]),
    ...file.questions.flatMap((question): Awaited[] =>
      question.answer === undefined && question.closed === undefined
        ? [{ kind: 'svar', dueOn: question.due, from: question.to }]
        : [],
    ),
    ...file.partshoeringer.flatMap((hearing): Awaited[] =>
      hearing.answer === undefined ? [{ kind: 'hoeringssvar', dueOn: hearing.due }] : [],
    ),
  ]
}

/**
 * The last day by the municipality's published limit, or the later day the citizen was told of in writing
 * (RSL § 3, stk. 2). After a remittal the limit runs anew from the round (RSL § 3 a). Undefined where none is published.
 */
export function decisionDue({
  applications,
  round,
}: Pick<OwnCaseFile, 'applications' | 'round'>): PlainDate | undefined {
  const days = applications.flatMap(({ received, publishedDeadline, delayNotices }) => {
    if (publishedDeadline === undefined || publishedDeadline === 'ingen') return []
    const from = round.number > 1 ? round.begun : received
    const told = delayNotices.flatMap(({ expected, written, sent }) =>
      written && expected !== undefined && sent >= from ? [expected] : [],
    )
    return [told.toSorted().at(-1) ?? addWeeks(from, publishedDeadline.weeks)]
  })
  return days.toSorted()[0]
}

function waitsForOf(file: OwnCaseFile, state: CaseState): readonly WaitsFor[] {
  if (state === 'afsendt') return [{ kind: 'ingen' }]
  if (state === 'til-godkendelse') return [{ kind: 'leder' }]
  if (state === 'afgjort') return [{ kind: 'raadgiver', to: 'sende-brev' }]
  const others = [
    ...file.questions.flatMap((one): WaitsFor[] =>
      one.answer === undefined && one.closed === undefined ? [{ kind: 'kilde', source: one.to }] : [],
    ),
    ...(file.partshoeringer.some(({ answer }) => answer === undefined) ? [{ kind: 'borger' } as const] : []),
  ]
  return others.length > 0 ? others : [{ kind: 'raadgiver', to: nextStep(file) }]
}

function nextStep(file: OwnCaseFile): Extract<WaitsFor, { kind: 'raadgiver' }>['to'] {
  if (file.applications.length === 0 && file.round.procedure === 'ansoegning') return 'registrere-ansoegning'
  if (file.needs.length === 0) return 'registrere-behov'
  if (file.statements.length === 0) return 'oplyse'
  const assessed = new Set(file.assessments.filter(({ text }) => text !== '').map(({ need }) => need))
  if (file.needs.some(({ id }) => !assessed.has(id))) return 'vurdere'
  const answered = new Set(file.answers.map(({ need }) => need))
  return file.needs.some(({ id }) => !answered.has(id)) ? 'svare' : 'traeffe-afgoerelse'
}

/** Everything a search may find a case by: no names, for a case has none. */
export function wordsOf(file: OwnCaseFile): string {
  return [
    ...file.applications.map(({ words }) => words),
    ...file.needs.flatMap(({ activity, words, goal, wish }) => [activity, words, goal, wish]),
    ...file.sources.map(({ title }) => title),
    ...file.statements.map(({ text }) => text),
    ...file.assessments.map(({ text }) => text),
    ...file.notes.map(({ text }) => text),
    ...file.questions.flatMap(({ matter, answer }) => [matter, answer?.words]),
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n')
}

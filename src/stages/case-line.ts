import type { PlainDate } from '../base/date.ts'
import { type Aktindsigt, aktindsigtDue, hearingAwaiting } from './00-case/aktindsigt.ts'
import { isUndecidedDeath } from './00-case/death.ts'
import { isOpenWithdrawal, isQuestioned } from './01-application/withdrawal.ts'
import type { SourceKind } from './02-information/source.ts'
import { openNeeds } from './03-needs/need.ts'
import { BOARD } from './10-board/board.ts'
import { type AwaitedInAppeal, awaitedInAppeal, isHelpLeft, type WaitsInAppeal, waitsInAppeal } from './appeal-line.ts'
import { type CaseState, stateOf } from './case-state.ts'
import { decisionDue } from './decision-due.ts'
import type { OwnCaseFile } from './own-case.ts'

/** What is awaited, and by when it should be there. */
export type Awaited =
  | { readonly kind: 'afgoerelse'; readonly dueOn: PlainDate }
  | { readonly kind: 'svar'; readonly dueOn: PlainDate; readonly from: SourceKind }
  | { readonly kind: 'hoeringssvar'; readonly dueOn: PlainDate }
  | { readonly kind: 'opfoelgning'; readonly dueOn: PlainDate }
  | { readonly kind: 'aktindsigt'; readonly dueOn: PlainDate }
  /** The day the visitation committee is to look at the case; where it has passed, what became of it is not written. */
  | { readonly kind: 'udvalg'; readonly dueOn: PlainDate }
  | AwaitedInAppeal

/** Who the case waits for. A case may wait for several. */
export type WaitsFor =
  | {
      readonly kind: 'raadgiver'
      readonly to:
        | 'ringe-op'
        | 'svare-paa-aktindsigt'
        | 'se-tilbagetraekning'
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
  /** Whether it is meant that something is taken back. */
  | { readonly kind: 'borger-om-tilbagetraekning' }
  /** What becomes of the case after the citizen’s death. */
  | { readonly kind: 'doedsfald' }
  | { readonly kind: 'kilde'; readonly source: SourceKind }
  | WaitsInAppeal
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
  const open = openNeeds({ needs })
  const told = open.length > 0 ? open : needs
  const text = told.length > 0 ? told.map(({ activity }) => activity).join(', ') : (applications[0]?.words ?? '')
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}

/** A request to see the file waits for its answer whatever the case has come to; where it was asked during a hearing, for that too. */
function awaitsOf(file: OwnCaseFile, state: CaseState): readonly Awaited[] {
  const requests = openAktindsigter(file).map((one): Awaited => {
    const [due, hearing] = [aktindsigtDue(one), hearingAwaiting(file, one)]
    return { kind: 'aktindsigt', dueOn: hearing !== undefined && hearing < due ? hearing : due }
  })
  const awaited = awaitedInCase(file, state)
  return [
    ...(file.death === undefined ? awaited : awaited.filter(({ kind }) => !OF_THE_CITIZEN.has(kind))),
    ...requests,
  ]
}

/** What only the citizen would answer, or have: nobody waits for it when the citizen has died. */
const OF_THE_CITIZEN: ReadonlySet<Awaited['kind']> = new Set(['hoeringssvar', 'opfoelgning', 'klage-fastholdes'])
const CITIZEN_WAITS: ReadonlySet<WaitsFor['kind']> = new Set([
  'borger',
  'borger-om-tilbagetraekning',
  'borger-om-klagen',
])

const openAktindsigter = ({ aktindsigter = [] }: OwnCaseFile): readonly Aktindsigt[] =>
  aktindsigter.filter(({ answer }) => answer === undefined)

function awaitedInCase(file: OwnCaseFile, state: CaseState): readonly Awaited[] {
  if (state === 'afsluttet') return []
  const questions = file.questions.flatMap((question): Awaited[] =>
    question.answer === undefined && question.closed === undefined
      ? [{ kind: 'svar', dueOn: question.due, from: question.to }]
      : [],
  )
  if (!BEFORE_THE_LETTER.has(state)) {
    const next = file.decision?.followUp
    return [
      ...awaitedInAppeal(file),
      // A case that rests is followed up; one that is read again may ask anew.
      ...(state === 'afsendt' ? [] : questions),
      ...(next === undefined || next === 'ingen' || file.municipality === BOARD.code || !isHelpLeft(file)
        ? []
        : [{ kind: 'opfoelgning', dueOn: next } as const]),
    ]
  }
  // The limit is for deciding: once it is decided, only the letter is awaited.
  const decideBy = state === 'afgjort' ? undefined : decisionDue(file)
  return [
    ...(decideBy === undefined ? [] : [{ kind: 'afgoerelse', dueOn: decideBy } as const]),
    ...awaitedInAppeal(file),
    ...questions,
    ...(file.committeePlan === undefined || state === 'afgjort'
      ? []
      : [{ kind: 'udvalg', dueOn: file.committeePlan.on } as const]),
    ...file.partshoeringer.flatMap((hearing): Awaited[] =>
      hearing.answer === undefined ? [{ kind: 'hoeringssvar', dueOn: hearing.due }] : [],
    ),
  ]
}

const BEFORE_THE_LETTER: ReadonlySet<CaseState> = new Set(['ingen', 'oplyses', 'til-godkendelse', 'afgjort'])

/** Who a case in this state waits for, and to do what. */
export function waitsForOf(file: OwnCaseFile, state: CaseState): readonly WaitsFor[] {
  const asked: readonly WaitsFor[] = [
    ...(file.callWishes.some(({ answered }) => answered === undefined)
      ? [{ kind: 'raadgiver', to: 'ringe-op' } as const]
      : []),
    ...(file.death === undefined ? takenBack(file, state) : []),
    ...(openAktindsigter(file).length > 0 ? [{ kind: 'raadgiver', to: 'svare-paa-aktindsigt' } as const] : []),
  ]
  const rest = waitsAfterDeath(file, state) ?? waitsInCase(file, state)
  return asked.length === 0 ? rest : [...asked, ...rest.filter(({ kind }) => kind !== 'ingen')]
}

/** What is asked to be taken back before the letter waits for someone to make sure that it is meant. */
function takenBack({ withdrawals = [] }: OwnCaseFile, state: CaseState): readonly WaitsFor[] {
  if (!BEFORE_THE_LETTER.has(state)) return []
  const open = withdrawals.filter(isOpenWithdrawal)
  return [
    ...(open.some((one) => !isQuestioned(one)) ? [{ kind: 'raadgiver', to: 'se-tilbagetraekning' } as const] : []),
    ...(open.some(isQuestioned) ? [{ kind: 'borger-om-tilbagetraekning' } as const] : []),
  ]
}

/** Before anything else someone decides what becomes of the case; undefined where the citizen has not died. */
function waitsAfterDeath(file: OwnCaseFile, state: CaseState): readonly WaitsFor[] | undefined {
  if (file.death === undefined) return undefined
  if (isUndecidedDeath(file) && state !== 'afsluttet') return [{ kind: 'doedsfald' }]
  const rest = waitsInCase(file, state).filter(({ kind }) => !CITIZEN_WAITS.has(kind))
  return rest.length > 0 ? rest : [{ kind: 'ingen' }]
}

function waitsInCase(file: OwnCaseFile, state: CaseState): readonly WaitsFor[] {
  const inAppeal = waitsInAppeal(file, state)
  if (inAppeal !== undefined) return inAppeal.length > 0 ? inAppeal : [{ kind: 'ingen' }]
  if (state === 'afsendt' || state === 'afsluttet') return [{ kind: 'ingen' }]
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
  const needs = openNeeds(file)
  if (needs.length === 0) return 'registrere-behov'
  if (file.statements.length === 0) return 'oplyse'
  const assessed = new Set(file.assessments.filter(({ text }) => text !== '').map(({ need }) => need))
  if (needs.some(({ id }) => !assessed.has(id))) return 'vurdere'
  const answered = new Set(file.answers.map(({ need }) => need))
  return needs.some(({ id }) => !answered.has(id)) ? 'svare' : 'traeffe-afgoerelse'
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

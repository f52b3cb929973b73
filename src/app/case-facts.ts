import { daysBetween, type PlainDate, yearOf } from '../base/date.ts'
import { uniqueBy } from '../base/list.ts'
import { klagefrist } from '../law/deadline.ts'
import { MANGLER } from '../law/mangel.ts'
import { limitStart } from '../stages/01-application/application.ts'
import { openNeeds } from '../stages/03-needs/need.ts'
import { reassessmentResult } from '../stages/09-reassessment/medhold.ts'
import { instructionKind } from '../stages/11-outcome/instruction-kind.ts'
import {
  flawsOf,
  instructionsOf,
  isPartlyReversed,
  isReversal,
  type Outcome,
  overallRuling,
} from '../stages/11-outcome/outcome.ts'
import { type DecisionFact, type ProvisionKey, provisionKey } from '../stages/13-learning/decision-fact.ts'
import { teamCode } from '../stages/13-learning/team-code.ts'
import type { Act, CaseEntry } from '../stages/case-entry.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { checkCase, findingsOnDecision } from './check/check-case.ts'

/** The acts that a fact can change by; after others it stands. */
const COUNTED: ReadonlySet<Act> = new Set<Act>([
  'case-imported',
  'case-imported-again',
  'decision-sent',
  'letter-delivered',
  'round-begun',
  'complaint-received',
  'complaint-withdrawn',
  'genvurdering-finished',
  'case-sent-to-board',
  'board-received',
  'board-asked',
  'death-recorded',
  'death-mistaken',
  'outcome-signed',
  'outcome-received',
  'compliance-proved',
])

/** With these the case has a decision that was sent. */
const TELLS_DECISION: ReadonlySet<Act> = new Set<Act>(['decision-sent', 'case-imported', 'case-imported-again'])

export const changesFacts = (entries: readonly CaseEntry[]): boolean => entries.some(({ kind }) => COUNTED.has(kind))

/** A fact, and until when it is not known whether anyone complains; null where it is known. */
export interface RoundFact {
  readonly fact: DecisionFact
  readonly openUntil: PlainDate | null
}

/** What is counted of a case: one fact for each round that ended in a decision that was sent. */
export const factsOf = (entries: readonly CaseEntry[]): readonly DecisionFact[] =>
  roundFactsOf(entries).map(({ fact }) => fact)

export function roundFactsOf(entries: readonly CaseEntry[]): readonly RoundFact[] {
  if (!changesFacts(entries)) return []
  const ends = [
    ...entries.flatMap(({ kind }, at) => (kind === 'round-begun' || kind === 'case-imported-again' ? [at] : [])),
    // The last round has not ended.
    entries.length,
  ]
  const rounds = ends.map((end, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0), end }))
  return rounds.flatMap(({ from, end }, at) => {
    const told = entries.slice(from, end).findIndex(({ kind }) => TELLS_DECISION.has(kind))
    const then = told < 0 ? undefined : foldCase(entries.slice(0, from + told + 1))
    const now = foldCase(entries.slice(0, end))
    if (then?.decision === undefined || now === undefined) return []
    const next = rounds[at + 1]
    const followed = next === undefined ? undefined : sentOn(foldCase(entries.slice(0, next.end)))
    const fact = factOf(then, now, followed)
    return [{ fact, openUntil: fact.complained === false ? complaintLimit(now) : null }]
  })
}

/** `then` is the case as the letter left, `now` the same round as it ended; `followed` the day of the next round's letter. */
function factOf(then: OwnCaseFile, now: OwnCaseFile, followed: PlainDate | undefined): DecisionFact {
  const { outcome } = now
  const carriedOutOn = outcome === undefined ? undefined : whenCarriedOut(now, outcome, followed)
  const result = checkCase(then, then.decision?.on ?? then.round.begun)
  const reassessed = now.genvurderinger.findLast(({ finished }) => finished !== undefined)
  const isSent = now.boardFile?.sent !== undefined
  return present({
    // At the board, whose decision it was.
    municipality: then.from ?? then.municipality,
    // At the board, the team is not one of the municipality's.
    team: then.from === undefined ? teamCode(then.team) : undefined,
    provision: mostOften(then.answers.flatMap(provisionsOf)),
    year: then.decision === undefined ? undefined : yearOf(then.decision.on),
    round: then.round.number,
    subject: mostOften(openNeeds(then).map(({ theme }) => theme)),
    result: result.decision === null || result.decision.kind === 'ukendt' ? undefined : result.decision.kind,
    needs: openNeeds(then).length,
    sources: unique(then.sources.map(({ kind }) => kind)),
    asked: unique(then.questions.map(({ to }) => to)),
    foreseen: unique(
      findingsOnDecision(result)
        .filter(({ level, mangel }) => level !== 'raad' && MANGLER[mangel].category !== null)
        .map(({ mangel }) => mangel),
    ),
    complained:
      now.complaints.length > 0 || isSent || outcome !== undefined ? true : diedInTime(now) ? undefined : false,
    genvurdering: reassessed === undefined ? undefined : reassessmentResult(reassessed),
    ...(outcome === undefined ? endWithoutOutcome(now) : outcomeParts(outcome)),
    requested:
      now.boardFile?.received === undefined ? undefined : unique(now.boardFile.requests.map(({ item }) => item)),
    carriedOut: outcome === undefined || !asksForMore(outcome) ? undefined : carriedOutOn !== undefined,
    days: daysOf(then, now, carriedOutOn),
  })
}

/** Whether the citizen died while there was time to complain: whether they would have, nobody knows. */
function diedInTime(file: OwnCaseFile): boolean {
  const limit = complaintLimit(file)
  return file.death !== undefined && limit !== null && file.death.on <= limit
}

/** The last day one may complain, by the reading that gives most time; from the day it was sent, where no other is known. */
function complaintLimit({ letters }: OwnCaseFile): PlainDate | null {
  const letter = letters.find(({ about }) => about === 'afgoerelse')
  return letter === undefined ? null : klagefrist(letter.delivered ?? letter.sent, 'wide')
}

function outcomeParts(outcome: Outcome) {
  const kind = overallRuling(outcome)
  const deciding = outcome.parts.map(({ ruling }) => ruling).find((ruling) => ruling.kind === kind)
  const instructions = instructionsOf(outcome)
  const flaws = flawsOf(outcome)
  return {
    outcome: kind,
    boardYear: yearOf(outcome.decidedOn),
    isPartial: isPartlyReversed(outcome),
    category: deciding !== undefined && 'category' in deciding ? deciding.category : undefined,
    flaws: unique(flaws.map(({ mangel }) => mangel)),
    missing: unique([
      ...flaws.flatMap(({ missingSource }) => missingSource ?? []),
      ...instructions.flatMap(({ source }) => source ?? []),
    ]),
    instructions: instructions.map(instructionKind),
  }
}

function endWithoutOutcome({ complaints, boardFile }: OwnCaseFile): Pick<DecisionFact, 'outcome' | 'flaws'> {
  const hasLapsed = complaints.length > 0 && complaints.every(({ withdrawn }) => withdrawn !== undefined)
  return boardFile?.sent !== undefined && hasLapsed ? { outcome: 'bortfald', flaws: [] } : { flaws: [] }
}

function asksForMore(outcome: Outcome): boolean {
  const kind = overallRuling(outcome)
  return isReversal(kind) || kind === 'supplering'
}

/** What was remitted is carried out by a new decision; what was changed, by doing it. */
function whenCarriedOut(
  { compliance }: OwnCaseFile,
  outcome: Outcome,
  followed: PlainDate | undefined,
): PlainDate | undefined {
  const kind = overallRuling(outcome)
  if (kind === 'hjemvisning' || kind === 'supplering') return followed
  return compliance?.proofs.map(({ on }) => on).toSorted()[0]
}

function daysOf(then: OwnCaseFile, now: OwnCaseFile, carriedOutOn: PlainDate | undefined): DecisionFact['days'] {
  const { decision, round, applications } = then
  const asked = round.number > 1 ? round.begun : (applications.map(limitStart).toSorted()[0] ?? round.begun)
  const complained = now.complaints.map(({ received }) => received).toSorted()[0]
  const letter = now.letters.find(({ about }) => about === 'afgoerelse')
  return present({
    oplysning: between(asked, decision?.on),
    afsendelse: between(decision?.on, letter?.sent),
    klage: between(letter?.delivered ?? letter?.sent, complained),
    genvurdering: between(complained, now.genvurderinger.findLast(({ finished }) => finished !== undefined)?.finished),
    styrelse: between(now.boardFile?.sent, now.outcome?.decidedOn),
    styrelsesbehandling: between(now.boardFile?.received?.on, now.outcome?.decidedOn),
    efterlevelse: between(now.outcome?.decidedOn, carriedOutOn),
  })
}

/** Days that run backwards are somebody's slip of the pen, and tell nothing. */
function between(from: PlainDate | undefined, to: PlainDate | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined
  const days = daysBetween(from, to)
  return days < 0 ? undefined : days
}

export function provisionsOf({ answer }: OwnCaseFile['answers'][number]): readonly ProvisionKey[] {
  if (answer.kind === 'ikke-et-behov') return []
  const asked = answer.kind === 'daekket-paa-anden-vis' ? (answer.refuses ?? answer.provision) : answer.provision
  return asked === undefined ? [] : [provisionKey(asked)]
}

const sentOn = (file: OwnCaseFile | undefined): PlainDate | undefined =>
  file?.letters.find(({ about }) => about === 'afgoerelse')?.sent

/** The first of them, where several come equally often. */
function mostOften<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0]
}

const unique = <T>(list: readonly T[]): readonly T[] => uniqueBy(list, (one) => one)

type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Without what is not known. */
function present<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>
}

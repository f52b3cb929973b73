import type { CaseView, HeldStatement, NeedView } from '../stages/case-view.ts'
import { clausesOf } from '../text/pattern.ts'
import { remembered, rememberedOfBoth, rememberedWithin } from '../text/remember.ts'
import { isTargeted } from './02-information/basis.ts'
import { bearsOn } from './activity.ts'
import { listOwnSentences, listSummarySentences, type OwnSentence } from './own-sentence.ts'
import { saysCommitteeDecided } from './said/committee.ts'
import { demandIn } from './said/demand.ts'
import { saysDiagnosisDecides } from './said/diagnosis.ts'
import { saysActivityExcluded } from './said/excluded.ts'
import { isBackground, isFormula } from './said/formula.ts'
import { saysGenerally } from './said/generally.ts'
import { saysLeastIntrusive } from './said/least-intrusive.ts'
import { saysPrevention } from './said/prevention.ts'
import { saysOnlyDevelopment } from './said/purpose.ts'
import { saysRelativesCan } from './said/relatives.ts'
import { saysPractical, saysResource } from './said/resource.ts'
import { saysMoney, saysServiceLevel } from './said/service-level.ts'
import { saysTreatment } from './said/treatment.ts'

/** What a sentence leans on. `konkret` tells something of this citizen in this activity; `tomt` and `baggrund` tell nothing of it. */
export type GroundKind =
  | 'konkret'
  | 'tomt'
  | 'baggrund'
  | 'ressourcer'
  | 'praktisk'
  | 'generelt'
  | 'serviceniveau'
  | 'oekonomi'
  | 'mindst-indgribende'
  | 'udvalg'
  | 'udelukket'
  | 'krav'
  | 'udvikling'
  | 'forebyggelse'
  | 'paaroerende'
  | 'behandling'
  | 'diagnose'

export interface Ground {
  readonly sentence: OwnSentence
  readonly kinds: readonly GroundKind[]
}

/** Arguments that are no fact about the citizen in the activity, also where they name the activity. */
const ARGUMENTS: readonly (readonly [GroundKind, (lower: string) => boolean])[] = [
  ['serviceniveau', saysServiceLevel],
  ['oekonomi', saysMoney],
  ['mindst-indgribende', saysLeastIntrusive],
  ['udvalg', saysCommitteeDecided],
  ['udelukket', saysActivityExcluded],
  ['krav', (lower) => demandIn(lower) !== undefined],
  ['udvikling', saysOnlyDevelopment],
  ['forebyggelse', saysPrevention],
  ['paaroerende', saysRelativesCan],
  ['behandling', saysTreatment],
  ['diagnose', saysDiagnosisDecides],
]
/** What is said of the person at large. It is a fact about the activity where it names it. */
const AT_LARGE: readonly (readonly [GroundKind, (lower: string) => boolean])[] = [
  ['praktisk', saysPractical],
  ['generelt', saysGenerally],
  ['ressourcer', saysResource],
]

/** What the municipality's own words about one need lean on, sentence by sentence. */
export function listGrounds(view: CaseView, one: NeedView): readonly Ground[] {
  return readGrounds(view, one)
}

const readGrounds = rememberedWithin((view: CaseView, one: NeedView): readonly Ground[] => {
  const { activity } = one.need
  const own = [
    ...listOwnSentences(one),
    // Said of the whole decision: it counts for a need that it names, and for the only one there is.
    ...listSummarySentences(view).filter(({ lower }) => view.needs.length === 1 || bearsOn(activity, lower)),
  ]
  return own.map((sentence) => ({ sentence, kinds: kindsOf(sentence.lower, activity) }))
})

const argumentsIn = remembered((lower: string) => ARGUMENTS.filter(([, says]) => says(lower)).map(([kind]) => kind))
const atLargeIn = remembered((lower: string) => AT_LARGE.filter(([, says]) => says(lower)).map(([kind]) => kind))

export function kindsOf(lower: string, activity: string): readonly GroundKind[] {
  return readKinds(lower, activity)
}

const readKinds = rememberedOfBoth((lower: string, activity: string): readonly GroundKind[] => {
  const argued = argumentsIn(lower)
  if (argued.length > 0) return hasConcreteClause(lower, activity) ? [...argued, 'konkret'] : argued
  if (isFormula(lower, activity)) {
    const large = atLargeIn(lower)
    return large.length > 0 ? large : ['tomt']
  }
  if (isBackground(lower)) return ['baggrund']
  if (bearsOn(activity, lower)) return ['konkret']
  const large = atLargeIn(lower)
  return large.length > 0 ? large : ['konkret']
})

function hasConcreteClause(lower: string, activity: string): boolean {
  return piecesOf(lower).some(
    (piece) => bearsOn(activity, piece) && !isFormula(piece, activity) && argumentsIn(piece).length === 0,
  )
}

function piecesOf(lower: string): readonly string[] {
  return clausesOf(lower).flatMap((clause) => clause.split(/,\s+(?=(?:og|så|fordi|da|idet|hvor|som|der)\s)/))
}

/** Nothing is told of this citizen in this activity. False where nothing is said at all. */
export function lacksFacts(grounds: readonly Ground[]): boolean {
  return grounds.length > 0 && grounds.every(({ kinds }) => !kinds.includes('konkret'))
}

/** The first sentence that leans on one of these. */
export function findGround(grounds: readonly Ground[], ...kinds: readonly GroundKind[]): Ground | undefined {
  return grounds.find((ground) => ground.kinds.some((kind) => kinds.includes(kind)))
}

/** The sentences lean on these and on nothing else but empty words. */
export function leansOnlyOn(grounds: readonly Ground[], ...kinds: readonly GroundKind[]): boolean {
  const used = new Set(grounds.flatMap((ground) => ground.kinds))
  used.delete('tomt')
  used.delete('baggrund')
  return used.size > 0 && [...used].every((kind) => kinds.includes(kind))
}

/** Statements of this very need that speak against it, from others than the municipality itself. Praise tells of no need. */
export function listTargetedAgainst(one: NeedView): readonly HeldStatement[] {
  return readTargetedAgainst(one)
}

const readTargetedAgainst = remembered((one: NeedView): readonly HeldStatement[] => {
  const { statements, assessment, need } = one
  const against = statements.filter((held) => {
    const { points, text } = held.statement
    if (points !== 'taler-imod' || !isTargeted(held, one)) return false
    return !saysResource(text.toLowerCase()) || bearsOn(need.activity, text)
  })
  const decisive = assessment?.decisive ?? []
  return decisive.length === 0 ? against : against.filter(({ statement }) => decisive.includes(statement.id))
})

/** Nothing but empty words and background, or no words at all. */
export function saysNothing(grounds: readonly Ground[]): boolean {
  return grounds.every(({ kinds }) => kinds.every((kind) => kind === 'tomt' || kind === 'baggrund'))
}

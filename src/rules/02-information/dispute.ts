import { isBefore } from '../../base/date.ts'
import type { CaseView, HeldStatement, NeedView } from '../../stages/case-view.ts'
import { rememberedWithin } from '../../text/remember.ts'
import { bearsOn } from '../activity.ts'
import { leansOnlyOn, listGrounds } from '../ground.ts'
import { saysGroupShutOut, saysNotBoth } from '../said/foreign-condition.ts'
import { namesSource } from '../said/named-source.ts'
import { ownStems } from '../said/nothing.ts'
import { grantsAccount, saysWhichWeighs, takesUpAccount } from '../said/of-account.ts'
import { saysInGeneral } from '../said/in-general.ts'
import { claimsAbility, saysOpinion, tellsFactOf } from '../said/opinion.ts'
import type { Level } from '../verdict.ts'
import { groundsOf, heldOn, isBareOpinion, isOwn, isProfessional, isTargeted, stakeOf } from './basis.ts'
import { gapOf } from './gap.ts'

/** What is told of one need, by which way it points. */
export interface Sides {
  /** Difficulties told by anyone but the municipality's bare opinion: what a refusal must deal with. */
  readonly forNeed: readonly HeldStatement[]
  readonly against: readonly HeldStatement[]
  /** What the side against rests on: `set` by others who know, `undersoegt` by the municipality, or `kun-ment`. */
  readonly strength: 'set' | 'undersoegt' | 'kun-ment'
}

export function sidesOf(view: CaseView, one: NeedView): Sides {
  return readSides(view, one)
}

const readSides = rememberedWithin((view: CaseView, one: NeedView): Sides => {
  const held = heldOn(view, one).filter((each) => !isFromAfter(view, each))
  const forNeed = held.filter(
    (each) => each.statement.points === 'taler-for' && TELLS_FACT.has(each.statement.topic) && !isBareOpinion(each),
  )
  const against = held.filter(
    ({ statement }) =>
      statement.points === 'taler-imod' && statement.topic !== 'diagnose' && statement.topic !== 'oenske',
  )
  return { forNeed, against, strength: isSeenTogether(forNeed, against) ? 'set' : strengthOf(against, one) }
})

/** What came when the case was decided, no decision could take up: it is the reassessment that is to. */
function isFromAfter({ isDecided, on }: CaseView, { source }: HeldStatement): boolean {
  return isDecided && source !== undefined && isBefore(on, source.date)
}

/** The municipality's own visit saw both what is hard and what goes well, and no one else has told of it: then no one is contradicted. */
function isSeenTogether(forNeed: readonly HeldStatement[], against: readonly HeldStatement[]): boolean {
  const [first] = forNeed
  return (
    first?.source?.kind === 'kommunens-vurdering' &&
    forNeed.every(({ source }) => source === first.source) &&
    against.some((each) => each.source === first.source && !isBareOpinion(each))
  )
}

const TELLS_FACT: ReadonlySet<HeldStatement['statement']['topic']> = new Set([
  'konsekvens',
  'vanskelighed',
  'omfang',
  'samarbejde',
  'andet',
])

function strengthOf(against: readonly HeldStatement[], one: NeedView): Sides['strength'] {
  const telling = against.filter((each) => isTargeted(each, one) || !saysInGeneral(each.statement.text))
  if (telling.some((each) => !isOwn(each) && each.source !== undefined)) return 'set'
  const isFound = telling.some((each) =>
    isBareOpinion(each) ? !saysOpinion(each.statement.text) : isTargeted(each, one),
  )
  return isFound || tellsFactOf(one.need.activity, groundsOf(one)) ? 'undersoegt' : 'kun-ment'
}

/** Whether professionals see it differently, each in their own source: then neither side is the municipality's to overlook. */
export function professionalsDiffer({ forNeed, against }: Sides): boolean {
  return forNeed.some(
    (one) => isProfessional(one) && against.some((other) => isProfessional(other) && one.source !== other.source),
  )
}

/**
 * How the case deals with what these statements tell: `afvejet` where it is given weight, set aside with a why, or
 * replied to, or granted by the grounds themselves; `naevnt` where the grounds only take it up in words; `ikke` where nothing shows.
 */
export function dealsWith(
  view: CaseView,
  one: NeedView,
  told: readonly HeldStatement[],
): 'afvejet' | 'naevnt' | 'ikke' {
  const { assessment, need } = one
  const ids = new Set(told.map(({ statement }) => statement.id))
  const sources = new Set(told.map(({ source }) => source?.id))
  const isWeighed =
    assessment?.decisive.some((id) => ids.has(id)) === true ||
    assessment?.setAside.some(
      ({ statement, why }) =>
        why.trim() !== '' && (ids.has(statement) || sources.has(view.statement(statement)?.source?.id)),
    ) === true
  const isReplied = (view.file.views ?? []).some(
    ({ statement, words, reply = '' }) =>
      reply.trim() !== '' && ((statement !== undefined && ids.has(statement)) || bearsOn(need.activity, words)),
  )
  const isGranted = told.length > 0 && told.every(({ statement }) => grantsAccount(groundsOf(one), statement.text))
  if (isWeighed || isReplied || isGranted) return 'afvejet'
  if (isHeard(view, one)) return 'naevnt'
  const grounds = groundsOf(one)
  const isNamed = told.some(
    (each) => isProfessional(each) && each.source !== undefined && namesSource(grounds, each.source.kind),
  )
  const isTakenUp =
    told.some(({ source }) => source?.kind === 'borger' || source?.kind === 'paaroerende') && takesUpAccount(grounds)
  return isNamed || isTakenUp || saysWhichWeighs(grounds) ? 'naevnt' : 'ikke'
}

/** The citizen's answer to a hearing on this need was used for something, or it was said why it changed nothing. */
function isHeard(view: CaseView, one: NeedView): boolean {
  const ids = new Set(heldOn(view, one).map(({ statement }) => statement.id))
  return (view.file.partshoeringer ?? []).some(
    ({ answer, used = '', statements }) =>
      answer !== undefined && used.trim() !== '' && statements.some((id) => ids.has(id)),
  )
}

/** Whether the grounds refer to what is told against the need: they name its source, or use its words. */
export function refersTo(one: NeedView, told: readonly HeldStatement[]): boolean {
  const grounds = groundsOf(one)
  const stems = ownStems(grounds)
  return told.some(({ statement, source }) => {
    if (source !== undefined && namesSource(grounds, source.kind)) return true
    let shared = 0
    for (const stem of ownStems(statement.text)) if (stems.has(stem)) shared += 1
    return shared >= 2
  })
}

/** How many kinds of source tell the same. */
function kindsOf(told: readonly HeldStatement[]): number {
  return new Set(told.map(({ source }) => source?.kind)).size
}

/** Told by others than the citizen. */
export function isToldByOthers(told: readonly HeldStatement[]): boolean {
  return told.some(({ source }) => source !== undefined && source.kind !== 'borger')
}

/** The need is refused against what was told of it. */
export interface Dispute {
  readonly level: Level
  readonly forNeed: readonly HeldStatement[]
  /** What lacks: more information, or the words for why one side weighs more. */
  readonly lacks: 'oplysning' | 'forklaring'
  /** Nobody has told anything against the need. */
  readonly isOneSided: boolean
}

/** Arguments of what is given at all. Whoever refuses on them alone says nothing against what was told of the citizen. */
const ON_THE_RULE = ['serviceniveau', 'oekonomi', 'udelukket', 'krav', 'mindst-indgribende'] as const

/** Barred by other help, or with a whole group: what is told of the citizen is not denied. */
const isBar = (lower: string): boolean => saysNotBoth(lower) || saysGroupShutOut(lower)

/** The need is refused although difficulties were told of, and no one has recorded that as a disagreement. */
export function isContested(view: CaseView, one: NeedView): boolean {
  if (stakeOf(view, one) !== 'behov' || gapOf(view, one) !== undefined) return false
  if (view.file.disagreements?.some(({ need }) => need === one.need.id) === true) return false
  const grounds = listGrounds(view, one)
  if (leansOnlyOn(grounds, ...ON_THE_RULE) || grounds.some(({ sentence }) => isBar(sentence.lower))) return false
  const sides = sidesOf(view, one)
  const isAdmitted = sides.against.some(({ source }) => source?.kind === 'borger')
  return sides.forNeed.length > 0 && !isAdmitted && !professionalsDiffer(sides)
}

/** A disagreement that no one has recorded as such; undefined where there is none, or where it is dealt with. */
export function disputeOf(view: CaseView, one: NeedView): Dispute | undefined {
  return readDispute(view, one)
}

const readDispute = rememberedWithin((view: CaseView, one: NeedView): Dispute | undefined => {
  if (!isContested(view, one)) return undefined
  const sides = sidesOf(view, one)
  const level = levelOf(view, one, sides)
  if (level === undefined) return undefined
  // Where a professional tells of the need and no one of anything else, the case is informed: it was not followed. What the
  // refusal itself claims that the citizen can do, nobody has told; but of what is judged in general, nothing is claimed here.
  const isClaimed = one.need.personkreds?.basis !== 'generelt' && claimsAbility(groundsOf(one))
  const isOneSided = sides.against.length === 0 && sides.forNeed.some(isProfessional) && !isClaimed
  return {
    level,
    forNeed: sides.forNeed,
    lacks: sides.strength === 'set' || isOneSided ? 'forklaring' : 'oplysning',
    isOneSided,
  }
})

/** The less the municipality's side rests on, and the more tell the other, the less can be left unsaid. */
function levelOf(view: CaseView, one: NeedView, { forNeed, against, strength }: Sides): Level | undefined {
  const dealt = dealsWith(view, one, forNeed)
  if (dealt === 'afvejet') return undefined
  switch (strength) {
    case 'kun-ment':
      return dealt === 'naevnt' ? 'advarsel' : 'fejl'
    case 'undersoegt':
      if (dealt === 'naevnt') return undefined
      return isToldByOthers(forNeed) || !(refersTo(one, against) || tellsFactOf(one.need.activity, groundsOf(one)))
        ? 'fejl'
        : 'advarsel'
    case 'set':
      if (dealt === 'naevnt') return undefined
      if (refersTo(one, against)) return kindsOf(forNeed) > 1 ? 'advarsel' : undefined
      return kindsOf(forNeed) > 1 ? 'fejl' : 'advarsel'
  }
}

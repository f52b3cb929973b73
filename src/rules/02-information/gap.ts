import type { SourceKind } from '../../stages/02-information/source.ts'
import { SOURCE_KINDS } from '../../stages/02-information/source.ts'
import type { CaseView, HeldStatement, NeedView } from '../../stages/case-view.ts'
import { rememberedWithin } from '../../text/remember.ts'
import { sentenceSpans } from '../../text/sentence.ts'
import { bearsOn } from '../activity.ts'
import { namesSource } from '../said/named-source.ts'
import { saysInGeneral } from '../said/in-general.ts'
import { saysNothing } from '../said/nothing.ts'
import { saysOpinion, tellsFactOf } from '../said/opinion.ts'
import { isRefusedThoughEligible } from '../case-need.ts'
import { groundsOf, heldOn, isBareOpinion, isTargeted, listOpenQuestions, stakeOf } from './basis.ts'

/**
 * What a need's information lacks before it can be weighed at all; each kind is one rule's to tell.
 * `venter`: someone was asked and has not answered. `intet`: nothing is held. `kun-oensket`: only what the citizen
 * wishes. `kun-kommunen`: only the municipality's own opinion. `kun-generelt`: only the person in general.
 */
export interface Gap {
  readonly kind: 'venter' | 'intet' | 'kun-oensket' | 'kun-kommunen' | 'kun-generelt'
  readonly held: readonly HeldStatement[]
  /** The words of the case tell what the statements do not: they name a source that knows, or what the citizen does. */
  readonly isToldInWords: boolean
}

/** Undefined where something is held that bears on the activity, or where the facts are not at stake. */
export function gapOf(view: CaseView, one: NeedView): Gap | undefined {
  return readGap(view, one)
}

const readGap = rememberedWithin((view: CaseView, one: NeedView): Gap | undefined => {
  const stake = stakeOf(view, one)
  if (stake !== 'behov' && stake !== 'graense' && stake !== 'aaben') return undefined
  if (isUntold(view) || isRefusedThoughEligible(one)) return undefined
  const held = heldOn(view, one)
  if (held.some((each) => isTargeted(each, one))) return undefined
  // A border is drawn by what is asked for, so a wish or a view is enough to draw it.
  if (stake === 'graense' && held.length > 0) return undefined
  const kind = listOpenQuestions(view, one).length > 0 ? 'venter' : kindOf(view, held)
  const isToldInWords = namesKnowing(one) || tellsFacts(one, held) || (kind === 'kun-generelt' && readsItsSource(one))
  return { kind, held, isToldInWords }
})

/** What a decided case rests on is not told: it may be there, and be enough. */
export function isUntold({ file, isDecided }: CaseView): boolean {
  return isDecided && file.isInformationUntold === true
}

function kindOf(view: CaseView, held: readonly HeldStatement[]): Gap['kind'] {
  if (generalOf(view, held).length > 0) return 'kun-generelt'
  if (held.some(isBareOpinion)) return 'kun-kommunen'
  return held.length > 0 ? 'kun-oensket' : 'intet'
}

/** What is told of the person in general: tied to the need, or to none. */
export function generalOf(view: CaseView, held: readonly HeldStatement[]): readonly HeldStatement[] {
  const tells = (each: HeldStatement) => !isBareOpinion(each) && each.statement.topic !== 'oenske'
  const tied = held.filter(tells)
  return tied.length > 0 ? tied : view.general.filter(tells)
}

const TELLING: readonly SourceKind[] = SOURCE_KINDS.filter(
  (kind) => kind !== 'borger' && kind !== 'kommunens-vurdering',
)

/** A fact of the activity in the grounds, or one that the municipality itself has written down. */
function tellsFacts(one: NeedView, held: readonly HeldStatement[]): boolean {
  const { activity } = one.need
  return (
    tellsFactOf(activity, groundsOf(one)) ||
    held.some(
      ({ statement }) =>
        statement.topic !== 'oenske' && !saysOpinion(statement.text) && tellsFactOf(activity, statement.text),
    )
  )
}

/** A general source was read for what it tells of this citizen, beyond the diagnosis and the praise. */
function readsItsSource(one: NeedView): boolean {
  const grounds = groundsOf(one)
  return sentenceSpans(grounds)
    .map(([from, to]) => grounds.slice(from, to))
    .some(
      (sentence) =>
        TELLING.some((kind) => namesSource(sentence, kind)) &&
        !saysInGeneral(sentence) &&
        !saysOpinion(sentence) &&
        !saysNothing(sentence, one.need.activity),
    )
}

function namesKnowing(one: NeedView): boolean {
  const grounds = groundsOf(one)
  return bearsOn(one.need.activity, grounds) && TELLING.some((kind) => namesSource(grounds, kind))
}

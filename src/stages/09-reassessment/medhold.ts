import { isSame } from '../../base/same.ts'
import type { PlainDate } from '../../base/date.ts'
import { compareExtents } from '../03-needs/extent.ts'
import type { Need } from '../03-needs/need.ts'
import { givesLessThanAsked } from '../06-decision/less-than-asked.ts'
import type { Answer, Bevilget, NeedAnswer } from '../06-decision/need-answer.ts'
import type { Genvurdering, Medhold, ReassessedPart } from './genvurdering.ts'

/** How a new answer stands to the one that was complained of; `andet` where neither is seen to be more. */
export type AgainstDecision = 'mere' | 'mindre' | 'samme' | 'andet'

export function againstDecision(decided: Answer, { answer, change }: NeedAnswer): AgainstDecision {
  const found = compareAnswers(decided, answer)
  const isReduced = change.kind === 'nedsaettelse' || change.kind === 'ophoer'
  return found === 'andet' && isReduced ? 'mindre' : found
}

function compareAnswers(decided: Answer, now: Answer): AgainstDecision {
  const [before, after] = [helpIn(decided), helpIn(now)]
  if (before !== after) return after > before ? 'mere' : 'mindre'
  if (after === NO_HELP) return 'samme'
  if (decided.kind === 'bevilget' && now.kind === 'bevilget') return compareGrants(decided, now)
  return isSame(decided, now) ? 'samme' : 'andet'
}

const NO_HELP = 0

/** Help under another provision is something, but not what was asked for; what others do for the citizen is no help from us. */
function helpIn(answer: Answer): number {
  if (answer.kind === 'bevilget') return 2
  return answer.kind === 'daekket-paa-anden-vis' && answer.provision !== undefined ? 1 : NO_HELP
}

function compareGrants(decided: Bevilget, now: Bevilget): AgainstDecision {
  const much =
    decided.extent === undefined || now.extent === undefined ? undefined : compareExtents(now.extent, decided.extent)
  const long = compareEnds(now.until, decided.until)
  if (much === 'mindre') return 'mindre'
  if (much === 'mere') return long === 'mindre' ? 'andet' : 'mere'
  if (long !== 'samme') return much === 'samme' ? long : 'andet'
  return isSame(essence(decided), essence(now)) ? 'samme' : 'andet'
}

/** An open grant is the longest. */
function compareEnds(now: PlainDate | undefined, before: PlainDate | undefined): 'mere' | 'mindre' | 'samme' {
  if (now === before) return 'samme'
  if (now === undefined) return 'mere'
  return before === undefined || now < before ? 'mindre' : 'mere'
}

const essence = ({ provision, extent, content, form, provider, from }: Bevilget) => ({
  provision,
  extent,
  content,
  form,
  provider,
  from,
})

/** How much of what was contested a new answer gives. Where the answer complained of is not known, by the new one alone. */
export function medholdIn(decided: Answer | undefined, given: NeedAnswer, need: Need | undefined): Medhold {
  const { answer, change } = given
  const against = decided === undefined ? undefined : againstDecision(decided, given)
  if (against === 'mindre' || against === 'samme') return 'intet'
  if (helpIn(answer) === NO_HELP || (decided === undefined && change.kind === 'ophoer')) return 'intet'
  if (against === 'andet' || answer.kind !== 'bevilget' || change.kind === 'nedsaettelse') return 'delvist'
  const isLess = need === undefined ? answer.whyNotMore !== undefined : givesLessThanAsked(need, answer)
  return isLess ? 'delvist' : 'fuldt'
}

/** What of a contested need the citizen gets by the reassessment. */
export function medholdOf(part: ReassessedPart): Medhold {
  return part.kind === 'fastholdt' ? 'intet' : (part.medhold ?? medholdIn(undefined, part.answer, undefined))
}

/** `fastholdt` is the complaint that gets nothing, and goes on to the board. */
export type ReassessmentResult = 'fastholdt' | 'delvist-medhold' | 'fuldt-medhold'

/** Exactly one result for a finished reassessment: what of the contested the citizen gets. */
export function reassessmentResult({ parts }: Pick<Genvurdering, 'parts'>): ReassessmentResult | undefined {
  const [first, ...others] = parts.map(medholdOf)
  if (first === undefined) return undefined
  if (others.some((one) => one !== first) || first === 'delvist') return 'delvist-medhold'
  return first === 'fuldt' ? 'fuldt-medhold' : 'fastholdt'
}

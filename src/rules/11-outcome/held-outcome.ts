import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import type { CaseView } from '../../stages/case-view.ts'
import type { CaseFinding } from '../case-rule.ts'
import { notApplicable, unknown, type Verdict } from '../verdict.ts'

/** What the board has decided, or has drafted and may still change. */
export interface HeldOutcome {
  readonly outcome: Outcome
  /** Its place in the case. */
  readonly at: string
  readonly isDraft: boolean
}

/** Asks it of the outcome; the draft comes first, for it can be mended. */
export function askOutcome(
  { file: { outcome, outcomeDraft, complaints, boardFile } }: CaseView,
  check: (held: HeldOutcome) => Verdict<CaseFinding>,
): Verdict<CaseFinding> {
  if (outcome !== undefined) return check({ outcome, at: '/outcome', isDraft: false })
  if (outcomeDraft !== undefined)
    return check({ outcome: outcomeDraft.outcome, at: '/outcomeDraft/outcome', isDraft: true })
  return complaints === undefined && boardFile === undefined
    ? unknown('om Ankestyrelsen har afgjort sagen')
    : notApplicable('Ankestyrelsen har ikke afgjort sagen.')
}

import { BOARD } from '../../stages/10-board/board.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import type { CaseView } from '../../stages/case-view.ts'
import type { CaseFinding } from '../case-rule.ts'
import { notApplicable, unknown, type Verdict } from '../verdict.ts'

/** Asks it of what the board decided last, in this round or the one before. At the board there is nothing to carry out. */
export function askCompliance(
  { file: { outcome, formerRounds, municipality } }: CaseView,
  check: (outcome: Outcome) => Verdict<CaseFinding>,
): Verdict<CaseFinding> {
  if (municipality === BOARD.code) return notApplicable('Det er kommunen, der følger afgørelsen.')
  const last = outcome ?? formerRounds?.at(-1)?.outcome
  if (last !== undefined) return check(last)
  return formerRounds === undefined
    ? unknown('om Ankestyrelsen har afgjort sagen')
    : notApplicable('Ankestyrelsen har ikke afgjort sagen.')
}

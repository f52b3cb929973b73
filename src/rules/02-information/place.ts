import type { CaseView, HeldStatement, NeedView } from '../../stages/case-view.ts'
import type { CaseFinding } from '../case-rule.ts'
import { quoteWhole } from '../case-finding.ts'

type Place = Pick<CaseFinding, 'need' | 'at' | 'quote'>

/** At the need itself: where something is missing that ought to be held of it. */
export function atNeed({ need, at }: NeedView): Place {
  return { need: need.id, at: `/needs/${at.need}/activity`, quote: quoteWhole(need.activity) }
}

/** At a statement, for a need or for the case. */
export function atStatement(view: CaseView, { statement }: HeldStatement, one?: NeedView): Place {
  const index = view.file.statements.indexOf(statement)
  return { need: one?.need.id ?? null, at: `/statements/${index}/text`, quote: quoteWhole(statement.text) }
}

import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { NeedView } from '../../stages/case-view.ts'
import type { Quote } from '../../text/quote.ts'
import { caseFinding, quoteWhole } from '../case-finding.ts'
import type { CaseFinding } from '../case-rule.ts'

interface Told extends Pick<CaseFinding, 'mangel' | 'level' | 'what' | 'why' | 'remedy' | 'sources' | 'isFact'> {
  readonly quote?: Quote | null
  readonly question?: Omit<QuestionDraft, 'need'> | undefined
}

/** A finding about one need, with its question. `at` points to the field; what is not told is not there. */
export function onNeed({ need }: NeedView, at: string, { quote = null, question, ...told }: Told): CaseFinding {
  const asked = question === undefined ? null : { ...question, need: need.id }
  return caseFinding({ ...told, at, quote, need: need.id, question: asked })
}

/** All that is said in a field; null where nothing is. */
export function quoteSaid(text: string): Quote | null {
  return text === '' ? null : quoteWhole(text)
}

import type { QuestionDraft } from '../stages/02-information/question.ts'
import type { CaseView, NeedView } from '../stages/case-view.ts'
import { askAbout, whomToAsk } from './02-information/ask.ts'

/** Whether someone but the citizen and the municipality has told what happens in this activity. */
function isConsequenceTold({ statements }: NeedView): boolean {
  return statements.some(
    ({ statement, source }) =>
      (statement.topic === 'konsekvens' || statement.topic === 'omfang') &&
      source?.kind !== 'borger' &&
      source?.kind !== 'kommunens-vurdering',
  )
}

/** The question where nobody has told it; null where someone has, and what lacks is the reasoning. */
export function askUnlessTold(view: CaseView, one: NeedView, why: string): QuestionDraft | null {
  return isConsequenceTold(one) ? null : askAbout(one, whomToAsk(view, one), why)
}

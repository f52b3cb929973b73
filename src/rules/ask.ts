import type { QuestionDraft } from '../stages/02-information/question.ts'
import type { SourceKind } from '../stages/02-information/source.ts'
import type { CaseView, NeedView } from '../stages/case-view.ts'
import { activityOf } from './case-need.ts'

/** Those who see the citizen in daily life, the nearest first. */
const NEAR: readonly SourceKind[] = ['udfoerer', 'fagperson', 'hjaelper', 'dagtilbud-skole', 'paaroerende']

/** Who can tell what the impairment means in the activity: someone already in the case who sees it, else a professional who knows the citizen. */
export function whoSees({ file }: CaseView): SourceKind {
  const present = new Set(file.sources.map(({ kind }) => kind))
  return NEAR.find((kind) => present.has(kind)) ?? 'fagperson'
}

/** Asks what the impairment means in this very activity, the information that the board most often finds missing. */
export function askConsequence(view: CaseView, one: NeedView, why: string): QuestionDraft {
  const to = whoSees(view)
  const seen = to === 'paaroerende' ? 'I oplever det' : 'I ser det'
  return {
    to,
    need: one.need.id,
    matter: `Hvad sker der, når det gælder ${activityOf(one)}: Hvad kan borgeren selv, hvad lykkes ikke, hvor ofte, hvad skyldes det, og hvad bliver følgen? Beskriv det, som ${seen}, med et par eksempler fra de seneste måneder.`,
    why,
  }
}

/** Whether someone but the citizen and the municipality has told what happens in this activity. */
export function isConsequenceTold({ statements }: NeedView): boolean {
  return statements.some(
    ({ statement, source }) =>
      (statement.topic === 'konsekvens' || statement.topic === 'omfang') &&
      source?.kind !== 'borger' &&
      source?.kind !== 'kommunens-vurdering',
  )
}

/** The question where nobody has told it; null where someone has, and what lacks is the reasoning. */
export function askUnlessTold(view: CaseView, one: NeedView, why: string): QuestionDraft | null {
  return isConsequenceTold(one) ? null : askConsequence(view, one, why)
}

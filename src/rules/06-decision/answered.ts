import type { ProvisionRef } from '../../law/provision-row.ts'
import { normalParagraph } from '../../law/provision.ts'
import { ACTS } from '../../law/act.ts'
import type { NeedAnswer } from '../../stages/06-decision/need-answer.ts'
import type { CaseView, NeedView } from '../../stages/case-view.ts'

/** A need that the decision answers. */
export interface AnsweredNeed extends NeedView {
  readonly answer: NeedAnswer
}

export function listAnswered(view: CaseView): readonly AnsweredNeed[] {
  return view.needs.filter((one): one is AnsweredNeed => one.answer !== undefined)
}

/** The citizen loses something held before. */
export function takesAway({ answer: { change } }: AnsweredNeed): boolean {
  return change.kind === 'nedsaettelse' || change.kind === 'ophoer'
}

/** Whether two provisions are one, however their paragraphs are written: `82 b`, `82b`. */
export function isSameProvision(a: ProvisionRef, b: ProvisionRef): boolean {
  return a.act === b.act && normalParagraph(a.paragraph) === normalParagraph(b.paragraph)
}

/** `SEL § 85` */
export function provisionName({ act, paragraph }: ProvisionRef): string {
  return `${ACTS[act].abbreviation} § ${normalParagraph(paragraph)}`
}

/** What the citizen asked this need to be met under: named for the need, else in the applications. */
export function listAsked({ file }: CaseView, { need }: NeedView): readonly ProvisionRef[] {
  if (need.asked?.provision !== undefined) return [need.asked.provision]
  const { origin } = need
  if (origin.kind !== 'ansoegning') return []
  return file.applications.filter(({ id }) => id === origin.application).flatMap(({ named }) => named)
}

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

/** Some words of the case and where they stand: a JSON pointer. */
export interface CaseField {
  readonly text: string
  readonly at: string
}

const GROUND = {
  bevilget: 'whyNotMore',
  afslag: 'reason',
  'daekket-paa-anden-vis': 'whyEnough',
  'ikke-et-behov': 'why',
}

/** Where the answer says why. */
export function answerGround({ answer: { answer }, at }: AnsweredNeed): CaseField {
  return { text: groundText(answer), at: `/answers/${at.answer}/answer/${GROUND[answer.kind]}` }
}

function groundText(answer: NeedAnswer['answer']): string {
  switch (answer.kind) {
    case 'bevilget':
      return answer.whyNotMore ?? ''
    case 'afslag':
      return answer.reason
    case 'daekket-paa-anden-vis':
      return answer.whyEnough
    case 'ikke-et-behov':
      return answer.why
  }
}

/** Every place where the case says why this need is answered as it is, the answer's own first. */
export function listGrounds(one: AnsweredNeed): readonly CaseField[] {
  const { answer, assessment, need, at } = one
  const fields = [
    answerGround(one),
    { text: answer.change.explained ?? '', at: `/answers/${at.answer}/change/explained` },
    { text: assessment?.text ?? '', at: `/assessments/${at.assessment}/text` },
    { text: need.personkreds?.reason ?? '', at: `/needs/${at.need}/personkreds/reason` },
  ]
  return fields.filter(({ text }) => text.trim() !== '')
}

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

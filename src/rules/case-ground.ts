import type { NeedAnswer } from '../stages/06-decision/need-answer.ts'
import type { NeedView } from '../stages/case-view.ts'

/** Some words of the case and where they stand: a JSON pointer. */
export interface CaseField {
  readonly text: string
  readonly at: string
}

/** Where each answer says why; of a grant, why not more. */
const GROUND = {
  bevilget: 'whyNotMore',
  afslag: 'reason',
  'daekket-paa-anden-vis': 'whyEnough',
  'ikke-et-behov': 'why',
}

/** Where the answer to a need says why. */
export function answerGround({ answer: { answer }, at }: NeedView & { readonly answer: NeedAnswer }): CaseField {
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

/** Every place where the case says why this need is answered as it is, the answer's own first; blanks left out. */
export function listGrounds(one: NeedView): readonly CaseField[] {
  return told([...ownGround(one), ...otherGrounds(one)])
}

/** The same, and what a grant consists of: it may tell why as well. */
export function listGroundsAndContent(one: NeedView): readonly CaseField[] {
  const answer = one.answer?.answer
  const content =
    answer?.kind === 'bevilget' ? [{ text: answer.content, at: `/answers/${one.at.answer}/answer/content` }] : []
  return told([...ownGround(one), ...content, ...otherGrounds(one)])
}

const ownGround = ({ answer, ...one }: NeedView): readonly CaseField[] =>
  answer === undefined ? [] : [answerGround({ ...one, answer })]

function otherGrounds({ answer, assessment, need, at, summary }: NeedView): readonly CaseField[] {
  return [
    { text: answer?.change.explained ?? '', at: `/answers/${at.answer}/change/explained` },
    { text: assessment?.text ?? '', at: `/assessments/${at.assessment}/text` },
    { text: need.personkreds?.reason ?? '', at: `/needs/${at.need}/personkreds/reason` },
    { text: summary ?? '', at: '/decision/summary' },
  ]
}

const told = (fields: readonly CaseField[]): readonly CaseField[] => fields.filter(({ text }) => text.trim() !== '')

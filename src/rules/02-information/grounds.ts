import type { NeedView } from '../../stages/case-view.ts'

/** Some words of the case and where they stand: a JSON pointer. */
export interface Ground {
  readonly text: string
  readonly at: string
}

/** Every place where the case says why this need is answered as it is, the answer's own first; blanks left out. */
export function listGrounds({ answer, assessment, need, at }: NeedView): readonly Ground[] {
  const grounds = [
    ...groundsOfAnswer(answer?.answer, at.answer),
    { text: answer?.change.explained ?? '', at: `/answers/${at.answer}/change/explained` },
    { text: assessment?.text ?? '', at: `/assessments/${at.assessment}/text` },
    { text: need.personkreds?.reason ?? '', at: `/needs/${at.need}/personkreds/reason` },
  ]
  return grounds.filter(({ text }) => text.trim() !== '')
}

function groundsOfAnswer(answer: NonNullable<NeedView['answer']>['answer'] | undefined, at: number): readonly Ground[] {
  const field = (name: string, text: string | undefined): Ground => ({
    text: text ?? '',
    at: `/answers/${at}/answer/${name}`,
  })
  switch (answer?.kind) {
    case undefined:
      return []
    case 'bevilget':
      return [field('whyNotMore', answer.whyNotMore), field('content', answer.content)]
    case 'afslag':
      return [field('reason', answer.reason)]
    case 'daekket-paa-anden-vis':
      return [field('whyEnough', answer.whyEnough)]
    case 'ikke-et-behov':
      return [field('why', answer.why)]
  }
}

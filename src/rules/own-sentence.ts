import type { CaseView, NeedView } from '../stages/case-view.ts'
import { remembered } from '../text/remember.ts'
import type { Quote } from '../text/quote.ts'
import { sentenceSpans } from '../text/sentence.ts'

/** Which of its texts the municipality says it in. */
export type OwnField = 'personkreds' | 'vurdering' | 'svar' | 'aendring' | 'sammenfatning'

/** One sentence in which the municipality says why, and where in the case it stands. */
export interface OwnSentence {
  readonly field: OwnField
  /** JSON pointer to the text it is in. */
  readonly at: string
  readonly quote: Quote
  readonly lower: string
}

/** All that the municipality says of one need, in the order it is judged: eligibility, assessment, answer, change. */
export function listOwnSentences(view: NeedView): readonly OwnSentence[] {
  return readOwn(view)
}

const readOwn = remembered((view: NeedView): readonly OwnSentence[] => {
  const { need, at, assessment, answer } = view
  return [
    ...sentencesOf('personkreds', `/needs/${at.need}/personkreds/reason`, need.personkreds?.reason),
    ...sentencesOf('vurdering', `/assessments/${at.assessment}/text`, assessment?.text),
    ...answerSentences(view),
    ...sentencesOf('aendring', `/answers/${at.answer}/change/explained`, answer?.change.explained),
  ]
})

/** What is said of the decision as a whole. It speaks for a need of its own only where there is just one. */
export function listSummarySentences(view: CaseView): readonly OwnSentence[] {
  return readSummary(view)
}

const readSummary = remembered(({ file }: CaseView): readonly OwnSentence[] =>
  sentencesOf('sammenfatning', '/decision/summary', file.decision?.summary),
)

function answerSentences({ answer, at }: NeedView): readonly OwnSentence[] {
  const given = answer?.answer
  const here = `/answers/${at.answer}/answer`
  switch (given?.kind) {
    case undefined:
      return []
    case 'afslag':
      return sentencesOf('svar', `${here}/reason`, given.reason)
    case 'ikke-et-behov':
      return sentencesOf('svar', `${here}/why`, given.why)
    case 'daekket-paa-anden-vis':
      return sentencesOf('svar', `${here}/whyEnough`, given.whyEnough)
    case 'bevilget':
      return [
        ...sentencesOf('svar', `${here}/whyNotMore`, given.whyNotMore),
        ...sentencesOf('svar', `${here}/groupJudgement`, given.groupJudgement),
      ]
  }
}

function sentencesOf(field: OwnField, at: string, text: string | undefined): readonly OwnSentence[] {
  return text === undefined ? [] : quotesIn(text).map((said) => ({ field, at, ...said }))
}

const quotesIn = remembered((text: string): readonly Pick<OwnSentence, 'quote' | 'lower'>[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((line) =>
    sentenceSpans(line[0])
      .map(([from, to]) => ({ from: line.index + from, to: line.index + to }))
      .filter(({ from, to }) => text.slice(from, to).trim() !== '')
      .map(({ from, to }) => {
        const words = text.slice(from, to)
        return { quote: { words, from, to }, lower: words.toLowerCase() }
      }),
  ),
)

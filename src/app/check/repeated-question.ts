import type { QuestionDraft } from '../../stages/02-information/question.ts'
import { sentenceSpans } from '../../text/sentence.ts'

/**
 * Two questions to one source on one need that end alike ask the same: what happens today. The one that asks most of it
 * is kept, the first of those that ask as much.
 */
export function withoutRepeated(questions: readonly QuestionDraft[]): readonly QuestionDraft[] {
  const repeated = new Set<QuestionDraft>()
  for (const alike of Map.groupBy(questions, ({ to, need }) => JSON.stringify([to, need])).values()) {
    const fullestFirst = alike.toSorted((a, b) => b.matter.length - a.matter.length)
    const asked = new Set<string>()
    for (const one of fullestFirst) {
      const [, ...ends] = sentencesOf(one)
      if (ends.some((sentence) => asked.has(sentence))) repeated.add(one)
      for (const sentence of ends) asked.add(sentence)
    }
  }
  return questions.filter((one) => !repeated.has(one))
}

const sentencesOf = ({ matter }: QuestionDraft): readonly string[] =>
  sentenceSpans(matter).map(([from, to]) => matter.slice(from, to).trim())

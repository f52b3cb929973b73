import { type LearnedWords, scoresOf } from './learned-words.ts'

/** How much the text that most speaks for an answer does so, and its place; null where none reminds of it. */
export interface MostTelling<Answer, Place> {
  readonly answer: Answer
  readonly score: number
  readonly place: Place | null
}

/** Of no text at all. */
const NOTHING = -2
/** A text that speaks less for an answer than this is not shown as the place of it. */
const REMINDS = -0.7

/** For each answer, which of the texts speaks the most for it. */
export function mostTelling<Answer extends string, Place>(
  learned: LearnedWords<Answer>,
  texts: readonly (readonly [text: string, place: Place])[],
): readonly MostTelling<Answer, Place>[] {
  const told = texts.map(([text, place]) => ({ place, scores: scoresOf(learned, [['', text]]) }))
  return learned.answers.map((answer, at) => {
    let [most, found]: [number, Place | null] = [NOTHING, null]
    for (const { place, scores } of told) {
      const score = scores[at] ?? NOTHING
      if (score > most) [most, found] = [score, place]
    }
    return { answer, score: most, place: most > REMINDS ? found : null }
  })
}

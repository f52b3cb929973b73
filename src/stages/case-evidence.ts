import type { Mangel } from '../law/mangel.ts'
import { type LearnedWords, scoresOf } from '../text/learned-words.ts'
import { mostTelling } from '../text/most-telling.ts'
import type { Quote } from '../text/quote.ts'
import { sentenceSpans } from '../text/sentence.ts'
import { ANY } from './07-letter/known/evidence.ts'
import type { CaseFile } from './case-file.ts'
import { wordsOfCase } from './case-words.ts'

/** What the words of cases have been learnt to speak for. */
export interface CaseLearned {
  /** By the case as a whole: which flaw the board found, and whether it found any. */
  readonly whole: LearnedWords<Mangel | typeof ANY>
  /** By a sentence of a letter alone: the municipality writes in a case as it does there. */
  readonly sentence: LearnedWords<Mangel>
}

/** A sentence of the municipality, and the text in the case that it stands in. */
export interface CaseSentence {
  /** JSON pointer. */
  readonly at: string
  readonly quote: Quote
}

/** What the words of a case say, before it is weighed. */
export interface CaseEvidence {
  /** Above 0: more like cases that the board sent back or changed; below: more like those it upheld. */
  readonly reversed: number
  /** Told in so few words that the fewness itself reads like a case that was reversed. */
  readonly isBrief: boolean
  readonly of: readonly {
    readonly mangel: Mangel
    readonly whole: number
    readonly sentence: number
    readonly told: CaseSentence | null
  }[]
}

/** In words. Nineteen in twenty of the cases that taught the words are told in more. */
const FEWEST = 80
/** Of the cases that taught the words, three in four that are told in fewer were reversed; of those in more, one in three (decision 0040). */
const BRIEF = 150

/** None of a case told in too few words. */
export function caseEvidence(file: CaseFile, { whole, sentence }: CaseLearned): CaseEvidence | undefined {
  const { texts, facts, grounds, words } = wordsOfCase(file)
  if (words < FEWEST) return undefined
  const scores = scoresOf(whole, texts, facts)
  const most = mostTelling(
    sentence,
    grounds.flatMap(({ at, text }) =>
      sentenceSpans(text).map(([from, to]) => {
        const quoted = text.slice(from, to)
        return [quoted, { at, quote: { words: quoted, from, to } }] as const
      }),
    ),
  )
  const scoreOf = (answer: Mangel | typeof ANY): number => scores[whole.answers.indexOf(answer)] ?? 0
  return {
    reversed: scoreOf(ANY),
    isBrief: words < BRIEF,
    of: most.map(({ answer, score, place }) => ({
      mangel: answer,
      whole: scoreOf(answer),
      sentence: score,
      told: place,
    })),
  }
}

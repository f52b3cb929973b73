import type { Mangel } from '../../../law/mangel.ts'
import { likelihood } from '../../../text/learned-words.ts'
import { remembered } from '../../../text/remember.ts'
import { type Evidence, evidenceIn, type LetterWords } from './evidence.ts'
import letterWords from '../learned/letter-words.json' with { type: 'json' }
import sentenceWords from '../learned/sentence-words.json' with { type: 'json' }
import witness from '../learned/witness.json' with { type: 'json' }
import type { Letter } from '../letter.ts'
import type { Passage } from '../passage.ts'

/**
 * What the words of a decision remind of, beside letters whose flaws are known (decision 0029). It knows nothing of what
 * the words mean: it bears out what a rule has read, or asks for a second look.
 */
export interface Impression {
  readonly signs: readonly Sign[]
}

export interface Sign {
  readonly mangel: Mangel
  /** How likely it is that the letter has this flaw, from 0 to 1, if a rule has found it and if none has. */
  readonly whenFound: number
  readonly whenNot: number
  /** The words that most remind of it; null where none do. */
  readonly passage: Passage | null
}

/**
 * How much each witness counts: the letter as one with a flaw, as one with this flaw, its most telling sentence, how far
 * the two are ahead of the next flaw, and a rule. Found by logistic regression over letters whose authors neither the
 * words nor the rules were taught by (`npm run learn`).
 */
export interface Witness {
  readonly none: number
  readonly flawed: number
  readonly letter: number
  readonly sentence: number
  readonly ahead: number
  readonly rule: number
  /** How much more or less than for all, of this flaw: before a witness is heard, and of each that speaks of it. */
  readonly of: Readonly<Record<Mangel, WitnessOf>>
}

export interface WitnessOf {
  readonly none: number
  readonly letter: number
  readonly sentence: number
  readonly rule: number
}

const WORDS: LetterWords = {
  letter: letterWords as LetterWords['letter'],
  sentence: sentenceWords as LetterWords['sentence'],
}

export const impressionOf = remembered((letter: Pick<Letter, 'prose' | 'passages'>): Impression => {
  return impressionFrom(evidenceIn(letter, WORDS), witness)
})

/** Weighs the witnesses. */
export function impressionFrom({ flawed, of }: Evidence, weights: Witness): Impression {
  const signs = of.map(({ mangel, letter, sentence, ahead, passage }): Sign => {
    const own = weights.of[mangel]
    const speaks =
      weights.none +
      own.none +
      weights.flawed * flawed +
      (weights.letter + own.letter) * letter +
      (weights.sentence + own.sentence) * sentence +
      weights.ahead * ahead
    return {
      mangel,
      whenFound: likelihood(speaks + weights.rule + own.rule),
      whenNot: likelihood(speaks),
      passage,
    }
  })
  return { signs }
}

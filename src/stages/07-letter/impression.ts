import type { Mangel } from '../../law/mangel.ts'
import { type LearnedWords, scoresOf, wordsOf } from '../../text/learned-words.ts'
import { remembered } from '../../text/remember.ts'
import letterWords from './learned/letter-words.json' with { type: 'json' }
import mangelWords from './learned/mangel-words.json' with { type: 'json' }
import sentenceWords from './learned/sentence-words.json' with { type: 'json' }
import type { Letter } from './letter.ts'
import type { Passage } from './passage.ts'

/**
 * What the words of a decision remind of, beside letters whose flaws are known (decision 0029). It knows nothing of what
 * the words mean: it bears out what a rule has read, or asks for a second look.
 */
export interface Impression {
  /** Above 0: more like letters that have a flaw; below: more like those that have none. Seldom beyond 1 and −1. */
  readonly flawed: number
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
 * these two are ahead of what they say of the next flaw, and a rule. Found by logistic regression over letters whose
 * authors neither the words nor the rules were taught by.
 */
const WITNESS = { none: 1.31, flawed: 1.31, letter: 2.98, sentence: 1.95, ahead: 0.36, rule: 2.02 }
/** How the letter and its sentence are put together when flaws are held against each other. */
const PULL = { letter: 4.7, sentence: 3.2 }
/** A sentence that reminds less of a flaw than this is not shown as the place of it. */
const REMINDS = -0.9

const LETTER = letterWords as unknown as LearnedWords<Mangel>
const SENTENCE = sentenceWords as unknown as LearnedWords<Mangel>
const FLAWED = mangelWords as unknown as LearnedWords<'mangel'>
/** A sentence of which nothing is known. */
const NOTHING = -2

export const impressionOf = remembered(({ prose, passages }: Pick<Letter, 'prose' | 'passages'>): Impression => {
  const words = wordsOf(prose.clean.text)
  const [flawed = 0] = scoresOf(FLAWED, words)
  const letter = scoresOf(LETTER, words)
  const most = LETTER.answers.map((): { score: number; passage: Passage | null } => ({ score: NOTHING, passage: null }))
  for (const passage of passages)
    for (const [at, score] of scoresOf(SENTENCE, wordsOf(passage.text)).entries()) {
      const before = most[at]
      if (before !== undefined && score > before.score) most[at] = { score, passage }
    }
  const pulls = LETTER.answers.map(
    (_, at) => PULL.letter * (letter[at] ?? 0) + PULL.sentence * (most[at]?.score ?? NOTHING),
  )
  const [first = 0, second = 0] = pulls.toSorted((a, b) => b - a)
  const signs = LETTER.answers.map((mangel, at): Sign => {
    const { score, passage } = most[at] ?? { score: NOTHING, passage: null }
    const pull = pulls[at] ?? 0
    const witness =
      WITNESS.none +
      WITNESS.flawed * flawed +
      WITNESS.letter * (letter[at] ?? 0) +
      WITNESS.sentence * score +
      WITNESS.ahead * (pull - (pull === first ? second : first))
    return {
      mangel,
      whenFound: likelihood(witness + WITNESS.rule),
      whenNot: likelihood(witness),
      passage: score > REMINDS ? passage : null,
    }
  })
  return { flawed, signs }
})

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

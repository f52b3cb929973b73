import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { type LearnedWords, scoresOf } from '../../text/learned-words.ts'
import type { Letter } from './letter.ts'
import type { Passage } from './passage.ts'

/** What words of letters have been learnt to speak for. */
export interface LetterWords {
  /** By the letter as a whole, and whether it has any flaw. */
  readonly letter: LearnedWords<Mangel | typeof ANY>
  /** By a sentence alone. */
  readonly sentence: LearnedWords<Mangel>
}

export const ANY = 'mangel'

export const CODES = Object.keys(MANGLER) as readonly Mangel[]

/** What the words of a letter say, before it is weighed. */
export interface Evidence {
  /** Above 0: more like letters that have a flaw; below: more like those that have none. */
  readonly flawed: number
  readonly of: readonly EvidenceOf[]
}

/** Of one flaw. Scores are above 0 where the words speak for it; seldom beyond 1 and −1. */
export interface EvidenceOf {
  readonly mangel: Mangel
  readonly letter: number
  /** Of the sentence that most reminds of it, which is the passage. */
  readonly sentence: number
  readonly passage: Passage | null
  /** How far it is before the next flaw, or behind the first. */
  readonly ahead: number
}

/** How the letter and its sentence are put together when flaws are held against each other. */
const PULL = { letter: 4.7, sentence: 3.2 }
/** A sentence of which nothing is known. */
const NOTHING = -2

export function evidenceIn({ prose, passages }: Pick<Letter, 'prose' | 'passages'>, words: LetterWords): Evidence {
  const whole = scoresOf(words.letter, [['', prose.clean.text]])
  const letter = (mangel: Mangel | typeof ANY): number => whole[words.letter.answers.indexOf(mangel)] ?? 0
  const most = CODES.map((): { score: number; passage: Passage | null } => ({ score: NOTHING, passage: null }))
  for (const passage of passages)
    for (const [at, score] of scoresOf(words.sentence, [['', passage.text]]).entries()) {
      const before = most[at]
      if (before !== undefined && score > before.score) most[at] = { score, passage }
    }
  const pulls = CODES.map((mangel, at) => PULL.letter * letter(mangel) + PULL.sentence * (most[at]?.score ?? NOTHING))
  const [first = 0, second = 0] = pulls.toSorted((a, b) => b - a)
  return {
    flawed: letter(ANY),
    of: CODES.map((mangel, at) => ({
      mangel,
      letter: letter(mangel),
      sentence: most[at]?.score ?? NOTHING,
      passage: most[at]?.passage ?? null,
      ahead: (pulls[at] ?? 0) - (pulls[at] === first ? second : first),
    })),
  }
}

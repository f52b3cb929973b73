import { MANGLER, type Mangel } from '../../../law/mangel.ts'
import { type LearnedWords, scoresOf } from '../../../text/learned-words.ts'
import { mostTelling } from '../../../text/most-telling.ts'
import type { Letter } from '../letter.ts'
import type { Passage } from '../passage.ts'

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
  /** Of the sentence that most reminds of it, which is the passage; null where none does. */
  readonly sentence: number
  readonly passage: Passage | null
  /** How far it is before the next flaw, or behind the first. */
  readonly ahead: number
}

/** How the letter and its sentence are put together when flaws are held against each other. */
const PULL = { letter: 4.7, sentence: 3.2 }

export function evidenceIn({ prose, passages }: Pick<Letter, 'prose' | 'passages'>, words: LetterWords): Evidence {
  const whole = scoresOf(words.letter, [['', prose.clean.text]])
  const letter = (mangel: Mangel | typeof ANY): number => whole[words.letter.answers.indexOf(mangel)] ?? 0
  const most = mostTelling(
    words.sentence,
    passages.map((passage) => [passage.text, passage] as const),
  )
  const told = most.map(({ answer, score, place }) => ({
    mangel: answer,
    letter: letter(answer),
    sentence: score,
    passage: place,
  }))
  return { flawed: letter(ANY), of: heldTogether(told) }
}

function heldTogether(told: readonly Omit<EvidenceOf, 'ahead'>[]): readonly EvidenceOf[] {
  const pullOf = (one: Omit<EvidenceOf, 'ahead'>): number => PULL.letter * one.letter + PULL.sentence * one.sentence
  const [first = 0, second = 0] = told.map(pullOf).toSorted((a, b) => b - a)
  return told.map((one) => ({ ...one, ahead: pullOf(one) - (pullOf(one) === first ? second : first) }))
}

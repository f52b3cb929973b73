import { MANGLER, type Mangel } from '../../src/law/mangel.ts'
import type { LetterNatureWord } from '../../src/stages/07-letter/likeliest.ts'
import { firstWordsOf, type LearnedWords, wordsOf } from '../../src/text/learned-words.ts'
import { learnWords } from './learn-words.ts'
import { type KnownLetter, SPECIMENS, type knownSentences } from './lessons.ts'

export interface Learned {
  readonly result: LearnedWords<LetterNatureWord>
  readonly flawed: LearnedWords<'mangel'>
  readonly letter: LearnedWords<Mangel>
  readonly sentence: LearnedWords<Mangel>
}

const RESULTS: readonly LetterNatureWord[] = [
  'bevilling',
  'delvis',
  'afslag',
  'nedsaettelse',
  'ophoer',
  'anden-hjaelp',
  'partshoeringsbrev',
  'kvittering',
  'fastholdt-genvurdering',
  'andet',
]
const CODES = Object.keys(MANGLER) as Mangel[]

/** What the letters teach: the result, whether a letter has a flaw and which, and which sentence tells it. */
export function teach(letters: readonly KnownLetter[], sentences: ReturnType<typeof knownSentences>): Learned {
  return {
    result: teachResult(letters),
    flawed: learnWords(
      [...letters, ...SPECIMENS].map(({ text, mangler }) => ({
        counted: [wordsOf(text)],
        answers: mangler.length === 0 ? [] : (['mangel'] as const),
      })),
      ['mangel'],
      8000,
    ),
    letter: learnWords(
      [...letters, ...SPECIMENS].map(({ text, mangler }) => ({ counted: [wordsOf(text)], answers: mangler })),
      CODES,
      6000,
    ),
    sentence: learnWords(
      [...letters.flatMap((one) => one.sentences), ...sentences].map(({ text, mangler }) => ({
        counted: [wordsOf(text)],
        answers: mangler,
      })),
      CODES,
      6000,
    ),
  }
}

/** What a letter comes to, if it is a decision, and what it is if it is none. */
export function teachResult(letters: readonly KnownLetter[]): Learned['result'] {
  return learnWords(
    [...letters, ...SPECIMENS]
      .map(({ text, kind, decision }) => ({ text, answer: decision ?? kind }))
      .map(({ text, answer }) => ({
        counted: [wordsOf(text), firstWordsOf(text)],
        answers: [answer as LetterNatureWord],
      })),
    RESULTS,
    5000,
  )
}

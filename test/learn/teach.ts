import type { Mangel } from '../../src/law/mangel.ts'
import { ANY, CODES, type LetterWords } from '../../src/stages/07-letter/evidence.ts'
import { blocksOf, type LetterNatureWord } from '../../src/stages/07-letter/likeliest.ts'
import type { LearnedWords } from '../../src/text/learned-words.ts'
import { type KnownText, WordList } from './counted.ts'
import { learnWords } from './learn-words.ts'
import { type KnownLetter, SPECIMENS, type knownSentences } from './lessons.ts'

const NATURES: readonly LetterNatureWord[] = [
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
/** How many words are kept of each: with fewer, less is found; with more, next to nothing more. */
const MOST = { nature: 16_000, letter: 45_000, sentence: 45_000 }

/** The lessons of letters, taken apart into words once. */
export interface LetterLessons {
  readonly list: WordList
  readonly of: readonly LetterLesson[]
  readonly sentences: readonly KnownText<Mangel>[]
}

export interface LetterLesson {
  readonly letter: Pick<KnownLetter, 'text' | 'kind' | 'decision' | 'mangler'>
  readonly nature: KnownText<LetterNatureWord>
  readonly whole: KnownText<Mangel | typeof ANY>
  readonly sentences: readonly KnownText<Mangel>[]
}

export function takeApart(
  letters: readonly KnownLetter[],
  sentences: ReturnType<typeof knownSentences>,
): LetterLessons {
  const list = new WordList()
  const told = (one: { readonly text: string; readonly mangler: readonly Mangel[] }): KnownText<Mangel> => ({
    blocks: [list.count([['', one.text]])],
    answers: one.mangler,
  })
  return {
    list,
    of: [...letters, ...SPECIMENS].map((letter) => ({
      letter,
      nature: {
        blocks: blocksOf(letter.text).map((block) => list.count(block)),
        answers: [(letter.decision ?? letter.kind) as LetterNatureWord],
      },
      whole: {
        blocks: [list.count([['', letter.text]])],
        answers: letter.mangler.length === 0 ? [] : [...letter.mangler, ANY],
      },
      sentences: 'sentences' in letter ? (letter as KnownLetter).sentences.map(told) : [],
    })),
    sentences: sentences.map(told),
  }
}

/** What the letters teach: whether a letter has a flaw and which, and which sentence tells it. */
export function teachFlaws({ list, of, sentences }: LetterLessons): LetterWords {
  return {
    letter: learnWords(
      list,
      of.map(({ whole }) => whole),
      [...CODES, ANY],
      MOST.letter,
    ),
    sentence: learnWords(list, [...of.flatMap((one) => one.sentences), ...sentences], CODES, MOST.sentence),
  }
}

/** What a letter comes to, if it is a decision, and what it is if it is none. */
export function teachNature({ list, of }: LetterLessons): LearnedWords<LetterNatureWord> {
  return learnWords(
    list,
    of.map(({ nature }) => nature),
    NATURES,
    MOST.nature,
  )
}

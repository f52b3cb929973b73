import type { Mangel } from '../../src/law/mangel.ts'
import { ANY, CODES, type LetterWords } from '../../src/stages/07-letter/known/evidence.ts'
import { blocksOf, type LetterNatureWord } from '../../src/stages/07-letter/known/likeliest.ts'
import type { LearnedWords } from '../../src/text/learned-words.ts'
import { type KnownText, WordList } from './counted.ts'
import { learnWords } from './learn-words.ts'
import { type KnownLetter, SPECIMENS, type knownSentences, type knownStandards } from './lessons.ts'

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
  'kvalitetsstandard',
  'andet',
]
/** With fewer words less is found, with more next to nothing more; and so with what a mistake costs. */
const HOW = {
  nature: { most: 16_000, cost: 1 },
  letter: { most: 60_000, cost: 4 },
  sentence: { most: 100_000, cost: 1 },
  standard: { most: 15_000, cost: 4 },
}

/** The lessons of letters, taken apart into words once. */
export interface LetterLessons {
  readonly list: WordList
  readonly of: readonly LetterLesson[]
  readonly sentences: readonly KnownText<Mangel>[]
  readonly standards: readonly StandardLesson[]
}

/** What is none of the letters, what it has as a whole, and what a sentence of it tells. */
export interface StandardLesson {
  readonly known: KnownLetter
  readonly whole: KnownText<Mangel | typeof ANY>
  readonly nature: KnownText<LetterNatureWord>
  readonly sentences: readonly KnownText<Mangel>[]
}

export interface LetterLesson {
  readonly letter: Pick<KnownLetter, 'text' | 'kind' | 'decision' | 'mangler' | 'tolerated'>
  readonly nature: KnownText<LetterNatureWord>
  readonly whole: KnownText<Mangel | typeof ANY>
  readonly sentences: readonly KnownText<Mangel>[]
}

export function takeApart(
  letters: readonly KnownLetter[],
  sentences: ReturnType<typeof knownSentences>,
  standards: ReturnType<typeof knownStandards>,
): LetterLessons {
  const list = new WordList()
  const told = (
    one: { readonly text: string; readonly mangler: readonly Mangel[] },
    arguable: readonly Mangel[] = [],
  ): KnownText<Mangel> => ({ blocks: [list.count([['', one.text]])], answers: one.mangler, arguable })
  // Of a flaw that the text has, another sentence than the one its author quoted may tell too.
  const sentencesOf = (known: KnownLetter): readonly KnownText<Mangel>[] =>
    known.sentences.map((one) => told(one, [...known.mangler, ...known.tolerated]))
  const whole = ({ text, mangler, tolerated }: LetterLesson['letter']): KnownText<Mangel | typeof ANY> => ({
    blocks: [list.count([['', text]])],
    answers: mangler.length === 0 ? [] : [...mangler, ANY],
    arguable: tolerated,
  })
  const nature = (text: string, answer: LetterNatureWord): KnownText<LetterNatureWord> => ({
    blocks: blocksOf(text).map((block) => list.count(block)),
    answers: [answer],
  })
  return {
    list,
    of: [...letters, ...SPECIMENS].map((letter) => ({
      letter,
      nature: nature(letter.text, (letter.decision ?? letter.kind) as LetterNatureWord),
      whole: whole(letter),
      sentences: 'sentences' in letter ? sentencesOf(letter as KnownLetter) : [],
    })),
    sentences: sentences.map((one) => told(one)),
    standards: standards.map((known) => ({
      known,
      whole: whole(known),
      nature: nature(known.text, 'kvalitetsstandard'),
      sentences: sentencesOf(known),
    })),
  }
}

/** What the letters teach: whether a letter has a flaw and which, and which sentence tells it. */
export function teachFlaws({ list, of, sentences, standards }: LetterLessons): LetterWords {
  return {
    letter: learnWords(
      list,
      of.map(({ whole }) => whole),
      [...CODES, ANY],
      HOW.letter,
    ),
    sentence: learnWords(
      list,
      [...[...of, ...standards].flatMap((one) => one.sentences), ...sentences],
      CODES,
      HOW.sentence,
    ),
  }
}

/** What the standards teach: whether one has a flaw and which. Of their sentences `teachFlaws` learns beside those of letters. */
export function teachStandards({ list, standards }: LetterLessons): LetterWords['letter'] {
  return learnWords(
    list,
    standards.map(({ whole }) => whole),
    [...CODES, ANY],
    HOW.standard,
  )
}

/** What a letter comes to, if it is a decision, and what it is if it is none. */
export function teachNature({ list, of, standards }: LetterLessons): LearnedWords<LetterNatureWord> {
  return learnWords(
    list,
    [...of, ...standards].map(({ nature }) => nature),
    NATURES,
    HOW.nature,
  )
}

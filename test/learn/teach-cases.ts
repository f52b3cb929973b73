import type { Mangel } from '../../src/law/mangel.ts'
import { ANY, CODES } from '../../src/stages/07-letter/known/evidence.ts'
import type { CaseLearned } from '../../src/stages/case-evidence.ts'
import { wordsOfCase } from '../../src/stages/case-words.ts'
import type { KnownCase } from './case-lessons.ts'
import { type KnownText, WordList } from './counted.ts'
import { learnWords } from './learn-words.ts'

const HOW = { most: 15_000, cost: 4 }

/** The lessons of cases, taken apart into words once. */
export interface CaseLessons {
  readonly list: WordList
  readonly of: readonly { readonly known: KnownCase; readonly whole: KnownText<Mangel | typeof ANY> }[]
}

export function takeCasesApart(cases: readonly KnownCase[]): CaseLessons {
  const list = new WordList()
  return {
    list,
    of: cases.map((known) => {
      const { texts, facts } = wordsOfCase(known.file)
      return {
        known,
        whole: {
          blocks: [list.count(texts), list.count(facts)],
          answers: known.isUpheld ? [] : [...known.mangler, ANY],
          arguable: known.tolerated,
        },
      }
    }),
  }
}

export function teachCases({ list, of }: CaseLessons): CaseLearned['whole'] {
  return learnWords(
    list,
    of.map(({ whole }) => whole),
    [...CODES, ANY],
    HOW,
  )
}

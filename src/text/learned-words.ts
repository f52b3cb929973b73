import { remembered } from './remember.ts'

/**
 * What the words of a text speak for, learnt from texts whose answers are known (decision 0029). Each word and each pair
 * of words counts by itself, the more the rarer it is; the rest is a sum. The numbers can be read: a line for each word.
 */
export interface LearnedWords<Answer extends string = string> {
  readonly answers: readonly Answer[]
  /** What speaks for each answer before a word is read, in hundredths. */
  readonly before: readonly number[]
  /**
   * By word: how rare it is, in hundredths, then for each answer that it speaks for or against its place among the
   * answers and what it adds, in hundredths.
   */
  readonly words: Readonly<Record<string, readonly number[]>>
}

const FIRST_LINES = 14
/** Before a word that stands among the first lines, where a letter tells what it is about. */
const FIRST = '^'

/** In words. */
const SHORTEST = 60

/** Of a text of fewer than sixty words, its words say too little: hardly any letter is so short. */
export function isTooShort(text: string): boolean {
  return text.split(/\s+/, SHORTEST).length < SHORTEST
}

/** How often each word and pair of words stands in the text. Numbers are all alike, and so are great and small letters. */
export const wordsOf = remembered((text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1)
  let before: string | undefined
  for (const word of wordsIn(text)) {
    add(word)
    if (before !== undefined) add(`${before} ${word}`)
    before = word
  }
  return counts
})

/** The same of its first lines, each word marked. */
export function firstWordsOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const counts = new Map<string, number>()
  for (const word of wordsIn(lines.slice(0, FIRST_LINES).join('\n')))
    counts.set(FIRST + word, (counts.get(FIRST + word) ?? 0) + 1)
  return counts
}

/** Of the letters of Danish and its neighbours; a half is a word too. */
function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/\d+/g, '0')
      .match(/[a-z0½ß-öø-ÿ]+/g) ?? []
  )
}

/** Counted words as weights of length one together; a word whose rarity isn't known has none. */
export function weighed(
  counts: ReadonlyMap<string, number>,
  rarity: (word: string) => number | undefined,
): readonly (readonly [word: string, weight: number])[] {
  const weights: [string, number][] = []
  let square = 0
  for (const [word, count] of counts) {
    const rare = rarity(word)
    if (rare === undefined) continue
    const weight = (1 + Math.log(count)) * rare
    weights.push([word, weight])
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  return weights.map(([word, weight]) => [word, weight / length])
}

/** What the words speak for: a sum for each answer, above 0 where they speak for it and below where against. */
export function scoresOf(learned: LearnedWords, ...counted: readonly ReadonlyMap<string, number>[]): readonly number[] {
  const words = lookUp(learned)
  const scores = learned.before.map((one) => one / 100)
  for (const counts of counted) {
    const known: (readonly [adds: readonly number[], weight: number])[] = []
    let square = 0
    for (const [word, count] of counts) {
      const adds = words.get(word)
      if (adds === undefined) continue
      const weight = (1 + Math.log(count)) * (adds[0] ?? 0)
      known.push([adds, weight])
      square += weight * weight
    }
    const length = (Math.sqrt(square) || 1) * 100
    for (const [adds, weight] of known) {
      const part = weight / length
      for (let i = 1; i < adds.length; i += 2) {
        const at = adds[i] ?? 0
        scores[at] = (scores[at] ?? 0) + part * (adds[i + 1] ?? 0)
      }
    }
  }
  return scores
}

const LOOK_UPS = new WeakMap<LearnedWords, ReadonlyMap<string, readonly number[]>>()

/** By map: most words of a text are looked up in vain, which an object is slow at. */
function lookUp(learned: LearnedWords): ReadonlyMap<string, readonly number[]> {
  let known = LOOK_UPS.get(learned)
  if (known === undefined) {
    known = new Map(Object.entries(learned.words))
    LOOK_UPS.set(learned, known)
  }
  return known
}

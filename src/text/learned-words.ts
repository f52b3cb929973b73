import { eachWord, hashOf } from './told-words.ts'

/**
 * What the words of a text speak for, learnt from texts whose answers are known (decision 0029). Each word and each pair
 * of words counts by itself, the more the rarer it is; the rest is a sum.
 */
export interface LearnedWords<Answer extends string = string> {
  readonly answers: readonly Answer[]
  /** What speaks for each answer before a word is read, in hundredths. */
  readonly before: readonly number[]
  /** The most that a word adds to or takes from each answer, in hundredths. */
  readonly most: readonly number[]
  /** How rare the rarest word is, in hundredths. */
  readonly rarest: number
  /** Each with a letter for how rare it is, and one for what it adds to each answer (`writtenLevel`). */
  readonly words: readonly string[]
}

/** A text, with a mark that keeps its words apart from the same words elsewhere; or a word that is taken as it is. */
export type Told = string | readonly [mark: string, text: string]

/** In words. */
const SHORTEST = 60

/** Of a text of fewer than sixty words, its words say too little: hardly any letter is so short. */
export function isTooShort(text: string): boolean {
  return text.split(/\s+/, SHORTEST).length < SHORTEST
}

const FIRST_LINES = 14

/** Where a letter tells what it is about. */
export function firstLinesOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, FIRST_LINES).join('\n')
}

/** What a word weighs among the others of its text: more if it is rare or stands there often. */
export function weightOf(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity
}

/** How likely it is, from 0 to 1, where what speaks for it and against it comes to this: 0 is as likely as not. */
export function likelihood(speaks: number): number {
  return 1 / (1 + Math.exp(-speaks))
}

/** The letters `#` to `[`: they can stand in JSON as they are. */
const LOWEST = 0x23
const LEVELS = 28
const ZERO = LOWEST + LEVELS

/** A part of the most, from −1 to 1, as one letter. Small parts are told apart more finely than great ones. */
export function writtenLevel(part: number): string {
  return String.fromCharCode(ZERO + Math.sign(part) * Math.round(Math.sqrt(Math.abs(part)) * LEVELS))
}

/** By letter, from the lowest on. */
const PARTS = Float64Array.from({ length: 2 * LEVELS + 1 }, (_, at) => {
  const level = (at - LEVELS) / LEVELS
  return Math.sign(level) * level * level
})

/** The name of a learnt word, without what it adds. */
export function nameOf(learned: LearnedWords, line: string): string {
  return line.slice(0, -1 - learned.answers.length)
}

/** What the words speak for: a sum for each answer, above 0 where they speak for it and below where against. Each block of texts counts alike. */
export function scoresOf(learned: LearnedWords, ...blocks: readonly (readonly Told[])[]): readonly number[] {
  const known = knownWords(learned)
  const scores = learned.answers.map(() => 0)
  for (const block of blocks) addBlock(known, block, scores)
  return scores.map((score, at) => ((learned.before[at] ?? 0) + score * (learned.most[at] ?? 0)) / 100)
}

/** As parts of the most that a word adds. */
function addBlock(known: KnownWords, block: readonly Told[], scores: number[]): void {
  const { counts, rarity, adds } = known
  const met: number[] = []
  const meet = (word: number): void => {
    const place = placeOf(known, word)
    if (place < 0) return
    const before = counts[place] ?? 0
    if (before === 0) met.push(place)
    counts[place] = before + 1
  }
  for (const told of block)
    if (typeof told === 'string') meet(hashOf(told))
    else eachWord(told[1], told[0], meet)
  let square = 0
  for (const place of met) square += weightOf(counts[place] ?? 0, rarity[place] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  for (const place of met) {
    const part = weightOf(counts[place] ?? 0, rarity[place] ?? 0) / length
    counts[place] = 0
    const from = place * scores.length
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + part * (PARTS[adds[from + at] ?? 0] ?? 0)
  }
}

/** Made ready to look up. */
interface KnownWords {
  /** At the place that the number of a word points to, or the next free one: the word, counted from 1. */
  readonly table: Int32Array
  readonly numbers: Uint32Array
  readonly rarity: Float32Array
  /** Word by word, for each answer: the place in `PARTS`, for few words are ever met. */
  readonly adds: Uint8Array
  /** All 0 but while a text is read. */
  readonly counts: Uint32Array
}

const KNOWN = new WeakMap<LearnedWords, KnownWords>()

function knownWords(learned: LearnedWords): KnownWords {
  const before = KNOWN.get(learned)
  if (before !== undefined) return before
  const known = makeKnown(learned)
  KNOWN.set(learned, known)
  return known
}

function makeKnown({ answers, words, rarest }: LearnedWords): KnownWords {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)))
  const numbers = new Uint32Array(words.length)
  const rarity = new Float32Array(words.length)
  const adds = new Uint8Array(words.length * answers.length)
  for (const [place, line] of words.entries()) {
    const name = line.length - 1 - answers.length
    const number = hashOf(line, name)
    numbers[place] = number
    rarity[place] = ((PARTS[line.charCodeAt(name) - LOWEST] ?? 0) * rarest) / 100
    for (let at = 0; at < answers.length; at += 1)
      adds[place * answers.length + at] = line.charCodeAt(name + 1 + at) - LOWEST
    let slot = number & (table.length - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1)
    table[slot] = place + 1
  }
  return { table, numbers, rarity, adds, counts: new Uint32Array(words.length) }
}

/** −1 where the word is not known. */
function placeOf({ table, numbers }: KnownWords, number: number): number {
  for (let slot = number & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const place = (table[slot] ?? 0) - 1
    if (place < 0 || numbers[place] === number) return place
  }
}

import { type LearnedWords, lineOf, weightOf, writtenWord } from '../../src/text/learned-words.ts'
import { hashOf } from '../../src/text/told-words.ts'
import type { CountedBlock, KnownText, WordList } from './counted.ts'

/** A word that stands in fewer texts says more of who wrote than of what is told. */
const LEAST_TEXTS = 3
/** No more rounds than these, and none once no text pulls further than this from where it wants to be. */
const ROUNDS = 100
const NEAR = 0.1

export interface HowToLearn {
  /** How many words are kept. */
  readonly most: number
  /** What a text on the wrong side may cost, beside the size of the weights. */
  readonly cost: number
}

/**
 * A linear support vector machine for each answer, over words: first over all of them, then anew over the `most` that
 * weighed the most. Nothing is drawn by chance: the same texts give the same weights.
 */
export function learnWords<Answer extends string>(
  list: WordList,
  texts: readonly KnownText<Answer>[],
  answers: readonly Answer[],
  how: HowToLearn,
): LearnedWords<Answer> {
  const rarity = rarityOf(list, texts)
  const kept = mostTelling(list, texts, answers, rarity, how)
  const learned = weightsOf(texts, answers, kept, rarity, how.cost)
  const hundredths = (one: number): number[] => learned.map((weights) => Math.round((weights[one] ?? 0) * 100))
  const greatest = learned.map((weights) => kept.reduce((high, _, at) => Math.max(high, Math.abs(weights[at] ?? 0)), 0))
  const rarest = kept.reduce((high, word) => Math.max(high, rarity[word] ?? 0), 0)
  return {
    answers,
    before: hundredths(kept.length),
    most: greatest.map((one) => Math.round(one * 100)),
    rarest: Math.round(rarest * 100),
    many: kept.length,
    lines: inLines(
      kept.map((word, at) => {
        const name = list.names[word] ?? ''
        const adds = learned.map((weights, answer) => (weights[at] ?? 0) / (greatest[answer] || 1))
        return [name, writtenWord(name, (rarity[word] ?? 0) / rarest, adds)] as const
      }),
    ),
  }
}

/** In the middle. With fewer, the lines are so many that they take longer to load; with more, each takes longer to read. */
const WORDS_IN_A_LINE = 8

function inLines(words: readonly (readonly [name: string, written: string])[]): readonly string[] {
  const lines = Array.from({ length: 2 ** Math.ceil(Math.log2(words.length / WORDS_IN_A_LINE + 1)) }, () => '')
  for (const [name, written] of words) {
    const line = lineOf(hashOf(name), lines.length)
    lines[line] = (lines[line] ?? '') + written
  }
  return lines
}

/** Of words that stand in too few texts it is 0. */
function rarityOf(list: WordList, texts: readonly KnownText<string>[]): Float64Array {
  const inTexts = new Int32Array(list.names.length)
  for (const { blocks } of texts)
    for (const { words } of blocks) for (const word of words) inTexts[word] = (inTexts[word] ?? 0) + 1
  return Float64Array.from(inTexts, (count) =>
    count < LEAST_TEXTS ? 0 : Math.log((1 + texts.length) / (1 + count)) + 1,
  )
}

/** By name, so that what is added to the list of all words changes nothing in the order. */
function mostTelling(
  list: WordList,
  texts: readonly KnownText<string>[],
  answers: readonly string[],
  rarity: Float64Array,
  { most, cost }: HowToLearn,
): readonly number[] {
  const name = (word: number): string => list.names[word] ?? ''
  const byName = (a: number, b: number): number => (name(a) < name(b) ? -1 : 1)
  const known = [...rarity.keys()].filter((word) => rarity[word] !== 0).toSorted(byName)
  if (known.length <= most) return known
  const first = weightsOf(texts, answers, known, rarity, cost)
  const says = Float64Array.from(
    known,
    (word, at) => Math.max(...first.map((weights) => Math.abs(weights[at] ?? 0))) * (rarity[word] ?? 0),
  )
  return [...known.keys()]
    .toSorted((a, b) => (says[b] ?? 0) - (says[a] ?? 0) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b)
    .map((at) => known[at] ?? 0)
}

/** The texts after one another, as places in the list of words with the weight of each. */
interface Rows {
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly weights: Float64Array
}

/** For each answer a weight for each word, and last what speaks for it before any word is read. */
function weightsOf(
  texts: readonly KnownText<string>[],
  answers: readonly string[],
  kept: readonly number[],
  rarity: Float64Array,
  cost: number,
): readonly Float64Array[] {
  const rows = rowsOf(texts, kept, rarity)
  return answers.map((answer) =>
    separate(
      rows,
      texts.map((text) => sideOf(text, answer)),
      kept.length + 1,
      cost,
    ),
  )
}

/** 0 where it may be argued for: such a text has no say. */
function sideOf({ answers, arguable = [] }: KnownText<string>, answer: string): number {
  if (answers.includes(answer)) return 1
  return arguable.includes(answer) ? 0 : -1
}

function rowsOf(texts: readonly KnownText<string>[], kept: readonly number[], rarity: Float64Array): Rows {
  const place = new Int32Array(rarity.length).fill(-1)
  for (const [at, word] of kept.entries()) place[word] = at
  const starts = new Int32Array(texts.length + 1)
  const places: number[] = []
  const weights: number[] = []
  for (const [text, { blocks }] of texts.entries()) {
    for (const block of blocks) addBlock(block, place, rarity, places, weights)
    places.push(kept.length)
    weights.push(1)
    starts[text + 1] = places.length
  }
  return { starts, places: Int32Array.from(places), weights: Float64Array.from(weights) }
}

/** As weights of length one together. */
function addBlock(
  { words, counts }: CountedBlock,
  place: Int32Array,
  rarity: Float64Array,
  places: number[],
  weights: number[],
): void {
  let square = 0
  const from = weights.length
  for (const [at, word] of words.entries()) {
    if ((place[word] ?? -1) < 0) continue
    const weight = weightOf(counts[at] ?? 0, rarity[word] ?? 0)
    places.push(place[word] ?? 0)
    weights.push(weight)
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  for (let at = from; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length
}

/**
 * Dual coordinate descent with squared loss (Hsieh and others, 2008): each text in turn gets the say that puts it on its
 * side. The order is shuffled anew for each round, by a fixed rule: in one order it would take far more of them.
 */
function separate(
  { starts, places, weights }: Rows,
  sides: readonly number[],
  words: number,
  cost: number,
): Float64Array {
  const found = new Float64Array(words)
  const say = new Float64Array(sides.length)
  const slack = 1 / (2 * cost)
  const squares = sides.map((_, text) => {
    let square = slack
    for (let i = starts[text] ?? 0; i < (starts[text + 1] ?? 0); i += 1) square += (weights[i] ?? 0) ** 2
    return square
  })
  const order = Int32Array.from(sides.flatMap((side, text) => (side === 0 ? [] : [text])))
  const next = numbers()
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next)
    let [least, most] = [Infinity, -Infinity]
    for (const text of order) {
      const [from, to, side] = [starts[text] ?? 0, starts[text + 1] ?? 0, sides[text] ?? 0]
      let score = 0
      for (let i = from; i < to; i += 1) score += (weights[i] ?? 0) * (found[places[i] ?? 0] ?? 0)
      const before = say[text] ?? 0
      const pull = side * score - 1 + slack * before
      const wants = before === 0 ? Math.min(0, pull) : pull
      least = Math.min(least, wants)
      most = Math.max(most, wants)
      const after = Math.max(0, before - pull / (squares[text] ?? 1))
      if (after === before) continue
      say[text] = after
      const more = (after - before) * side
      for (let i = from; i < to; i += 1) {
        const at = places[i] ?? 0
        found[at] = (found[at] ?? 0) + more * (weights[i] ?? 0)
      }
    }
    if (most - least < NEAR) break
  }
  return found
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = next() % (at + 1)
    const [a, b] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = b
    order[other] = a
  }
}

/** The same row of numbers each time, that follow no pattern (xorshift). */
function numbers(): () => number {
  let state = 85
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

import { type LearnedWords, weighed } from '../../src/text/learned-words.ts'

export interface KnownText<Answer extends string> {
  /** Its words, and those of its first lines where they count apart. */
  readonly counted: readonly ReadonlyMap<string, number>[]
  /** All that is so of it; the rest is not. */
  readonly answers: readonly Answer[]
}

/** A word that stands in fewer texts says more of who wrote than of what is told. */
const LEAST_TEXTS = 3
/** A word that adds less to an answer, in hundredths, is left out there. */
const LEAST = 3
const ROUNDS = 100
/** What a text on the wrong side may cost, beside the size of the weights. */
const COST = 1

/**
 * A linear support vector machine for each answer, over words: first over all of them, then anew over the `most` that
 * weighed the most. Nothing is drawn by chance: the same texts give the same weights.
 */
export function learnWords<Answer extends string>(
  texts: readonly KnownText<Answer>[],
  answers: readonly Answer[],
  most: number,
): LearnedWords<Answer> {
  const rarity = rarityOf(texts)
  const all = [...rarity.keys()].toSorted()
  const first = weightsOf(texts, answers, all, rarity)
  const says = (one: number): number => Math.max(...first.map((weights) => Math.abs(weights[one] ?? 0)))
  const kept = all
    .map((name, one) => ({ name, says: says(one) * (rarity.get(name) ?? 0) }))
    .toSorted((a, b) => b.says - a.says || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
    .toSorted()
  const learned = weightsOf(texts, answers, kept, rarity)
  const hundredths = (one: number): number[] => learned.map((weights) => Math.round((weights[one] ?? 0) * 100))
  return {
    answers,
    before: hundredths(kept.length),
    words: Object.fromEntries(
      kept.map((name, one) => [
        name,
        [
          Math.round((rarity.get(name) ?? 0) * 100),
          ...hundredths(one).flatMap((adds, at) => (Math.abs(adds) < LEAST ? [] : [at, adds])),
        ],
      ]),
    ),
  }
}

function rarityOf(texts: readonly KnownText<string>[]): ReadonlyMap<string, number> {
  const inTexts = new Map<string, number>()
  for (const { counted } of texts)
    for (const counts of counted) for (const word of counts.keys()) inTexts.set(word, (inTexts.get(word) ?? 0) + 1)
  const known = [...inTexts].filter(([, count]) => count >= LEAST_TEXTS)
  return new Map(known.map(([word, count]) => [word, Math.log((1 + texts.length) / (1 + count)) + 1]))
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
  names: readonly string[],
  rarity: ReadonlyMap<string, number>,
): readonly Float64Array[] {
  const rows = rowsOf(texts, names, rarity)
  return answers.map((answer) =>
    separate(
      rows,
      texts.map((text) => (text.answers.includes(answer) ? 1 : -1)),
      names.length + 1,
    ),
  )
}

function rowsOf(
  texts: readonly KnownText<string>[],
  names: readonly string[],
  rarity: ReadonlyMap<string, number>,
): Rows {
  const place = new Map(names.map((name, at) => [name, at]))
  const known = (word: string): number | undefined => (place.has(word) ? rarity.get(word) : undefined)
  const rows = texts.map(({ counted }): readonly (readonly [number, number])[] => [
    ...counted.flatMap((counts) =>
      weighed(counts, known).map(([word, weight]): readonly [number, number] => [place.get(word) ?? 0, weight]),
    ),
    [names.length, 1],
  ])
  let sum = 0
  return {
    starts: Int32Array.from([0, ...rows.map((row) => (sum += row.length))]),
    places: Int32Array.from(rows.flatMap((row) => row.map(([at]) => at))),
    weights: Float64Array.from(rows.flatMap((row) => row.map(([, weight]) => weight))),
  }
}

/**
 * Dual coordinate descent with squared loss (Hsieh and others, 2008): each text in turn gets the say that puts it on its
 * side. The order is shuffled anew for each round, by a fixed rule: in one order it would take far more of them.
 */
function separate({ starts, places, weights }: Rows, sides: readonly number[], words: number): Float64Array {
  const found = new Float64Array(words)
  const say = new Float64Array(sides.length)
  const slack = 1 / (2 * COST)
  const squares = sides.map((_, text) => {
    let square = slack
    for (let i = starts[text] ?? 0; i < (starts[text + 1] ?? 0); i += 1) square += (weights[i] ?? 0) ** 2
    return square
  })
  const order = Int32Array.from(sides, (_, text) => text)
  const next = numbers()
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next)
    for (const text of order) {
      const [from, to, side] = [starts[text] ?? 0, starts[text + 1] ?? 0, sides[text] ?? 0]
      let score = 0
      for (let i = from; i < to; i += 1) score += (weights[i] ?? 0) * (found[places[i] ?? 0] ?? 0)
      const before = say[text] ?? 0
      const after = Math.max(0, before - (side * score - 1 + slack * before) / (squares[text] ?? 1))
      if (after === before) continue
      say[text] = after
      const more = (after - before) * side
      for (let i = from; i < to; i += 1) {
        const at = places[i] ?? 0
        found[at] = (found[at] ?? 0) + more * (weights[i] ?? 0)
      }
    }
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

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
  /** How many words are known. */
  readonly many: number
  /** The words (`writtenWord`), each in the line that its number tells (`lineOf`): a text needs few of the lines, and only those are read. */
  readonly lines: readonly string[]
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
  return count === 1 ? rarity : (1 + Math.log(count)) * rarity
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
function writtenLevel(part: number): string {
  return String.fromCharCode(ZERO + Math.sign(part) * Math.round(Math.sqrt(Math.abs(part)) * LEVELS))
}

/** By letter, from the lowest on. */
const PARTS = Float64Array.from({ length: 2 * LEVELS + 1 }, (_, at) => {
  const level = (at - LEVELS) / LEVELS
  return Math.sign(level) * level * level
})

const END = '|'

/** The name of a word, a letter for how rare it is as a part of the rarest, and one for what it adds to each answer as a part of the most. */
export function writtenWord(name: string, rarity: number, adds: readonly number[]): string {
  return name + writtenLevel(rarity) + adds.map(writtenLevel).join('') + END
}

/** The names of the words learnt. */
export function namesIn({ answers, lines }: LearnedWords): readonly string[] {
  return lines.flatMap((line) =>
    line
      .split(END)
      .slice(0, -1)
      .map((word) => word.slice(0, -1 - answers.length)),
  )
}

/** What the words speak for: a sum for each answer, above 0 where they speak for it and below where against. Each block of texts counts alike. */
export function scoresOf(learned: LearnedWords, ...blocks: readonly (readonly Told[])[]): readonly number[] {
  const known = knownWords(learned)
  const { scores } = known
  scores.fill(0)
  for (const block of blocks) addBlock(known, block)
  return learned.before.map((before, at) => (before + (scores[at] ?? 0) * (learned.most[at] ?? 0)) / 100)
}

/** As parts of the most that a word adds. */
function addBlock(known: KnownWords, block: readonly Told[]): void {
  const { counts, rarity, adds, scores } = known
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
  const weights: number[] = []
  let square = 0
  for (const place of met) {
    const weight = weightOf(counts[place] ?? 0, rarity[place] ?? 0)
    counts[place] = 0
    weights.push(weight)
    square += weight ** 2
  }
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < met.length; i += 1) {
    const place = met[i] ?? 0
    const part = (weights[i] ?? 0) / length
    if (known.levelsAt[place] !== READ) readLevels(known, place)
    const from = place * scores.length
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + part * (PARTS[adds[from + at] ?? 0] ?? 0)
  }
}

/** Few of the words in a line are ever met: what one adds is read when it is. */
function readLevels({ learned, numbers, levelsAt, adds }: KnownWords, place: number): void {
  const { answers, lines } = learned
  const line = lines[lineOf(numbers[place] ?? 0, lines.length)] ?? ''
  const from = levelsAt[place] ?? 0
  for (let at = 0; at < answers.length; at += 1) adds[place * answers.length + at] = line.charCodeAt(from + at) - LOWEST
  levelsAt[place] = READ
}

const READ = -1

/** What has been read of the lines, to look up. */
interface KnownWords {
  readonly learned: LearnedWords
  readonly isRead: Uint8Array
  /** At the place that the number of a word points to, or the next free one: the word, counted from 1 as they were read. */
  readonly table: Int32Array
  /** At the same place, the upper part of the number, never 0; 0 where nothing stands. Most words are not known, and that is seen here. */
  readonly marks: Uint8Array
  readonly numbers: Uint32Array
  readonly rarity: Float32Array
  /** Where in its line the letters stand for what it adds, until they are read. */
  readonly levelsAt: Int32Array
  /** Word by word, for each answer: the place in `PARTS`. */
  readonly adds: Uint8Array
  /** All 0 but while a text is read. */
  readonly counts: Uint32Array
  /** For each answer, while a text is read. */
  readonly scores: Float64Array
  many: number
}

const KNOWN = new WeakMap<LearnedWords, KnownWords>()

function knownWords(learned: LearnedWords): KnownWords {
  const before = KNOWN.get(learned)
  if (before !== undefined) return before
  const { many, lines } = learned
  const places = 2 ** Math.ceil(Math.log2(many * 2 + 1))
  const known = {
    learned,
    isRead: new Uint8Array(lines.length),
    table: new Int32Array(places),
    marks: new Uint8Array(places),
    numbers: new Uint32Array(many),
    rarity: new Float32Array(many),
    levelsAt: new Int32Array(many),
    adds: new Uint8Array(many * learned.answers.length),
    counts: new Uint32Array(many),
    scores: new Float64Array(learned.answers.length),
    many: 0,
  }
  KNOWN.set(learned, known)
  return known
}

/** In which of so many lines a word stands. They are a power of two. */
export function lineOf(number: number, lines: number): number {
  return number & (lines - 1)
}

function readLine(known: KnownWords, at: number): void {
  const { table, marks, numbers, rarity, levelsAt } = known
  const { answers, lines, rarest } = known.learned
  known.isRead[at] = 1
  const line = lines[at] ?? ''
  for (let from = 0; from < line.length; known.many += 1) {
    const end = line.indexOf(END, from)
    const levels = end - answers.length
    const number = hashOf(line, from, levels - 1)
    numbers[known.many] = number
    rarity[known.many] = ((PARTS[line.charCodeAt(levels - 1) - LOWEST] ?? 0) * rarest) / 100
    levelsAt[known.many] = levels
    let slot = number & (table.length - 1)
    while (marks[slot] !== 0) slot = (slot + 1) & (table.length - 1)
    table[slot] = known.many + 1
    marks[slot] = markOf(number)
    from = end + 1
  }
}

/** −1 where the word is not known. */
function placeOf(known: KnownWords, number: number): number {
  const { table, marks, numbers } = known
  const line = lineOf(number, known.isRead.length)
  if (known.isRead[line] === 0) readLine(known, line)
  const mark = markOf(number)
  for (let slot = number & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const met = marks[slot] ?? 0
    if (met === 0) return -1
    if (met !== mark) continue
    const place = (table[slot] ?? 0) - 1
    if (numbers[place] === number) return place
  }
}

/** The part of a number that its place in the table does not tell. */
function markOf(number: number): number {
  return number >>> 24 || 1
}

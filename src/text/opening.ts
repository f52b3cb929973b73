/** Looks back and sees no letter and no digit: here a word begins. */
export const WORD_BEGINS = '(?<![a-zß-öø-ÿ\\d])'

/**
 * What a pattern can't do without: some words, one of which begins, at the beginning of a word, in whatever the pattern
 * meets. Read from the pattern itself, so that no rule has to tell it. Undefined where the pattern shows none.
 */
export function openingsOf(source: string): readonly string[] | undefined {
  const begins = source.startsWith(WORD_BEGINS)
  const reader: Reader = { source, at: begins ? WORD_BEGINS.length : 0 }
  const { exact, wanted } = readChoice(reader, begins)
  return reader.at === source.length ? bestOf([...wanted, ...runOf(exact, begins)]) : undefined
}

interface Reader {
  readonly source: string
  at: number
}

/** A part of a pattern. */
interface Part {
  /** All it can be, where that is few words. */
  readonly exact: readonly string[] | undefined
  /** Sets of words: of each set one begins a word in whatever the part meets. */
  readonly wanted: readonly Wanted[]
  /** Whether what follows it is sure to stand at the beginning of a word. */
  readonly atWord: boolean
}
type Wanted = readonly string[]

const MOST_WORDS = 16
const LONGEST = 10
const NOTHING: Part = { exact: [''], wanted: [], atWord: false }

/** What may stand in a word; anything else parts words. As in `phrase`. */
const IN_WORD = /[a-zß-öø-ÿ\d]/

function readChoice(reader: Reader, atWord: boolean): Part {
  const parts = [readSequence(reader, atWord)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    parts.push(readSequence(reader, atWord))
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const exact = parts.every((part) => part.exact !== undefined) ? parts.flatMap((part) => part.exact ?? []) : undefined
  const ends = parts.every((part) => part.atWord)
  if (exact !== undefined && exact.length <= MOST_WORDS) return { exact, wanted: [], atWord: ends }
  const bests = parts.map((part) => bestOf([...part.wanted, ...runOf(part.exact, atWord)]))
  const all = bests.every((best) => best !== undefined) ? [bests.flatMap((best) => best ?? [])] : []
  return { exact: undefined, wanted: all, atWord: ends }
}

function readSequence(reader: Reader, startsAtWord: boolean): Part {
  let run: readonly string[] = ['']
  let runAtWord = startsAtWord
  let atWord = startsAtWord
  let isExact = true
  const wanted: Wanted[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const part = readRepeated(reader, atWord)
    if (part.exact !== undefined && run.length * part.exact.length <= MOST_WORDS) {
      const after = part.exact
      run = run.flatMap((before) => after.map((one) => before + one))
    } else {
      isExact = false
      wanted.push(...runOf(run, runAtWord), ...part.wanted)
      run = part.exact ?? ['']
      runAtWord = part.exact === undefined ? part.atWord : atWord
    }
    atWord = part.atWord
  }
  if (isExact) return { exact: run, wanted, atWord }
  return { exact: undefined, wanted: [...wanted, ...runOf(run, runAtWord)], atWord }
}

const HOW_OFTEN = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y

function readRepeated(reader: Reader, atWord: boolean): Part {
  const part = readOne(reader, atWord)
  HOW_OFTEN.lastIndex = reader.at
  const times = HOW_OFTEN.exec(reader.source)
  if (times === null) return part
  reader.at += times[0].length
  const sign = times[0].charAt(0)
  if (sign === '?' && part.exact !== undefined)
    return { exact: ['', ...part.exact], wanted: [], atWord: atWord && part.atWord }
  const isSure = sign === '+' || (sign === '{' && times[1] !== '0')
  // Met again, it stands after itself.
  const ends = part.atWord && (isSure || atWord)
  return { exact: undefined, wanted: isSure ? [...part.wanted, ...runOf(part.exact, atWord)] : [], atWord: ends }
}

/** Plain characters as far as they go; a sign for how often is for the last of them alone. */
const PLAIN = /[^\\()[\]{}?*+|.^$]+(?![?*+{])/y

function readOne(reader: Reader, atWord: boolean): Part {
  const { source } = reader
  PLAIN.lastIndex = reader.at
  const plain = PLAIN.exec(source)?.[0]
  if (plain !== undefined) {
    reader.at += plain.length
    return exactly(plain)
  }
  const one = source.charAt(reader.at)
  if (one === '(') return readGroup(reader, atWord)
  if (one === '[') return readClass(reader)
  reader.at += 1
  if (one === '^' || one === '$') return { ...NOTHING, atWord }
  if (one === '.') return { exact: undefined, wanted: [], atWord: false }
  if (one !== '\\') return exactly(one)
  const escaped = source.charAt(reader.at)
  reader.at += 1
  if (escaped === 'b' || escaped === 'B') return { ...NOTHING, atWord }
  if (!/[A-Za-z\d]/.test(escaped)) return exactly(escaped)
  // Anything but a kind of character is not understood, and then nothing is told of the pattern.
  if (!/[dDsSwW]/.test(escaped)) reader.at = Number.POSITIVE_INFINITY
  return { exact: undefined, wanted: [], atWord: escaped === 's' }
}

function exactly(plain: string): Part {
  return { exact: [plain], wanted: [], atWord: !IN_WORD.test(plain.charAt(plain.length - 1)) }
}

function readGroup(reader: Reader, atWord: boolean): Part {
  const [kind = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? []
  reader.at += kind.length
  const inside = readChoice(reader, atWord)
  reader.at += 1
  // What is only looked at is not passed.
  return /[=!]$/.test(kind) ? { ...NOTHING, atWord } : inside
}

/** A class of a few plain characters is each of them; of any other only whether it can stand in a word is told. */
function readClass(reader: Reader): Part {
  const from = reader.at + 1
  let to = from
  while (reader.source.charAt(to) !== ']') to += reader.source.charAt(to) === '\\' ? 2 : 1
  reader.at = to + 1
  const inside = reader.source.slice(from, to)
  const isPlain = !/[\\^]|.-./.test(inside)
  const atWord = isPlain && !IN_WORD.test(inside)
  if (!isPlain || inside.length > 6) return { exact: undefined, wanted: [], atWord }
  return { exact: [...inside], wanted: [], atWord }
}

/** What of some words, one of which is met, begins a word. */
function runOf(run: readonly string[] | undefined, atWord: boolean): readonly Wanted[] {
  if (run === undefined) return []
  const words = run.map((one) => (atWord ? one : one.slice(beginning(one))).slice(0, LONGEST))
  return words.every((word) => word !== '') ? [[...new Set(words)]] : []
}

/** Where within it a word begins for certain. */
function beginning(text: string): number {
  for (let at = 1; at < text.length; at += 1) if (!IN_WORD.test(text.charAt(at - 1))) return at
  return text.length
}

/** The set that is met least often. */
function bestOf(sets: readonly Wanted[]): Wanted | undefined {
  let best: Wanted | undefined
  let most = 0
  for (const set of sets) {
    const rare = Math.min(...set.map(rarity))
    if (rare > most || (rare === most && best !== undefined && set.length < best.length)) [best, most] = [set, rare]
  }
  return best
}

/** How many letters it has besides the words that stand in any sentence. */
function rarity(opening: string): number {
  return opening
    .split(' ')
    .map((word) => (COMMON.has(word) ? 0.4 : word.length))
    .reduce((sum, one) => sum + one, 0)
}

const COMMON: ReadonlySet<string> = new Set(
  `af alle at blev bliver da de dem den der deres det din dine dit du efter ej eller en er et for fra få får før
  ham han hans har have hende hendes hun hvis hver i ikke ingen intet jeg kan kun kunne man med men mens må ned noget
  nogen når ny og også om op os over på selv sig sin sit skal som så til uden ud under var ved vi vil være var`.split(
    /\s+/,
  ),
)

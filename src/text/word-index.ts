import { openingsOf } from './opening.ts'

/**
 * The openings of all patterns in one tree, letter by letter, so that a text is walked through once and not once for
 * each pattern: a pattern can't be met in a text that has none of its openings.
 */
const BETWEEN_WORDS = ' ,.;:-/()[]"\'!?%+§\n'
const IN_WORDS = 'abcdefghijklmnopqrstuvwxyzæøåéüöä0123456789'
const CODES = 64
/** A letter that no opening has. */
const OTHER = CODES - 1
const FIRST_IN_WORD = BETWEEN_WORDS.length + 1

const ALL = -1

const codes = new Uint8Array(256)
for (let code = 0; code < 256; code += 1) codes[code] = /[a-zß-öø-ÿ]/.test(String.fromCharCode(code)) ? OTHER : 0
for (const [at, one] of [...BETWEEN_WORDS, ...IN_WORDS].entries()) codes[one.charCodeAt(0)] = at + 1

/** For each node and each letter the node that follows; 0 where none does. */
let tree = new Uint16Array(CODES * 256)
let nodes = 1
/** The patterns that have an opening that ends at the node. */
const ending: (number[] | undefined)[] = []
/** Open in any text: those that show no opening, and those not known yet. */
let always = new Int32Array(1).fill(ALL)
let entered = 0

/** Takes a pattern in. Its number is what `openIn` tells of it by. */
export function enterPattern(source: string): number {
  const number = entered++
  if (number >>> 5 === always.length) always = Int32Array.from([...always, ALL])
  const openings = openingsOf(source) ?? ['']
  if (openings.some((one) => codeAt(one, 0) === 0)) return number
  always[number >>> 5] = (always[number >>> 5] ?? ALL) & ~(1 << (number & 31))
  for (const opening of openings) enterOpening(opening, number)
  return number
}

/** Which patterns may be met in a text: a bit for each number. */
export function openIn(text: string): Int32Array {
  const open = always.slice()
  const from = tree
  const { length } = text
  if (length >= walked.length) walked = new Uint8Array(length * 2)
  const letters = walked
  for (let at = 0; at < length; at += 1) letters[at] = codeAt(text, at)
  letters[length] = 0
  let atWord = true
  for (let begin = 0; begin < length; begin += 1) {
    const code = letters[begin] ?? 0
    if (atWord) {
      let node = from[code] ?? 0
      for (let at = begin + 1; node !== 0; at += 1) {
        const ends = ending[node]
        if (ends !== undefined) for (let i = 0; i < ends.length; i += 1) setBit(open, ends[i] ?? 0)
        node = from[node * CODES + (letters[at] ?? 0)] ?? 0
      }
    }
    atWord = code < FIRST_IN_WORD
  }
  return open
}
let walked = new Uint8Array(4096)

export function isOpen(open: Int32Array, number: number): boolean {
  return ((open[number >>> 5] ?? ALL) & (1 << (number & 31))) !== 0
}

function codeAt(text: string, at: number): number {
  return codes[text.charCodeAt(at)] ?? 0
}

function setBit(bits: Int32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
}

function enterOpening(opening: string, number: number): void {
  let node = 0
  // As far as its letters have a code: the beginning of an opening opens too.
  for (let at = 0; at < opening.length && codeAt(opening, at) !== 0; at += 1) {
    const place = node * CODES + codeAt(opening, at)
    node = tree[place] ?? 0
    if (node === 0) {
      node = nodes++
      if (nodes * CODES > tree.length) {
        const larger = new Uint16Array(tree.length * 2)
        larger.set(tree)
        tree = larger
      }
      tree[place] = node
    }
  }
  ending[node] ??= []
  if (ending[node]?.at(-1) !== number) ending[node]?.push(number)
}

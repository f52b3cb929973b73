/**
 * The words of a text as a reader that has learnt words meets them (decision 0029): each word, each pair of neighbours,
 * the stem of each word, and each pair of stems with a word between. Great and small letters are alike, and so are all
 * numbers. Each has a name, and a number that it is looked up by: most are looked up in vain, and to make a string of
 * each would take longer than all the rest.
 */

/** In letters. Danish words differ in their ends: the start of a long one stands for all its forms. */
const STEM = 6
const SPACE = 32
const STEMMED = 126
const SKIPPED = 95
const DIGIT = 48
/** Of the hash by Fowler, Noll and Vo, for 32 bits. */
const START = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** By code: the letter of a word that it is, and 0 where it is none. A half is a word too. */
const LETTERS = new Uint16Array(256)
for (let code = 0; code < LETTERS.length; code += 1) {
  const small = String.fromCharCode(code).toLowerCase()
  if (/^[a-z½ß-öø-ÿ]$/.test(small)) LETTERS[code] = small.charCodeAt(0)
  else if (/\d/.test(small)) LETTERS[code] = DIGIT
}

function letterAt(text: string, at: number): number {
  return LETTERS[text.charCodeAt(at)] ?? 0
}

/** Tells the number of each, in the order of the words. A mark before them keeps the words of one place apart. */
export function eachWord(text: string, mark: string, tell: (word: number) => void): void {
  const start = hashOf(mark)
  const stemmed = step(start, STEMMED)
  /** What was read of the word before, of its stem, and of the stem before that; 0 where there was none. */
  let [before, stemBefore, stemBeforeThat] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (letterAt(text, at) === 0) continue
    let [word, pair, stem, skipping] = [start, before, stemmed, stemBeforeThat]
    let [letters, last] = [0, 0]
    for (; at < text.length; at += 1) {
      const letter = letterAt(text, at)
      if (letter === 0) break
      if (letter === DIGIT && last === DIGIT) continue
      last = letter
      letters += 1
      word = step(word, letter)
      pair = step(pair, letter)
      if (letters > STEM) continue
      stem = step(stem, letter)
      skipping = step(skipping, letter)
    }
    tell(word)
    if (before !== 0) tell(pair)
    tell(stem)
    if (stemBeforeThat !== 0) tell(skipping)
    before = step(word, SPACE)
    stemBeforeThat = stemBefore
    stemBefore = step(stem, SKIPPED)
  }
}

/** The same by name. */
export function namesOf(text: string, mark: string): readonly string[] {
  const words = wordsIn(text)
  return words.flatMap((word, at) => {
    const [before, beforeThat] = [words[at - 1], words[at - 2]]
    return [
      `${mark}${word}`,
      ...(before === undefined ? [] : [`${mark}${before} ${word}`]),
      `${mark}~${word.slice(0, STEM)}`,
      ...(beforeThat === undefined ? [] : [`${mark}~${beforeThat.slice(0, STEM)}_${word.slice(0, STEM)}`]),
    ]
  })
}

function wordsIn(text: string): readonly string[] {
  const letters = Array.from(text, (one) => String.fromCharCode(LETTERS[one.charCodeAt(0)] || SPACE))
  return letters.join('').replaceAll(/0+/g, '0').match(/\S+/g) ?? []
}

/** The number of a name, which stands from one place of the text to before another. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START
  for (let at = from; at < to; at += 1) hash = step(hash, text.charCodeAt(at))
  return hash
}

function step(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME) >>> 0
}

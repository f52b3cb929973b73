import { describe, expect, test } from 'vitest'
import {
  firstLinesOf,
  isTooShort,
  type LearnedWords,
  lineOf,
  namesIn,
  scoresOf,
  weightOf,
  writtenWord,
} from './learned-words.ts'
import { hashOf } from './told-words.ts'

const LEARNED: LearnedWords<'ja' | 'nej'> = {
  answers: ['ja', 'nej'],
  before: [10, -20],
  most: [80, 40],
  rarest: 200,
  many: 3,
  lines: [writtenWord('godt', 0.25, [1, -1]) + writtenWord('^godt', 0.25, [-1, 0]) + writtenWord('ikke', 1, [0, 1])],
}

describe('what the words speak for', () => {
  test('is what speaks for it before, and what each word adds; an unknown word adds nothing', () => {
    expect(rounded(scoresOf(LEARNED, [['', 'Godt']]))).toEqual([90, -60])
    expect(rounded(scoresOf(LEARNED, [['', 'constructor toString']]))).toEqual([10, -20])
  })
  test('is by the part each has in the text: the rare word has more', () => {
    const [common, rare] = [0.25 * 2, 1 * 2]
    const length = Math.hypot(common, rare)
    const [yes, no] = [(0.8 * common) / length, (0.4 * (rare - common)) / length]
    expect(rounded(scoresOf(LEARNED, [['', 'ikke godt']]))).toEqual(rounded([0.1 + yes, -0.2 + no]))
  })
  test('is apart for texts with a mark, and each block counts alike', () => {
    expect(rounded(scoresOf(LEARNED, [['^', 'godt']]))).toEqual([-70, -20])
    expect(rounded(scoresOf(LEARNED, [['', 'godt']], [['^', 'godt']]))).toEqual([10, -60])
  })
  test('is the same again, for a text leaves nothing behind', () => {
    expect(scoresOf(LEARNED, [['', 'ikke ikke godt']])).toEqual(scoresOf(LEARNED, [['', 'ikke ikke godt']]))
  })
})

test('words are found in whichever line they stand, and as well the second time', () => {
  const written = ['godt', 'ikke'].map((name) => [name, writtenWord(name, 1, [1, -1])] as const)
  const lines = ['', '', '', ''].map((_, at) =>
    written.flatMap(([name, word]) => (lineOf(hashOf(name), 4) === at ? [word] : [])).join(''),
  )
  const learned: LearnedWords = { ...LEARNED, many: 2, lines }
  expect(lines.filter((line) => line !== '')).toHaveLength(2)
  for (const text of ['godt', 'ikke', 'godt'])
    expect(rounded(scoresOf(learned, [['', text]]))).toEqual([10 + 80, -20 - 40])
})

test('a word that stands there again weighs more, but not as much more', () => {
  expect(weightOf(1, 3)).toBe(3)
  expect(weightOf(4, 1)).toBeGreaterThan(2)
  expect(weightOf(4, 1)).toBeLessThan(4)
})

test('the name of a word is without what it adds', () => {
  expect(namesIn(LEARNED)).toEqual(['godt', '^godt', 'ikke'])
})

test('the first lines are the first fourteen that say something', () => {
  const text = Array.from({ length: 20 }, (_, line) => `\n\n${'abcdefghijklmnopqrst'.at(line)}`).join('')
  expect(firstLinesOf(text).replaceAll('\n', '')).toBe('abcdefghijklmn')
})

test('a text of fewer than sixty words is too short', () => {
  expect([59, 60].map((words) => isTooShort('ord '.repeat(words).trim()))).toEqual([true, false])
})

function rounded(scores: readonly number[]): readonly number[] {
  return scores.map((one) => Math.round(one * 100))
}

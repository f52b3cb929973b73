import { describe, expect, test } from 'vitest'
import { firstWordsOf, scoresOf, weighed, wordsOf } from './learned-words.ts'

describe('the words of a text', () => {
  test('are counted with their neighbours, whatever their case, and numbers are alike', () => {
    expect([...wordsOf('Du får 2 timer. Du får ikke 14.')]).toEqual([
      ['du', 2],
      ['får', 2],
      ['du får', 2],
      ['0', 2],
      ['får 0', 1],
      ['timer', 1],
      ['0 timer', 1],
      ['timer du', 1],
      ['ikke', 1],
      ['får ikke', 1],
      ['ikke 0', 1],
    ])
  })
  test('of the first fourteen lines are marked', () => {
    const text = Array.from({ length: 20 }, (_, line) => `\n\n${'abcdefghijklmnopqrst'.at(line)}`).join('')
    expect([...firstWordsOf(text).keys()]).toEqual([...'abcdefghijklmn'].map((word) => `^${word}`))
  })
})

test('all weights of a text have length one together, and a rare word has more', () => {
  const rarity = new Map([
    ['støtte', 100],
    ['afslag', 300],
  ])
  const weights = new Map(weighed(wordsOf('Afslag på støtte'), (word) => rarity.get(word)))
  expect([...weights.keys()]).toEqual(['afslag', 'støtte'])
  expect(weights.get('afslag')).toBeCloseTo(3 * (weights.get('støtte') ?? 0))
  expect([...weights.values()].reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1)
})

test('each word adds to each answer, and an unknown one to none', () => {
  const learned = {
    answers: ['ja', 'nej'] as const,
    before: [10, -20],
    words: { godt: [100, 0, 80, 1, -40], 'ikke godt': [100] },
  }
  expect(scoresOf(learned, wordsOf('Godt')).map((one) => Math.round(one * 100))).toEqual([90, -60])
  expect(scoresOf(learned, wordsOf('constructor toString'))).toEqual([0.1, -0.2])
})

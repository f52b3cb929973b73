import { expect, test } from 'vitest'
import { type LearnedWords, writtenWord } from './learned-words.ts'
import { mostTelling } from './most-telling.ts'

const LEARNED: LearnedWords<'ja' | 'nej'> = {
  answers: ['ja', 'nej'],
  before: [-100, -100],
  most: [200, 50],
  rarest: 100,
  many: 2,
  lines: [writtenWord('godt', 1, [1, 0]) + writtenWord('skidt', 1, [0, 1])],
}

test('for each answer the text that speaks the most for it is told by its place', () => {
  const most = mostTelling(LEARNED, [
    ['Det er noget.', 1],
    ['Det er godt.', 2],
    ['Det er skidt.', 3],
  ])
  expect(most).toEqual([
    { answer: 'ja', score: 1, place: 2 },
    { answer: 'nej', score: -0.5, place: 3 },
  ])
})

test('of no text there is no place, and one that hardly reminds of it is not shown', () => {
  expect(mostTelling(LEARNED, []).map(({ place }) => place)).toEqual([null, null])
  expect(mostTelling(LEARNED, [['Det er noget.', 1]])[0]).toEqual({ answer: 'ja', score: -1, place: null })
})

test('a word that stands there very often is still read', () => {
  expect(mostTelling(LEARNED, [['godt '.repeat(65_536), 1]])[0]?.score).toBeCloseTo(1)
})

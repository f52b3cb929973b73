import { expect, test } from 'vitest'
import { type LearnedWords, nameOf, scoresOf } from '../../src/text/learned-words.ts'
import { type KnownText, WordList } from './counted.ts'
import { learnWords } from './learn-words.ts'

type Answer = 'ja' | 'nej'

const PLACES = ['byen', 'skoven', 'huset', 'haven', 'bussen', 'butikken']
const list = new WordList()
const known = (answer: Answer, words: string): readonly KnownText<Answer>[] =>
  PLACES.map((place) => ({ blocks: [list.count([['', `${words} i ${place}`]])], answers: [answer] }))
const TEXTS = [...known('ja', 'Du får støtten'), ...known('nej', 'Du får ikke støtten')]
const learn = (most: number, texts = TEXTS): LearnedWords<Answer> => learnWords(list, texts, ['ja', 'nej'], most)
const bestOf = (text: string, learned = learn(100)): string | undefined =>
  scoresOf(learned, [['', text]])
    .map((score, at) => ({ score, answer: learned.answers[at] }))
    .toSorted((a, b) => b.score - a.score)[0]?.answer
const namesIn = (learned: LearnedWords): readonly string[] => learned.words.map((line) => nameOf(learned, line))

test('what tells texts apart is learnt, and found in a text not met before', () => {
  expect(bestOf('Du får støtten på Samsø')).toBe('ja')
  expect(bestOf('På Samsø får du ikke støtten')).toBe('nej')
})

test('the same texts teach the same, whatever is kept is what says the most', () => {
  const few = learn(12)
  expect(few).toEqual(learn(12))
  expect(few.words).toHaveLength(12)
  expect(bestOf('På Samsø får du ikke støtten', few)).toBe('nej')
})

test('a word of fewer than three texts is not learnt', () => {
  const once: KnownText<Answer> = { blocks: [list.count([['', 'Samsø']])], answers: ['ja'] }
  expect(namesIn(learn(100, [...TEXTS, once]))).not.toContain('samsø')
})

import { expect, test } from 'vitest'
import { scoresOf, wordsOf } from '../../src/text/learned-words.ts'
import { type KnownText, learnWords } from './learn-words.ts'

const PLACES = ['byen', 'skoven', 'huset', 'haven', 'bussen', 'butikken']
const known = (answer: 'ja' | 'nej', words: string): readonly KnownText<'ja' | 'nej'>[] =>
  PLACES.map((place) => ({ counted: [wordsOf(`${words} i ${place}`)], answers: [answer] }))
const TEXTS = [...known('ja', 'Du får støtten'), ...known('nej', 'Du får ikke støtten')]
const bestOf = (text: string, learned = learnWords(TEXTS, ['ja', 'nej'], 100)): string | undefined =>
  scoresOf(learned, wordsOf(text))
    .map((score, at) => ({ score, answer: learned.answers[at] }))
    .toSorted((a, b) => b.score - a.score)[0]?.answer

test('what tells texts apart is learnt, and found in a text not met before', () => {
  expect(bestOf('Du får støtten på Samsø')).toBe('ja')
  expect(bestOf('På Samsø får du ikke støtten')).toBe('nej')
})

test('the same texts teach the same, whatever is kept is what says the most', () => {
  const few = learnWords(TEXTS, ['ja', 'nej'], 3)
  expect(few).toEqual(learnWords(TEXTS, ['ja', 'nej'], 3))
  expect(Object.keys(few.words)).toContain('ikke')
  expect(bestOf('På Samsø får du ikke støtten', few)).toBe('nej')
})

test('a word of fewer than three texts is not learnt', () => {
  const once: KnownText<'ja' | 'nej'> = { counted: [wordsOf('Samsø')], answers: ['ja'] }
  expect(Object.keys(learnWords([...TEXTS, once], ['ja', 'nej'], 100).words)).not.toContain('samsø')
})

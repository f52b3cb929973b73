import { expect, test } from 'vitest'
import { type LearnedWords, lineOf, namesIn, scoresOf } from '../../src/text/learned-words.ts'
import { hashOf } from '../../src/text/told-words.ts'
import { type KnownText, WordList } from './counted.ts'
import { learnWords } from './learn-words.ts'

type Answer = 'ja' | 'nej'

const PLACES = ['byen', 'skoven', 'huset', 'haven', 'bussen', 'butikken']
const list = new WordList()
const known = (answer: Answer, words: string): readonly KnownText<Answer>[] =>
  PLACES.map((place) => ({ blocks: [list.count([['', `${words} i ${place}`]])], answers: [answer] }))
const TEXTS = [...known('ja', 'Du får støtten'), ...known('nej', 'Du får ikke støtten')]
const learn = (most: number, texts = TEXTS): LearnedWords<Answer> =>
  learnWords(list, texts, ['ja', 'nej'], { most, cost: 1 })
const bestOf = (text: string, learned = learn(100)): string | undefined =>
  scoresOf(learned, [['', text]])
    .map((score, at) => ({ score, answer: learned.answers[at] }))
    .toSorted((a, b) => b.score - a.score)[0]?.answer

test('what tells texts apart is learnt, and found in a text not met before', () => {
  expect(bestOf('Du får støtten på Samsø')).toBe('ja')
  expect(bestOf('På Samsø får du ikke støtten')).toBe('nej')
})

test('the same texts teach the same, whatever is kept is what says the most', () => {
  const few = learn(12)
  expect(few).toEqual(learn(12))
  expect(namesIn(few)).toHaveLength(12)
  expect(few.many).toBe(12)
  expect(bestOf('På Samsø får du ikke støtten', few)).toBe('nej')
})

test('a word of fewer than three texts is not learnt', () => {
  const once: KnownText<Answer> = { blocks: [list.count([['', 'Samsø']])], answers: ['ja'] }
  expect(namesIn(learn(100, [...TEXTS, once]))).not.toContain('samsø')
})

test('what may be argued for teaches neither way', () => {
  const doubtful = (arguable: readonly Answer[]): readonly KnownText<Answer>[] =>
    [1, 2, 3].flatMap(() => known('ja', 'Du får støtten').map((text) => ({ ...text, answers: [], arguable })))
  const yes = (texts: readonly KnownText<Answer>[]): number =>
    scoresOf(learn(100, [...TEXTS, ...texts]), [['', 'Du får støtten på Samsø']])[0] ?? 0
  expect(yes(doubtful([]))).toBeLessThan(0)
  expect(yes(doubtful(['ja']))).toBeGreaterThan(0)
})

test('a word stands in the line that its number tells', () => {
  const { lines, ...rest } = learn(100)
  expect(lines.length).toBeGreaterThan(1)
  for (const [at, line] of lines.entries())
    for (const name of namesIn({ ...rest, lines: [line] })) expect(lineOf(hashOf(name), lines.length)).toBe(at)
})

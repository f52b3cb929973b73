import { expect, test } from 'vitest'
import { readDanishWords } from './danish-words.ts'

const words = readDanishWords()

test.each(['støtte', 'støtten', 'behovene', 'bevilgede', 'sværere', 'hans', 'skov', 'genvurderer'])(
  '“%s” is an ordinary word, as it is inflected',
  (word) => {
    expect(words.isWord(word)).toBe(true)
  },
)

test.each(['anna', 'pernille', 'viborg', 'jmh', 'sanfilippos', 'støttte'])('“%s” is none in lower case', (word) => {
  expect(words.isWord(word)).toBe(false)
})

test.each(['Bo', 'Storm', 'Skov', 'Viborg', 'Solvej', 'Møller'])('“%s” is a name as well', (word) => {
  expect(words.isName(word)).toBe(true)
})

test('a word that is no one’s name is not taken for one', () => {
  expect(['Støtte', 'Afslag', 'Kommunen'].filter((word) => words.isName(word))).toEqual([])
})

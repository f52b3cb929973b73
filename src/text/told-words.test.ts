import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachWord, hashOf, namesOf } from './told-words.ts'

describe('the words of a text', () => {
  test('come with the pair, the stem and the pair of stems that end at them', () => {
    expect(namesOf('Personkredsen er mødt.', '')).toEqual([
      'personkredsen',
      '~person',
      'er',
      'personkredsen er',
      '~er',
      'mødt',
      'er mødt',
      '~mødt',
      '~person_mødt',
    ])
  })
  test('are alike whatever their case, and so are all numbers', () => {
    expect(namesOf('DU får 12½ timer', '')).toEqual(namesOf('Du FÅR 3½ timer', ''))
  })
  test('are marked', () => {
    expect(namesOf('Til dig', '^')).toEqual(['^til', '^~til', '^dig', '^til dig', '^~dig'])
  })
  test('have the number of their name, whatever the text', () => {
    const letters = fc.constantFrom(...'aæøåÆØÅéÿŸKz019½ ,.§–\n')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters }), fc.string()), fc.constantFrom('', '^', 's:'), (text, mark) => {
        const numbers: number[] = []
        eachWord(text, mark, (word) => numbers.push(word))
        expect(numbers).toEqual(namesOf(text, mark).map((name) => hashOf(name)))
      }),
    )
  })
})

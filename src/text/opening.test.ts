import { describe, expect, test } from 'vitest'
import { openingsOf } from './opening.ts'
import { phrase } from './pattern.ts'

const openings = (...alternatives: readonly string[]) => openingsOf(phrase(...alternatives).source)

describe('what a pattern can’t do without', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the word itself', ['bostøtte'], ['bostøtte']],
    ['each of several', ['bostøtte', 'hjælper>'], ['bostøtte', 'hjælper']],
    ['as far as the word is sure', ['rengør(?:ing)?\\p{L}*'], ['rengør', 'rengøring']],
    ['each of a few letters', ['klare[rt]? sig'], ['klare sig', 'klarer sig', 'klaret sig']],
    ['the rarest word of a phrase', ['(?:du|hun) … (?:adhd|autisme)'], ['adhd', 'autisme']],
    ['the word after others that may be there', ['ikke (?:[^ ,.;]+ ){0,3}?varig'], ['varig']],
    ['what stands once or more often', ['(?:meget )+ked>'], ['meget ']],
    ['the word before what may follow', ['glemmer>(?! ikke)'], ['glemmer']],
    ['figures as well as letters', ['§+ ?85'], ['85', ' 85']],
  ])('is %s', (_, alternatives, expected) => {
    expect([...(openings(...alternatives) ?? [])].toSorted()).toEqual(
      expected.map((one) => one.slice(0, 10)).toSorted(),
    )
  })

  test.each([
    ['a word that may begin as it likes', '\\p{L}*udtalelse'],
    ['nothing but digits', '\\d+'],
    ['only what may be left out', '(?:gerne )?\\p{L}+'],
    ['only what must not be there', '(?!ikke)\\p{L}+'],
  ])('is not told of %s', (_, alternative) => {
    expect(openings(alternative)).toBeUndefined()
    // One way in which nothing is told leaves nothing to tell of the whole.
    expect(openings('bostøtte', alternative)).toBeUndefined()
  })

  test('is not told of a pattern that is not understood', () => {
    expect(openingsOf('\\u{e6}ble')).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { caseFinding, quoteMatch, quoteWhole } from './case-finding.ts'

const words = { da: 'Det.', en: 'It.' }

test('a finding is about the case, quotes nothing and asks nothing, unless told', () => {
  const told = { mangel: 'akter', level: 'raad', at: '/sources', what: words, why: words, remedy: words } as const
  expect(caseFinding(told)).toEqual({ ...told, need: null, quote: null, question: null })
  expect(caseFinding({ ...told, quote: quoteWhole('abc') }).quote).toEqual({ words: 'abc', from: 0, to: 3 })
})

test('a quote has the words as they stand in the field', () => {
  expect(quoteMatch('Nu er det VÆRRE end før', /værre/)).toEqual({ words: 'VÆRRE', from: 10, to: 15 })
  expect(quoteMatch('Intet nyt', /værre/)).toBeNull()
})

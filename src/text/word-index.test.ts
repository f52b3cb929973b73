import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrase } from './pattern.ts'
import { rememberWhile } from './remember.ts'
import { enterPattern, isOpen, openIn } from './word-index.ts'

const WORDS = 'du ikke kan bostøtte hjælp hjælper rengøring§ støtte-kontakt adhd værge é 85 Ærlig ἀγ'.split(' ')
const anyText = fc.array(fc.constantFrom(...WORDS, 'x', ' ', ', ', '. ', '\n'), { maxLength: 12 })
const anyPart = fc.oneof(
  fc.constantFrom('du', 'ikke', 'hjælp', 'bostøtte', 'adhd', 'værge', 'é', '85', '§', 'støtte-'),
  fc.constantFrom(
    '\\p{L}*',
    '>',
    ' … ',
    ' ',
    '(?:ikke )?',
    '(?:[^ ,.;]+ ){0,2}?',
    '[rt]?',
    '\\d+',
    '(?:du|hun) ',
    '(?! kan)',
  ),
)
const anyAlternative = fc.array(anyPart, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))

test('a pattern that is met in a text is open in it, whatever the pattern and the text', () => {
  fc.assert(
    fc.property(fc.array(anyAlternative, { minLength: 1, maxLength: 3 }), fc.array(anyText), (alternatives, texts) => {
      const { source } = phrase(...alternatives)
      const number = enterPattern(source)
      for (const text of texts.map((one) => one.join('').toLowerCase()))
        if (new RegExp(source).test(text)) expect(isOpen(openIn(text), number)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a pattern is closed in a text that has none of its words, or has them within others', () => {
  const number = enterPattern(phrase('værge\\p{L}*', 'adhd>').source)
  const isOpenIn = (text: string) => isOpen(openIn(text), number)
  expect(['en værge', '(adhd)', 'værgemål'].map(isOpenIn)).toEqual([true, true, true])
  expect(['', 'en formynder', 'uværget', 'ad hd', 'værg'].map(isOpenIn)).toEqual([false, false, false, false, false])
})

test('a text that was read before the pattern was known tells nothing against it', () => {
  const before = openIn('en formynder')
  expect(isOpen(before, enterPattern(phrase('værge').source))).toBe(true)
})

test('a phrase answers the same while readings are remembered, however often it is tried', () => {
  const guardian = phrase('(?:en|sin) værge>')
  const texts = ['hun har en værge', 'hun har en værgemåls sag', 'ingen værge', 'sin værge, og', 'noget andet']
  const expected = texts.map((text) => guardian.test(text))
  for (let round = 0; round < 200; round += 1)
    expect(rememberWhile(() => texts.map((text) => guardian.test(text)))).toEqual(expected)
  expect(expected).toEqual([true, false, false, true, false])
})

import { expect, test } from 'vitest'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { byWords, laertAfAndreBreve } from './rule.ts'

testLetterRule(laertAfAndreBreve, examples)

test('words that speak of missing guidance are not told of where nothing can be appealed', () => {
  const reader = byWords(() => ({
    signs: [{ mangel: 'klagevejledning', whenFound: 1, whenNot: 0.9, passage: null }],
  }))
  const kindOf = (paragraph: string) =>
    reader.check(
      letterFrom(
        `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nAfslag på tilskud\n\nDu har søgt om tilskud efter servicelovens ${paragraph}. Du får afslag. Vi har lagt vægt på, at du tager bussen til byen hver uge, som du fortalte den 3. februar 2025. Du kan også bruge den, når du skal til svømning, for den kører fra din gade. Det har du selv sagt.\n\nVenlig hilsen\nMette Lund`,
      ),
    ).kind
  expect(kindOf('§ 117')).toBe('holds')
  expect(kindOf('§ 85')).toBe('fails')
})

import { expect, test } from 'vitest'
import { near } from './near.ts'
import { phrase } from './pattern.ts'

const NOT = phrase('ikke>')
const HEARD = phrase('hørt>')

test('finds two kinds of words in either order', () => {
  expect(near('du er ikke blevet hørt', NOT, HEARD, 2)).toBe(true)
  expect(near('hørt er du altså ikke', NOT, HEARD, 3)).toBe(true)
})
test('does not reach further than it is told to', () => {
  expect(near('du er ikke glad for det, vi har hørt', NOT, HEARD, 2)).toBe(false)
})
test('does not reach over a semicolon, or where one is missing', () => {
  expect(near('det er ikke nyt; du er hørt', NOT, HEARD, 9)).toBe(false)
  expect(near('du er hørt', NOT, HEARD, 9)).toBe(false)
})
test('reads a text of one word over and over in the time of its length', () => {
  expect(near('ikke '.repeat(200_000), NOT, HEARD, 5)).toBe(false)
})

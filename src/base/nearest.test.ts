import { expect, test } from 'vitest'
import { editDistance, listNearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['format', 'fromat', 1],
  ['klage', 'klager', 1],
  ['', 'abc', 3],
])('from %j to %j is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})

const RULES = ['partshoering', 'klagefrist', 'klagevejledning', 'udmaaling']

test.each([
  ['klagefirst', ['klagefrist']],
  ['partshøring', ['partshoering']],
  ['Udmåling', ['udmaaling']],
  ['klage', ['klagefrist', 'klagevejledning']],
  ['noget helt andet', []],
])('%j is near %j', (word, near) => {
  expect(listNearest(word, RULES)).toEqual(near)
})

test('two letters that happen to stand in a word are not near it', () => {
  expect(listNearest('municipalitySide', ['id', 'need', 'otherSide'])).toEqual([])
})

test('a very long word takes no time', () => {
  expect(listNearest('x'.repeat(1_000_000), RULES)).toEqual([])
})

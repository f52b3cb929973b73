import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { langtBrev } from './rule.ts'

testLetterRule(langtBrev, examples)

const said = (words: string) =>
  langtBrev.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words.repeat(220)}` }))).kind

test.each(['Du handler selv ind hver eneste uge. '])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each(['Ja. '])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

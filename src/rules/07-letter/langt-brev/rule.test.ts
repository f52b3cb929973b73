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

test('what stands in an annex does not make the letter long', () => {
  const law = `Bilag 1 – Reglerne\n\n${'Kommunen skal tilbyde hjælp og støtte til den, der har brug for det. '.repeat(140)}`
  expect(langtBrev.check(letterFrom(`${aRefusal()}\n${law}`)).kind).toBe('holds')
  expect(
    langtBrev.check(letterFrom(aRefusal({ grounds: law.replace('Bilag 1 – Reglerne', 'Begrundelse') }))).kind,
  ).toBe('fails')
})

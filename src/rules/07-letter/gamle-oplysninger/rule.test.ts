import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { gamleOplysninger } from './rule.ts'

testLetterRule(gamleOplysninger, examples)
const kindOf = (words: string): string =>
  gamleOplysninger.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'I den psykologiske undersøgelse fra 2015 beskrives du som velfungerende og selvhjulpen i indkøb.',
  'Funktionsbeskrivelse af 12. juni 2019 viser, at du selv åbner post.',
  'Vi bygger på epikrise af 2. marts 2021, hvorefter du kan handle ind alene.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Udredningen fra 2015 siger, at du kan handle ind. Statusnotatet af 3. februar 2025 siger det samme.',
  'Diagnosen er stillet ved udredning i 2012, og ved hjemmebesøget den 20. januar 2025 så vi, at du åbner post.',
  'Du har oplyst til mødet i januar, at du selv handler ind.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

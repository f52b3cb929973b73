import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fagord } from './rule.ts'

testLetterRule(fagord, examples)

const said = (words: string) => fagord.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Ifølge voksenudredningsmetoden handler du selv ind.',
  'Din ADL-test viser, at du selv handler ind.',
  'Du er visiteret til støtte.',
  'Vi har set på din funktionsevnevurdering.',
  'Bostøtten arbejder med recovery.',
  'KRAP er brugt i forløbet.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du handler selv ind.',
  'Udfører, altså den bostøtte, der kommer hos dig, skriver, at du handler ind.',
  'Vi har brugt voksenudredningsmetoden. Det er en metode til at finde ud af, hvad du har brug for.',
  'Din mestring, det vil sige hvordan du klarer hverdagen, er god.',
  'Visitationen (dem, der afgør, hvem der får hjælp) har set på sagen.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

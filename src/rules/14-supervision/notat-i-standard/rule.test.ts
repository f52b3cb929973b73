import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { notatIStandard } from './rule.ts'

testStandardRule(notatIStandard, examples)

const says = (words: string) => notatIStandard.check(standardFrom(aStandard({ indhold: `Arbejdsgang\n${words}` }))).kind

test.each([
  'Det, der bliver sagt ved køkkenbordet, bliver mellem borgeren og visitator.',
  'Opkaldet sættes ikke på sag.',
  'Det, en pårørende fortæller, holdes ude af journalen.',
  'På mødet tages der ikke referat.',
  'Mundtlige oplysninger noteres ikke, da skemaet er nok.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Opkaldet noteres samme dag.',
  'Vi skriver ikke mere ned end nødvendigt fra samtalen.',
  'Helbredsoplysninger om andre gengives ikke fra samtalen.',
  'Det, der er sagt på mødet, kan ikke tælle med, hvis det holdes ude af journalen.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ressourcerErIkkeSvar } from './rule.ts'

testLetterRule(ressourcerErIkkeSvar, examples)
const kindOf = (words: string): string =>
  ressourcerErIkkeSvar.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Med de mange ressourcer, du har, vurderer vi, at du ikke er i målgruppen.',
  'Da du er selvhjulpen, motiveret og vellidt, kan vi ikke bevilge støtte.',
  'Du klarer dig rigtig godt og har et stort netværk. Derfor får du ikke støtte.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Kommunens ressourcer har ikke spillet en rolle.',
  'Du er god til at bruge din kalender, og du kan selv holde styr på tiderne ifølge din læge.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

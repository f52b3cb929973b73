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
  'Du klarer de praktiske opgaver. Vi vurderer derfor, at du ikke har behov for støtte til posten.',
  'Når du er så velfungerende, er der ikke grundlag for støtte.',
  'Du er velfungerende, og hvis du får det værre, kan du søge igen.',
  'Fordi du klarer rengøring og indkøb, får du ikke støtte til at holde kontakt med andre.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du klarer de praktiske opgaver, men det siger ikke noget om posten.',
  'Du klarer ikke selv de praktiske opgaver, og derfor får du ikke kun støtte til posten.',
  'Du klarer de praktiske opgaver. Ifølge din søster åbner du posten hver søndag, og derfor har du ikke behov for støtte til det.',
  'Kommunens ressourcer har ikke spillet en rolle.',
  'Når du igen er motiveret, er du velkommen til at sende en ny ansøgning.',
  'Hvis du bliver mere motiveret, ser vi på det igen.',
  'Du er god til at bruge din kalender, og du kan selv holde styr på tiderne ifølge din læge.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

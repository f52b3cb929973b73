import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagenManglerOplysninger } from './rule.ts'

testLetterRule(sagenManglerOplysninger, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  sagenManglerOplysninger.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Der foreligger ikke oplysninger om, hvordan du klarer indkøb.',
  'Vi har ikke fundet det nødvendigt at indhente en udtalelse fra din psykiater.',
  'Vi har ikke haft mulighed for at afklare, hvordan din hukommelse påvirker hverdagen.',
  'Din funktionsevne er ikke beskrevet nærmere i sagen.',
  'Kommunen har ikke været på hjemmebesøg hos dig og har ikke undersøgt, hvordan du færdes ude.',
  'Det er uklart, om du kan handle ind på dårlige dage.',
  'Vi mangler oplysninger om dine nætter.',
  'Oplysningerne fra din læge er meget generelle.',
  'Vi har valgt at træffe afgørelse uden at afvente erklæringen fra neurologen.',
  'Lægen skriver ikke, hvordan smerterne påvirker dig, når du gør rent.',
  'Der er ikke indhentet en status fra udfører.',
  'Behovet for støtte om natten er ikke undersøgt.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Der er ikke oplysninger, der tyder på, at du har svært ved at åbne post.',
  'Du har ikke sendt de kvitteringer, vi bad om.',
  'Vi har ikke indhentet flere oplysninger, da du og din bostøtte er enige om, hvordan du klarer indkøb.',
  'Du gav ikke samtykke til, at vi talte med din læge, og vi har derfor ikke indhentet en udtalelse.',
  'Der er ikke grundlag for at bevilge støtte til indkøb, fordi du klarer det selv.',
  'Du skriver, at vi ikke har talt med din kæreste. Det gjorde vi den 3. februar 2025.',
  'Det er ikke beskrevet, at du har svært ved at ringe til myndigheder.',
  'Vi har ikke lagt vægt på, at du ikke har en diagnose.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

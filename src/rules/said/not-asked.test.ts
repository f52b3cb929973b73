import { expect, test } from 'vitest'
import { admitsNotAsked } from './not-asked.ts'

test.each([
  'Kommunen har ikke nærmere undersøgt, hvor langt ansøger kan gå.',
  'Vi har ikke indhentet en udtalelse fra psykiateren, fordi ventetiden er lang.',
  'Kommunen bad ikke klager om at gøre rede for udgifterne.',
  'Kommunen afgjorde sagen uden at afprøve sengen i hjemmet.',
  'Kommunen afslog ansøgningen uden at have talt med barnet eller skolen.',
  'Det er ikke undersøgt, om hun kan gøre det alene.',
  'Derfor har kommunen ikke spurgt bostedet.',
  'Visitator indhentede ikke oplysninger fra lægen.',
  'Vi har ikke undersøgt det nærmere, men lægger til grund, at du kan selv.',
])('tells that nobody was asked: %s', (sentence) => {
  expect(admitsNotAsked(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Kommunen har indhentet en udtalelse fra psykiateren.',
  'Klager går tur uden at spørge nogen.',
  'Klager har ikke spurgt om andet.',
  'Du har ikke bedt om hjælp til indkøb.',
  'Kommunen har ikke indhentet oplysninger fra lægen, da klager ikke gav samtykke.',
  'Vi har ikke talt med din søster, fordi du ikke ønskede det: du ønsker ikke, at hun hører om sagen.',
  'Kommunen har ikke indhentet mere, da klager og kommune er enige om tallene.',
  'Vi har ikke indhentet en udtalelse fra lægen, fordi vi lægger din egen beskrivelse til grund.',
  'Vi har ikke besøgt dig, for det var ikke nødvendigt: du og bostøtten beskriver det samme.',
  'Vi har ikke spurgt skolen, da der ikke var grund til det efter statusnotatet.',
  'Kommunen har ikke fundet, at der er behov for støtte.',
  'Det er ikke undersøgelsen fra 2019, vi bygger på.',
  'Sengen er afprøvet uden resultat.',
])('tells no such thing: %s', (sentence) => {
  expect(admitsNotAsked(sentence.toLowerCase())).toBe(false)
})

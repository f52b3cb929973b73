import { expect, test } from 'vitest'
import { saysGenerally } from './generally.ts'

test.each([
  'Samlet set klarer du dig godt.',
  'Du er for velfungerende til at få støtte.',
  'Borger klarer de fleste ting i hverdagen.',
  'Dit generelle funktionsniveau er ikke betydeligt nedsat.',
  'Du er ikke dårlig nok til at få bostøtte.',
  'Vi vurderer, at du generelt er velfungerende.',
  'Du klarer dig selv.',
  'Dit funktionsniveau er for højt.',
  'Alt i alt fungerer du selvstændigt.',
  'En person, som kan dette, har ikke en betydeligt nedsat funktionsevne.',
  'Kommunen har ikke fundet anledning til at se på de enkelte opgaver.',
])('judges the person as a whole: %s', (sentence) => {
  expect(saysGenerally(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Når det gælder indkøb, klarer du generelt det meste.',
  'Du klarer de fleste ting, men ikke posten.',
  'At du generelt er velfungerende, er ikke afgørende.',
  'Selv om du klarer det meste, har du brug for støtte til transport.',
  'Du åbner selv din post hver uge.',
  'Du har ikke brug for støtte til at købe ind.',
  'For hver aktivitet har vi set på, hvad du kan.',
  'Uanset at du er velfungerende, er du omfattet for så vidt angår transport.',
  'Angsten gør, at du ikke kan tage bussen.',
  'Vi har set på de enkelte opgaver sammen med dig.',
  'Den, der kører dig, har ikke været hjemme hos dig.',
])('does not: %s', (sentence) => {
  expect(saysGenerally(sentence.toLowerCase())).toBe(false)
})

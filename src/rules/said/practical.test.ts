import { expect, test } from 'vitest'
import { saysPractical } from './resource.ts'

test.each([
  'Du klarer de praktiske opgaver i hjemmet.',
  'Marie har styr på det praktiske i hjemmet.',
  'Borger varetager selv de daglige gøremål.',
  'Du passer dit studie.',
  'Borger er i arbejde på fuld tid.',
  'Du har gennemført en uddannelse som sygeplejerske.',
  'Han klarer de fleste ting selv.',
  'Du løser de praktiske opgaver uden hjælp.',
  'Du har kørekort.',
  'Karla har styr på det praktiske i hjemmet og er derfor ikke i målgruppen.',
  'Da du selv varetager praktiske gøremål i hjemmet, er du ikke i målgruppen.',
  'Du passer dit arbejde, hvorfor du ikke er omfattet af § 85.',
])('gives chores, job or education as a reason: %s', (sentence) => {
  expect(saysPractical(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du kan ikke klare de praktiske opgaver i hjemmet.',
  'Du har svært ved at passe dit studie.',
  'At du passer dit studie, betyder ikke, at du kan planlægge din dag.',
  'Målet er, at du kommer i arbejde.',
  'Du er sygemeldt fra dit arbejde.',
  'Selv om du klarer det praktiske, har du brug for støtte til struktur.',
  'Du har måttet opgive din uddannelse.',
  'Du planlægger din uge i en kalender.',
  'Du klarer kun de praktiske opgaver, når din mor er der.',
])('does not: %s', (sentence) => {
  expect(saysPractical(sentence.toLowerCase())).toBe(false)
})

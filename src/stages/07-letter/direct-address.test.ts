import { expect, test } from 'vitest'
import { addressDirectly } from './direct-address.ts'

test.each([
  ['Karla køber selv ind hver uge.', 'Du køber selv ind hver uge.'],
  [
    'At Karla får åbnet sin post hver uge og ved, hvad hun skal gøre ved den.',
    'At du får åbnet din post hver uge og ved, hvad du skal gøre ved den.',
  ],
  [
    'En bostøtte sidder ved siden af, mens Karla åbner sin post, og hjælper hende med at se, hvad der skal svares på.',
    'En bostøtte sidder ved siden af, mens du åbner din post, og hjælper dig med at se, hvad der skal svares på.',
  ],
  ['Hendes angst gør, at hun ikke kan åbne breve alene.', 'Din angst gør, at du ikke kan åbne breve alene.'],
  ['Vi lægger vægt på, at Karla Vind ikke kan åbne post.', 'Vi lægger vægt på, at du ikke kan åbne post.'],
  ['Karla og hendes læge beskriver det samme, og det er nyt.', 'Du og din læge beskriver det samme, og det er nyt.'],
  ['Samtale hos Karla', 'Samtale hos dig'],
  ['Vi har set, om Karla kan handle selv, og talt med Karla.', 'Vi har set, om du kan handle selv, og talt med dig.'],
  ['Borgerens netværk hjælper borgeren med indkøb.', 'Dit netværk hjælper dig med indkøb.'],
  ['Karlas to børn bor hos Karla.', 'Dine to børn bor hos dig.'],
  ['Lægen skriver, at hun ikke kan sove.', 'Lægen skriver, at du ikke kan sove.'],
  ['Karla kan ikke samle sig om sine regninger.', 'Du kan ikke samle dig om dine regninger.'],
  ['Du kan ikke åbne din post.', 'Du kan ikke åbne din post.'],
  ['Karla siger: "Hun kommer aldrig mere."', 'Du siger: "Hun kommer aldrig mere."'],
  ['Derfor har Karla ikke brug for støtte til det.', 'Derfor har du ikke brug for støtte til det.'],
  ['Hans hverdagsliv er præget af uro.', 'Dit hverdagsliv er præget af uro.'],
  ['Støtten gives af et team, som Karla kender.', 'Støtten gives af et team, som du kender.'],
])('“%s” is said to the citizen', (text, said) => {
  expect(addressDirectly(text, 'Karla Vind')).toEqual({ text: said, doubtful: false })
})

test('a name that ends in s owns with an apostrophe', () => {
  expect(addressDirectly('Jonas’ mor hjælper Jonas.', 'Jonas Holm').text).toBe('Din mor hjælper dig.')
  expect(addressDirectly('Jonas Holms post ligger.', 'Jonas Holm').text).toBe('Din post ligger.')
})

test.each([
  ['the pronoun may mean a relative', 'Karlas søster hjælper, og hun kommer hver uge.'],
  ['whose it is can not be told', 'Hendes flimrekrafs er gået i stykker.'],
  ['both are spoken of', 'Du har sagt, at hun kommer.'],
])('a text is left as it was where %s', (_, text) => {
  expect(addressDirectly(text, 'Karla Vind')).toEqual({ text, doubtful: true })
})

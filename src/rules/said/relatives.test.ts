import { expect, test } from 'vitest'
import { saysRelativesCan } from './relatives.ts'

test.each([
  'Din mor kan hjælpe dig med posten.',
  'Du har en kæreste, som kan handle for dig.',
  'Opgaven må løses af familien.',
  'Dine forældre støtter dig i forvejen.',
  'Du får allerede hjælp af din mand.',
  'Det forventes, at du kan få hjælp fra dit netværk.',
  'Din familie bakker op.',
  'Netværket kan træde til.',
  'Der er gensidig omsorgspligt mellem ægtefæller.',
])('leaves it to relatives: %s', (sentence) => {
  expect(saysRelativesCan(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Din mor kan ikke længere hjælpe dig med posten.',
  'Din søster har selv tilbudt at hjælpe dig med posten om lørdagen.',
  'Din familie har ikke pligt til at hjælpe dig.',
  'Du har svært ved at bede din familie om hjælp.',
  'Du har brug for hjælp til kontakten til din familie.',
  'Vi kan ikke henvise dig til hjælp fra dit netværk.',
  'Din mor er slidt af at hjælpe dig.',
  'Din bror vil gerne handle for dig og har bekræftet det.',
  'Du handler selv hver fredag.',
])('does not: %s', (sentence) => {
  expect(saysRelativesCan(sentence.toLowerCase())).toBe(false)
})

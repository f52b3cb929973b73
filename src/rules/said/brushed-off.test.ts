import { expect, test } from 'vitest'
import { repliesNothing } from './brushed-off.ts'

test.each([
  '',
  'Vi fastholder afgørelsen.',
  'Klagen giver ikke anledning til at ændre afgørelsen.',
  'Vi har læst din klage. Der er ikke fremkommet nyt, og vi henviser til begrundelsen.',
  'Vi står fast på vores vurdering.',
  'Det er noteret og indgår i sagen.',
])('“%s” replies nothing', (reply) => {
  expect(repliesNothing(reply)).toBe(true)
})

test.each([
  'Vi fastholder afslaget, fordi lægen beskriver fire ture i november, hvor du handlede alene.',
  'Birkehus skrev hver torsdag, også i december.',
  'Du har ret i, at december ikke var belyst. Vi har ringet til din søster, som købte ind tre gange.',
  'Vi fastholder afgørelsen. Supermarkedet bringer varer, når angsten er værst.',
])('“%s” replies something', (reply) => {
  expect(repliesNothing(reply)).toBe(false)
})

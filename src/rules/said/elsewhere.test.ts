import { expect, test } from 'vitest'
import { saysElsewhere } from './elsewhere.ts'

test.each([
  'Rengøring hører under servicelovens § 83.',
  'Det er regionens opgave at sørge for kørsel til behandling.',
  'Hjælpen skal søges efter § 97.',
  'Der er tale om praktisk hjælp.',
  'Opgaven har karakter af behandling.',
  'Befordring er ikke omfattet af § 85.',
  'Det er ikke en socialpædagogisk opgave.',
  'Støtten gives i stedet efter § 112.',
  'Du er over folkepensionsalderen, og § 97 gælder kun til den.',
  'Der er ikke ret til en bestemt person som støtte.',
  'En anden kommune er handlekommune.',
  'Jobcentret har pligt til at hjælpe med det.',
])('belongs elsewhere: %s', (text) => {
  expect(saysElsewhere(text)).toBe(true)
})

test.each([
  'Karla køber selv ind hver uge og har ikke brug for støtte til det.',
  'Vi vurderer, at du ikke har en betydelig nedsat funktionsevne.',
  'Du har mange ressourcer.',
  'Du er ikke omfattet af målgruppen.',
  'Din mor kan hjælpe dig med posten.',
  'Bostøtten har set, at du selv tager bussen.',
  'Hun er på sygehuset hver måned.',
  'Lægen på hospitalet skriver, at angsten er i bedring.',
  'Behovet er ikke dokumenteret.',
])('disputes the need: %s', (text) => {
  expect(saysElsewhere(text)).toBe(false)
})

import { expect, test } from 'vitest'
import { saysActivityExcluded } from './excluded.ts'

test.each([
  'Fritidsaktiviteter er ikke omfattet af § 85.',
  'Der kan ikke gives støtte til ferie.',
  'Støtte til svømning er en fritidsaktivitet, som ikke er omfattet af servicelovens § 85.',
  'Ferie falder uden for bestemmelsen.',
  'Bostøtte gives kun i hjemmet.',
  'Svømning dækkes ikke af socialpædagogisk støtte.',
  'Der ydes ikke støtte uden for hjemmet.',
  '§ 85 dækker kun nødvendige opgaver.',
  'Støtte til samvær med dine børn er ikke omfattet.',
  'Det er en selvvalgt aktivitet.',
])('shuts an activity out by its kind: %s', (sentence) => {
  expect(saysActivityExcluded(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Fritidsaktiviteter kan også være omfattet af § 85.',
  'Du går selv til svømning hver tirsdag.',
  'Du har ikke brug for støtte til ferie, for du rejser med din søster.',
  'Udgiften til kontingent er ikke omfattet af § 85.',
  'Du kommer ikke uden for hjemmet alene.',
  'Vi giver støtte uanset om aktiviteten er selvvalgt.',
  'Ledsagelse til fritid hører under § 97.',
  'Støtten gives også uden for hjemmet.',
  'Du kan selv tage i biografen.',
  'Svømning er godt for dig, og du går der selv.',
])('does not: %s', (sentence) => {
  expect(saysActivityExcluded(sentence.toLowerCase())).toBe(false)
})

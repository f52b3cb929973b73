import { expect, test } from 'vitest'
import { OFFICIAL_WORDS, SPEAKS_OF_SELF } from './official-words.ts'

test.each([
  'borger ansøger om socialpædagogisk støtte.',
  'ansøger ønsker bostøtte.',
  'ansøgning om støtte efter servicelovens § 85.',
  'der er søgt om støtte til struktur.',
  'søger om hjælp jf. § 85.',
  'sagen vedrører støtte i hjemmet.',
  'se vedlagte skema.',
  'borgerens funktionsnedsættelse medfører et behov for struktur.',
])('an authority writes: %s', (text) => {
  expect(OFFICIAL_WORDS.test(text)).toBe(true)
})

test.each([
  'jeg får ikke åbnet min post.',
  'min mor kan ikke blive ved med at hjælpe.',
  'kan i hjælpe mig med at komme ud?',
  'hjælp til at handle og til at huske aftaler.',
  'det hele sejler herhjemme.',
  'vi vil gerne have hjælp til vores søn.',
  'jeg ansøger om en, der kan hjælpe med regninger.',
  'en at snakke med om pengene.',
])('a person says: %s', (text) => {
  expect(OFFICIAL_WORDS.test(text) && !SPEAKS_OF_SELF.test(text)).toBe(false)
})

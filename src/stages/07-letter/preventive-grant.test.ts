import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DecisionKind } from './decision-kind.ts'
import { readLetter } from './read-letter.ts'

const decisionOn = (words: string): DecisionKind =>
  readLetter(
    `Solrød Fjordkommune\n\n3. marts 2025\n\nKære Karla Vind\n\n${words}\n\nVenlig hilsen\nMette Lund`,
    plainDate('2025-03-03'),
  ).decision

test.each([
  'Du har søgt om at komme med i gruppen Ro på. Det kan du. Gruppen mødes hver onsdag. Tilbuddet gives efter servicelovens § 82 a og er gratis. Afgørelsen kan ikke påklages.',
  'Du søgte om et forløb efter servicelovens § 82 b. Det får du: en time om ugen i 4 måneder fra den 1. april 2025. Afgørelsen kan ikke påklages.',
  'Du søgte om hjælp efter servicelovens § 82 b til at få lavet en ugeplan. Vi bevilger dig et forløb på 5 måneder. Du kan altid søge om støtte efter § 85, hvis du får brug for det.',
  'Du søgte om hjælp til at holde aftaler. Du fik den 10. februar en afgørelse om støtte efter servicelovens § 85. Ved siden af den kan du få et forløb efter servicelovens § 82 b med 6 samtaler. Det erstatter ikke støtten.',
])('gives what was asked for: %s', (words) => {
  expect(decisionOn(words)).toBe('bevilling')
})

test.each([
  'Du søgte om bostøtte. Vi har bevilget dig et forløb efter servicelovens § 82 b på 4 måneder med en time om ugen. Tilbuddet kan ikke påklages.',
  'Du søgte om støtte efter servicelovens § 85 til at komme ud. Velkommen på holdet. Tilbuddet gives efter servicelovens § 82 a. Det kan ikke påklages.',
  'Du søgte om en støtteperson og spurgte til gruppen Ro på. Du får en plads i gruppen efter servicelovens § 82 a. Det kan ikke påklages.',
  'Du søgte om hjælp til at holde aftaler. Du fik den 10. februar afslag på støtte efter servicelovens § 85. Ved siden af den afgørelse får du et forløb efter servicelovens § 82 b med 6 samtaler.',
])('gives something else, or leaves it open: %s', (words) => {
  expect(decisionOn(words)).not.toBe('bevilling')
})

import { expect, test } from 'vitest'
import { saysResource } from './resource.ts'

test.each([
  'Du har mange ressourcer.',
  'Karla fremstår som en ressourcestærk ung kvinde.',
  'Vi lægger vægt på, at du er velformuleret og reflekteret.',
  'Borger klarer sig godt i hverdagen.',
  'Du er god til at sætte ord på dine udfordringer.',
  'Han har et stærkt netværk.',
  'Du er motiveret for at få det bedre.',
  'Borger har et højt funktionsniveau.',
  'Du har gode kompetencer og fungerer godt.',
])('names what the citizen is good at: %s', (sentence) => {
  expect(saysResource(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du har ikke ressourcer til at åbne din post.',
  'Dine ressourcer betyder ikke, at du kan klare det alene.',
  'Selv om du har mange ressourcer, kan du ikke planlægge din dag.',
  'Kommunens ressourcer skal bruges på dem, der har det sværest.',
  'Trods gode ressourcer bliver breve liggende.',
  'Du er velfungerende, men det er svært for dig at tage bussen.',
  'Karla handler alene hver uge.',
  'Du mangler ressourcer i hverdagen.',
  'Borger er ikke selvhjulpen.',
])('does not: %s', (sentence) => {
  expect(saysResource(sentence.toLowerCase())).toBe(false)
})

import { expect, test } from 'vitest'
import { saysOnlyDevelopment } from './purpose.ts'

test.each([
  'Du har ikke udviklingspotentiale.',
  'Bostøtten skal være udviklende.',
  'Der er ikke udsigt til udvikling.',
  'Støtten er kun rettet mod udvikling.',
  'Vi giver ikke vedligeholdende støtte.',
  'Kompenserende støtte falder uden for bestemmelsen.',
  'Der har ikke været nogen progression, og der er ingen progression i sigte.',
  'Du vil næppe kunne profitere af støtten.',
  'Formålet med § 85 er udelukkende rehabilitering.',
])('keeps help for those who develop: %s', (sentence) => {
  expect(saysOnlyDevelopment(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Støtten skal både udvikle og vedligeholde dine færdigheder.',
  'Udvikling er ikke et krav for at få støtte.',
  'Støtten gives også for at forebygge, at du får det værre.',
  'Du har lært selv at åbne din post.',
  'Uanset udviklingspotentiale kan du få støtte.',
  'Støtten skal hjælpe dig med at åbne din post.',
  'Formålet er at du kan handle selv.',
  'Loven kræver ikke udvikling.',
  'Manglende udvikling udelukker ikke støtte.',
])('does not: %s', (sentence) => {
  expect(saysOnlyDevelopment(sentence.toLowerCase())).toBe(false)
})

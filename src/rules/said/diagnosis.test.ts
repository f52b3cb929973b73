import { expect, test } from 'vitest'
import { saysDiagnosisDecides } from './diagnosis.ts'

test.each([
  'På grund af din diagnose er du i målgruppen.',
  'Da du har ADHD, bevilges der støtte.',
  'Fordi du har autisme, er du omfattet.',
  'ADHD giver ikke ret til støtte.',
  'Du har en mild grad af autisme.',
  'Du har depression og er derfor ikke omfattet.',
  'Det er ikke en diagnose, der giver adgang til § 85.',
  'Din angst medfører ikke støtte efter § 85.',
  'Diagnosen alene fører til, at der er ret til hjælp.',
])('lets the diagnosis decide: %s', (sentence) => {
  expect(saysDiagnosisDecides(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Din ADHD gør, at du ikke kan holde styr på din post.',
  'Da du har autisme, kan du ikke klare skift i planen.',
  'Du har angst, så du kun kan handle om aftenen.',
  'Du har svært ved at tage bussen på grund af din diagnose.',
  'Du åbner selv din post.',
  'Karla kan ikke åbne breve alene.',
  'Diagnosen betyder, at du mister overblikket.',
  'Du handler selv hver uge.',
  'Lægen har beskrevet dine smerter.',
])('does not: %s', (sentence) => {
  expect(saysDiagnosisDecides(sentence.toLowerCase())).toBe(false)
})

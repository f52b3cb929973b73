import { expect, test } from 'vitest'
import { saysDiagnosisDecides, saysDiagnosisExcludes } from './diagnosis.ts'

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

test.each([
  'Borgere med demens er ikke omfattet af ledsageordningen.',
  'Personer med demens kan ikke selv efterspørge ledsagelse.',
  'Da du har demens, er du ikke omfattet af personkredsen.',
  'Mennesker med ADHD hører ikke til målgruppen.',
  'Fordi hun har et misbrug, kan hun ikke få støtte.',
])('keeps all with a diagnosis out: %s', (sentence) => {
  expect(saysDiagnosisExcludes(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Din demens gør, at du ikke selv kan sige, hvad du vil.',
  'Du har demens og kan efter det oplyste ikke sige til, når du vil ud.',
  'Da du har autisme, kan skift i planen være svære.',
  'Borgere med demens kan være omfattet.',
  'Du færdes alene og er derfor ikke omfattet.',
])('does not keep a group out: %s', (sentence) => {
  expect(saysDiagnosisExcludes(sentence.toLowerCase())).toBe(false)
})

import { expect, test } from 'vitest'
import { saysTreatment } from './treatment.ts'

test.each([
  'Dit behov hører under regionen.',
  'Angsten er en behandlingsopgave.',
  'Det er en opgave for psykiatrien.',
  'Du skal henvises til behandling i distriktspsykiatrien, for det er regionens ansvar.',
  'Du har behov for psykiatrisk behandling frem for støtte.',
  'Vanskelighederne må afhjælpes i behandlingssystemet.',
  'Behovet ligger hos sundhedsvæsenet.',
  'Det er ikke en kommunal opgave.',
  'Psykiatrien har ansvaret for at støtte dig.',
])('points to treatment: %s', (sentence) => {
  expect(saysTreatment(sentence.toLowerCase())).toBe(true)
})

test.each([
  'At du er i behandling, udelukker ikke støtte.',
  'Du får støtte sideløbende med din behandling.',
  'Du går til samtaler hos en psykolog.',
  'Støtten gives uanset om regionen behandler dig.',
  'Du får hjælp til at huske dine aftaler i psykiatrien.',
  'Lægen skriver, at du ikke kan åbne post.',
  'Regionen kører dig til undersøgelser.',
  'Du åbner selv din post.',
  'Selv om angsten hører under psykiatrien, har du brug for støtte hjemme.',
])('does not: %s', (sentence) => {
  expect(saysTreatment(sentence.toLowerCase())).toBe(false)
})

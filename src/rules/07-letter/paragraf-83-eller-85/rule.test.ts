import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paragraf83Eller85 } from './rule.ts'

testLetterRule(paragraf83Eller85, examples)

const said = (words: string) =>
  paragraf83Eller85.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Rengøring hører under servicelovens § 83, og vi kan derfor ikke give det efter § 85.',
  'Da der er tale om praktiske opgaver, er du ikke berettiget efter § 85.',
  'Hjælp til indkøb er ikke en bostøtteopgave.',
  'Oprydning ydes efter § 83 og ikke efter § 85.',
  'Praktiske gøremål falder uden for § 85.',
  'Madlavning er personlig og praktisk hjælp og er ikke omfattet af § 85.',
  'Du henvises til hjemmeplejen for rengøring, da det ikke er socialpædagogisk støtte.',
  'Hjælp til tøjvask skal søges efter § 83.',
  'Bostøtte omfatter ikke rengøring, som hører til praktisk hjælp.',
  'Ansøgningen om hjælp til oprydning henhører under § 83.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Vi har set på, hvad formålet med hjælpen er. Rengøring hører her under § 83, fordi nogen skal være til stede og gøre det.',
  'Du har allerede rengøring efter § 83.',
  'Du mener, at rengøring hører under § 85.',
  'Formålet er at få opgaven udført, og derfor hører rengøring under § 83.',
  'Opgavens karakter er sådan, at en medarbejder skal være til stede. Tøjvask gives derfor ikke efter § 85.',
  'Du skal lære at vaske tøj, og derfor gives støtten efter § 85.',
  'Vi har lagt vægt på, at du selv gør rent.',
  'Indkøb klarer du selv hver uge.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

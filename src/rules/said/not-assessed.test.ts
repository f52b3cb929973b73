import { expect, test } from 'vitest'
import { saysCourseIsCondition, saysNotAssessed } from './not-assessed.ts'

test.each([
  'Kommunen har ikke foretaget yderligere vurdering.',
  'Der er ikke lavet en konkret og individuel vurdering.',
  'Svaret er givet uden en konkret vurdering.',
  'Vi har ikke fundet anledning til en nærmere vurdering.',
])('no judgement was made: %s', (sentence) => {
  expect(saysNotAssessed(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Vi har foretaget en konkret vurdering.',
  'Der er ikke foretaget opmåling på stedet.',
  'Vurderingen ændrer ikke svaret.',
  'Neuropsykologisk undersøgelse er ikke foretaget.',
])('says nothing of the kind: %s', (sentence) => {
  expect(saysNotAssessed(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Gennemførelse af forløbet er en betingelse for at få hjælp efter § 83.',
  'Hjælp til bad forudsætter, at du har gennemført et rehabiliteringsforløb.',
  'Rehabiliteringsforløbet er ikke gennemført.',
])('a course is made a condition: %s', (sentence) => {
  expect(saysCourseIsCondition(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Gennemførelse af forløbet er ikke en betingelse for hjælp efter § 83.',
  'Du har gennemført rehabiliteringsforløbet og bader nu selv.',
  'Vi tilbyder et rehabiliteringsforløb på otte uger.',
])('a course is no condition: %s', (sentence) => {
  expect(saysCourseIsCondition(sentence.toLowerCase())).toBe(false)
})

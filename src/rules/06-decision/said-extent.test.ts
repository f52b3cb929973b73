import { expect, test } from 'vitest'
import { saysHowMuch, VAGUE } from './said-extent.ts'

test.each([
  'Støtte 2 timer om ugen.',
  'En bostøtte kommer to gange om ugen.',
  'Op til 90 minutter pr. besøg.',
  '1-2 timer ugentligt.',
  'Et besøg hver anden uge.',
  'Halvanden time om mandagen.',
  'En halv time hver dag.',
  'Personale døgnet rundt.',
])('tells how much: %s', (text) => {
  expect(saysHowMuch(text)).toBe(true)
})

test.each([
  'Støtte til post efter behov.',
  'Hjælp i nødvendigt omfang.',
  'Omfanget aftales nærmere med bostøtten.',
  'Støtten tilrettelægges fleksibelt.',
  'Bostøtten kommer, når der er brug for det.',
  'Støtten udmåles løbende af udfører.',
  'Hjælp efter nærmere aftale.',
  'Socialpædagogisk støtte ad hoc.',
])('tells it vaguely, and no amount: %s', (text) => {
  expect([saysHowMuch(text), VAGUE.test(text.toLowerCase())]).toEqual([false, true])
})

test.each([
  'En bostøtte øver ruten med dig.',
  'Du får støtte til at åbne post.',
  'Hjælp til at lave en ugeplan.',
  'I går lidt længere hver gang.',
  'Bostøtten forbereder et besøg med dig.',
])('tells no amount, and nothing in its place: %s', (text) => {
  expect([saysHowMuch(text), VAGUE.test(text.toLowerCase())]).toEqual([false, false])
})

import { expect, test } from 'vitest'
import { saysInGeneral } from './in-general.ts'

test.each([
  'Borgeren har mange gode ressourcer.',
  'Hun fremstår velfungerende og er god til at formulere sig.',
  'Han klarer de fleste ting i hverdagen selv.',
  'Borger har ADHD og angst.',
  'Hun har generelt problemer i hverdagen.',
  'Han er selvhjulpen.',
  'Funktionsniveauet vurderes som let nedsat psykisk.',
  'Hun har brug for støtte i hverdagen.',
  'Hun varetager selv praktiske gøremål.',
  'Karla klarer sig fint.',
])('in general: %s', (text) => {
  expect(saysInGeneral(text)).toBe(true)
})

test.each([
  'Når der kommer et brev, lægger jeg det i skuffen, for jeg bliver helt svimmel af det.',
  'Karla har hver uge siden oktober handlet alene efter en seddel.',
  'Hendes angst gør, at hun ikke kan åbne breve alene; hun har to gange mistet ydelser.',
  'Han har ADHD og glemmer hver anden aftale.',
  'Hun tager selv bussen til arbejde hver dag.',
  'Støvsugning tager hende to dage, fordi hun må hvile efter hvert rum.',
  'Bostøtten ringer hver morgen, ellers kommer han ikke op.',
  'Hun handler sammen med sin mor.',
  'Han opgiver, når der er kø.',
])('what happens: %s', (text) => {
  expect(saysInGeneral(text)).toBe(false)
})

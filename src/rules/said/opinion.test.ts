import { expect, test } from 'vitest'
import { saysOpinion, tellsFactOf } from './opinion.ts'

test.each([
  'Det vurderes, at Karla kan købe ind.',
  'Kommunen skønner, at behovet er dækket.',
  'Hun må kunne handle selv.',
  'Vi mener, at han kan.',
  'Han har potentiale til at klare det.',
  'Det forventes, at hun lærer det.',
  'Der ses ikke behov for støtte.',
  'Hun bør kunne tage bussen.',
  'Karla kan handle i butikken.',
  'Hun kan godt.',
])('an opinion: %s', (text) => {
  expect(saysOpinion(text)).toBe(true)
})

test.each([
  'Karla handler selv ind hver uge.',
  'Han tager bussen til arbejde.',
  'Hun åbner sin post om søndagen.',
  'Borger cykler til fodbold.',
  'Ved besøget fandt hun selv varerne.',
  'Han laver mad til sig selv.',
  'Regningerne betales over betalingsservice.',
  'Hun passer sit fleksjob.',
  'Hun kan handle alene, og det gør hun hver fredag.',
  'Han kan ikke selv åbne sin post.',
])('what was seen: %s', (text) => {
  expect(saysOpinion(text)).toBe(false)
})

test.each([
  ['at købe ind', 'Karla handler selv i Netto hver fredag.', true],
  ['at købe ind', 'Karla har ikke brug for støtte til at købe ind.', false],
  ['at købe ind', 'Du har gode ressourcer og kan handle ind.', false],
  ['at købe ind', 'Du passer et fleksjob på bageriet.', false],
  ['transport', 'Støtten kan ikke bevilges. Du cykler til arbejde og tager bussen til din søster.', true],
  ['struktur i hverdagen', 'Du er ikke i målgruppen for støtte til struktur.', false],
] as const)('of %s: %s', (activity, text, expected) => {
  expect(tellsFactOf(activity, text)).toBe(expected)
})

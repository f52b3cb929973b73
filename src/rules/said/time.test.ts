import { expect, test } from 'vitest'
import { tellsTime, tellsWhatTimeCovers } from './time.ts'

test.each([
  'Det tager tre kvarter at komme ud ad døren.',
  'Bostøtten bruger 2 timer om ugen på posten.',
  'Hun skal støttes hver morgen.',
  'Der er brug for 1,5 time pr. besøg.',
  'Han skal mindes om medicinen to gange om dagen.',
  'Indkøb tager hele formiddagen.',
  '30 minutter hver anden dag',
  'en halv time ad gangen',
])('tells time: %s', (text) => {
  expect(tellsTime(text)).toBe(true)
})

test.each([
  'Hun har brug for mere støtte.',
  'Bostøtten hjælper med posten.',
  'Han bliver træt.',
  'Der er gode timer og dårlige timer.',
  'Det tager lang tid.',
  'Hun kommer til tiden.',
  'Støtten er vigtig for ham.',
  'Hun går tit i stå.',
  'Hun har to gange mistet ydelser.',
])('tells none: %s', (text) => {
  expect(tellsTime(text)).toBe(false)
})

test.each([
  'Timerne dækker post og en ugentlig plan.',
  'En time til post og en halv time til at planlægge ugen.',
  'Det kan nås på en halv til en hel time om ugen.',
  'Tiden er fordelt med 30 minutter mandag og torsdag.',
  'Heraf er 45 minutter sat af til økonomi.',
  'To timer rækker til de mål, der er sat.',
  'Det tager ca. 20 minutter hver gang.',
  'Støtten består i at gennemgå ugens post.',
  'Det tog højst 40 minutter i de uger, vi fulgte det.',
  'Opgaven har taget en halv time.',
  'Bostøtten nåede posten på en del af et besøg på halvanden time.',
  'Et besøg om ugen på halvanden time har været nok til posten.',
  'Besøget sluttede, og I var færdige før tid.',
  'Seks timer er mere, end der er brugt.',
])('tells what it covers: %s', (text) => {
  expect(tellsWhatTimeCovers(text)).toBe(true)
})

test.each([
  'Du får 3 timer om ugen.',
  'Vi vurderer, at 3 timer er passende.',
  'Vi vurderer, at 3 timer er tilstrækkeligt til at dække dit behov.',
  'Tiden er nok til borgerens støttebehov.',
  'Støtten kan ikke forhøjes.',
  'Kommunens serviceniveau er to timer.',
  'Du har mange ressourcer.',
  'Vi kan ikke imødekomme ønsket om flere timer.',
  'Omfanget er uændret.',
  'Behovet er ikke større.',
  'Vi har taget stilling til ansøgningen om 3 timer.',
  'Det tog tid at svare.',
  '3 timers støtte om ugen til struktur',
])('does not: %s', (text) => {
  expect(tellsWhatTimeCovers(text)).toBe(false)
})

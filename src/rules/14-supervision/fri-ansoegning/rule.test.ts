import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { friAnsoegning } from './rule.ts'

testStandardRule(friAnsoegning, examples)

const says = (words: string) =>
  friAnsoegning.check(standardFrom(aStandard({ visitation: `Sådan søger du\n${words}` }))).kind

test.each([
  'Ansøgning skal indgives via borger.dk med MitID.',
  'Der kan kun søges om støtte på kommunens ansøgningsskema.',
  'Mundtlige ansøgninger behandles ikke.',
  'Du skal søge digitalt.',
  'Ansøgninger modtages udelukkende gennem selvbetjeningen på hjemmesiden.',
  'Henvendelse om støtte skal ske skriftligt.',
  'Kommunen modtager ikke ansøgninger pr. telefon.',
  'Ansøgningen skal være udfyldt på skema S-85, ellers bliver den ikke behandlet.',
  'Man kan højst søge én gang om året.',
  'Efter afslag er der en karensperiode på 6 måneder, før ny ansøgning kan indgives.',
  'Borgeren kan ikke søge igen, før der er gået et år.',
  'Ny ansøgning kan tidligst behandles efter tre måneder.',
  'Ansøgning kræver henvisning fra egen læge.',
  'For at søge skal borgeren udfylde den digitale formular.',
  'Ansøgninger, der ikke er indsendt digitalt, bliver ikke behandlet.',
])('finds it in: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Du kan søge på borger.dk eller ved at ringe til os.',
  'Ansøgning kan ske mundtligt eller skriftligt.',
  'Du behøver ikke at bruge et skema for at søge.',
  'Du kan søge når som helst.',
  'Det er ikke et krav, at du søger digitalt.',
  'Vi hjælper dig med at udfylde skemaet.',
  'Du kan altid søge igen.',
  'Har du søgt digitalt, får du svar i Digital Post.',
  'Ansøgningen behandles inden 8 uger.',
  'Du kan søge digitalt på borger.dk.',
  'Ring til os, hvis du vil søge, så skriver vi ansøgningen for dig.',
  'Du skal ikke have en henvisning fra egen læge for at søge.',
  'Søger du mundtligt, skriver vi det ned og sender det til dig.',
  'En ny ansøgning behandles på samme måde som den første.',
  'Du bestemmer selv, om du vil søge skriftligt eller mundtligt.',
])('lets pass: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ophoerUdenUndersoegelse } from './rule.ts'

testStandardRule(ophoerUdenUndersoegelse, examples)

const says = (words: string) =>
  ophoerUdenUndersoegelse.check(standardFrom(aStandard({ krav: `Aftaler\n${words}` }))).kind

test.each([
  'Udebliver borgeren to gange, ophører støtten.',
  'Hvis borgeren ikke møder op tre gange i træk, lukkes sagen.',
  'Kan der ikke opnås kontakt inden for 14 dage, afsluttes bevillingen.',
  'Ved manglende samarbejde stoppes indsatsen.',
  'Reagerer du ikke på vores henvendelser, bliver støtten afsluttet.',
  'Er fremmødet under 50 procent, udskrives borgeren.',
  'Bostøtten ophører, hvis borgeren gentagne gange ikke er hjemme.',
  'Bevillingen bortfalder uden videre efter 4 uger uden kontakt.',
  'Borgere, der ikke deltager i opfølgningen, mister retten til støtte.',
  'Ved gentagne afbud bortfalder hjælpen.',
  'Manglende fremmøde medfører, at tilbuddet ophører.',
  'Overholdes aftalerne ikke, kan kommunen bringe støtten til ophør.',
  'Støtten stoppes, hvis du ikke følger planen.',
  'Hører vi ikke fra dig, betragtes din ansøgning som bortfaldet.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Støtten ophører ikke, fordi du udebliver.',
  'Udebliver du, undersøger vi hvorfor og tilpasser støtten, før der kan træffes afgørelse om ophør.',
  'Ved dødsfald ophører hjælpen automatisk.',
  'Flytter du til en anden kommune, bortfalder bevillingen.',
  'Ved gentagne afbud tager vi en snak om, hvorfor det ikke passer dig, og justerer tiderne.',
  'Støtten sættes i bero, når du er indlagt.',
  'Når målet er nået, afsluttes støtten.',
  'Meld gerne afbud dagen før.',
  'Lukker du ikke op tre gange i træk, spørger vi dig, hvad der er galt.',
  'Støtten standses ikke på grund af fraværet alene.',
  'Ved udeblivelser vurderes det, om indsatsen skal ændres eller afsluttes.',
  'Du kan til enhver tid afslutte støtten.',
  'Hvis leverandøren aflyser, får du en ny tid.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { omfangSomTilUdfoerer } from './rule.ts'

testLetterRule(omfangSomTilUdfoerer, examples)

const said = (words: string) =>
  omfangSomTilUdfoerer.check(
    letterFrom(
      aGrant({
        result: `Afgørelse\n\n${words}`,
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    ),
  ).kind

test.each([
  'Du får støtte efter § 85. Leverandøren er orienteret om tidsrammen.',
  'Du får støtte efter § 85. Bostøtten kender det afsatte antal timer.',
  'Du får støtte efter § 85. Vi har sendt et tidsestimat til udfører.',
  'Du får støtte efter § 85. Udfører har modtaget en vejledende timeramme.',
  'Du får støtte efter § 85. I bestillingen til bostøtten er angivet et timetal.',
  'Du får støtte efter § 85. Leverandøren har fået oplyst, hvor mange timer der er afsat.',
  'Du får støtte efter § 85. Bostøtteteamet er tildelt en ramme for støtten.',
  'Du får støtte efter § 85. Rammen er aftalt med leverandøren.',
  'Du får støtte efter § 85. Der er givet udfører en ramme, som støtten skal holdes inden for.',
  'Du får støtte efter § 85. Omfanget er meddelt udfører.',
  'Du får støtte efter § 85. Udfører arbejder ud fra en ramme.',
  'Du får støtte efter § 85. Leverandøren råder over en timepulje.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du får 3 timer om ugen. Udfører har fået en ramme på 3 timer.',
  'Du får støtte efter § 85. Bostøtten ringer til dig om første besøg.',
  'Du får støtte efter § 85. Leverandøren er Bostøtte Øst.',
  'Du får støtte to gange om ugen. Leverandøren kender omfanget.',
  'Du får støtte efter § 85, i alt 90 minutter. Bostøtten har fået samme ramme.',
  'Du får støtte efter § 85. Udfører sender dig en sms før besøget.',
  'Du får 1-2 timers støtte om ugen, og Bostøtte Syd har fået timetallet.',
  'Du får støtte efter § 85. Du kan vælge en anden leverandør.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

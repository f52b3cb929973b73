import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { generelUdelukkelse } from './rule.ts'

testStandardRule(generelUdelukkelse, examples)

const says = (words: string) => generelUdelukkelse.check(standardFrom(aStandard({ indhold: `Indhold\n${words}` }))).kind

test.each([
  'Kommunen yder ikke hjælp til havearbejde og snerydning.',
  'Støtten omfatter ikke deltagelse i fritidsaktiviteter eller ferie.',
  'Madlavning er ikke en del af ydelsen.',
  'Ledsagelse til kulturelle arrangementer indgår ikke.',
  'Du kan ikke få støtte om aftenen og i weekenden.',
  'Der kan ikke bevilges hjælp til rengøring af mere end to rum.',
  'Vi hjælper ikke med oprydning.',
  'Indkøb bevilges ikke.',
  'Timerne kan ikke bruges til besøg hos familie.',
  'Hovedrengøring falder uden for ydelsen.',
  'Hjælp til flytning er ikke omfattet af standarden.',
  'Der gives ingen støtte til ferier.',
  'Socialpædagogisk støtte kan ikke gives til samvær med børn.',
  'Borgere i uddannelse er ikke omfattet af ordningen.',
  'Hjælpen tildeles efter en konkret vurdering. Der ydes ikke hjælp til vinduespudsning.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Der ydes som udgangspunkt ikke hjælp til havearbejde.',
  'Støtten omfatter ikke behandling, som er regionens ansvar.',
  'Praktisk hjælp i hjemmet er ikke omfattet; det søges efter § 83.',
  'Kommunen yder ikke hjælp til opgaver, som borgeren selv kan udføre.',
  'Der ydes ikke hjælp til reparationer.',
  'Vinduespudsning ydes ikke, medmindre en konkret vurdering viser, at det er nødvendigt.',
  'Du kan ikke få dækket støttepersonens entre.',
  'Listen er ikke udtømmende.',
  'Hvad ydes der ikke støtte til?',
  'Det er ikke et krav, at du har en diagnose.',
  'Vi udfører ikke havearbejde. Har du på grund af din funktionsnedsættelse brug for det, vurderer vi det konkret.',
  'Personale må ikke modtage gaver.',
  'Hjælpen er ikke afhængig af, om du bor alene.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

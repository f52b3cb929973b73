import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { familienFoerst } from './rule.ts'

testStandardRule(familienFoerst, examples)

const says = (words: string) => familienFoerst.check(standardFrom(aStandard({ indhold: `Indhold\n${words}` }))).kind

test.each([
  'Pårørende forventes at hjælpe med indkøb og post.',
  'Netværket skal være afsøgt, før der gives støtte.',
  'Borgere, der bor sammen med en rask ægtefælle, kan ikke få støtte.',
  'Familien har pligt til at støtte borgeren i hverdagen.',
  'Støtten gives kun, når pårørende ikke kan løse opgaven.',
  'Hjemmeboende børn skal udføre opgaver i hjemmet.',
  'Det forventes, at ægtefællen overtager opgaverne.',
  'Hjælp ydes ikke, når en samlever kan udføre opgaverne.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Vi forventer ikke, at din ægtefælle udfører opgaverne.',
  'Pårørende inviteres til et møde, hvis du ønsker det.',
  'Støtte til at holde kontakten til familien.',
  'Vi spørger, om netværket gerne vil hjælpe.',
  'Udfører skal samarbejde med pårørende.',
  'Det er ikke et krav, at familien hjælper.',
  'Du kan tage en pårørende med som bisidder.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mindstIndgribendeIStandard } from './rule.ts'

testStandardRule(mindstIndgribendeIStandard, examples)

const says = (words: string) =>
  mindstIndgribendeIStandard.check(standardFrom(aStandard({ visitation: `Visitation\n${words}` }))).kind

test.each([
  'Der bevilges den mindst indgribende indsats.',
  'Indsatsen skal altid være mindst muligt indgribende.',
  'Der visiteres efter mindsteindgrebsprincippet.',
  'Vi vælger den mindst indgribende løsning først.',
  'Botilbud bevilges kun, hvis mindre indgribende indsatser ikke er tilstrækkelige.',
  'Hjælpen skal være så lidt indgribende som muligt.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Ved magtanvendelse gælder, at indgrebet skal være mindst indgribende.',
  'Princippet om mindst indgribende foranstaltning gælder ikke ved valg af hjælp.',
  'En indgribende lidelse.',
  'Rådgiveren overvejer, om den mindst indgribende indsats er nok.',
  'Et mindre indgreb.',
  'Barnet har en indgribende nedsat funktionsevne.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { notatpligt } from './rule.ts'

testLetterRule(notatpligt, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  notatpligt.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Der findes intet notat om telefonsamtalen med din læge.',
  'Oplysningen er givet mundtligt og ikke journaliseret.',
  'Vi talte med din bostøtte uden at notere det.',
  'Det fremgår ikke af journalen, hvad lægen sagde i telefonen.',
  'Bostøtten nævnte på gangen, at du klarer dig fint. Det er ikke noteret på sagen.',
  'Vi har talt med din læge, men har ikke gemt noget om samtalen.',
  'Oplysningen stammer fra en samtale, der ikke er journaliseret.',
  'Hvornår samtalen fandt sted, har vi ikke noteret.',
  'Der blev ikke taget referat af mødet.',
  'Vi husker det sådan, at lederen i telefonen sagde, at du var glad for gruppen.',
  'Samtalen med jobcentret er ikke dokumenteret i journalen.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du har ikke skrevet ned, hvad du spiste, sagde du ved samtalen.',
  'Vi talte med din læge, og notatet er sendt til dig.',
  'Din hukommelse er ikke god, oplyste du på mødet.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

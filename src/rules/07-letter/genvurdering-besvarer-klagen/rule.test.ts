import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { genvurderingBesvarerKlagen } from './rule.ts'

testLetterRule(genvurderingBesvarerKlagen, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  genvurderingBesvarerKlagen.check(
    letterFrom(
      aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds: `Begrundelse\n\n${SOUND} ${words}`,
      }),
    ),
  ).kind

test.each([
  'Der er ikke fremkommet nyt i sagen.',
  'Vi har gennemgået din klage, som ikke giver anledning til ændringer.',
  'Der er ingen nye oplysninger i klagen.',
  'Vi har ingen yderligere bemærkninger til din klage.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

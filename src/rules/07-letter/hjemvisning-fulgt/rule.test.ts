import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hjemvisningFulgt } from './rule.ts'

testLetterRule(hjemvisningFulgt, examples)
const kindOf = (words: string): string =>
  hjemvisningFulgt.check(
    letterFrom(
      aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds: `Begrundelse\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Trods Ankestyrelsens afgørelse er der ikke indhentet nye oplysninger.',
  'Udtalelsen fra ergoterapeuten er endnu ikke modtaget, men vi træffer afgørelse nu.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

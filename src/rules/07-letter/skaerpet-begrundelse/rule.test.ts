import { expect, test } from 'vitest'
import { aCut } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { skaerpetBegrundelse } from './rule.ts'

testLetterRule(skaerpetBegrundelse, examples)

const kindOf = (grounds: string) =>
  skaerpetBegrundelse.check(letterFrom(aCut({ grounds: `Begrundelse\n\n${grounds}` }))).kind

test('one’s own budget is no budget of the municipality', () => {
  expect(
    kindOf('Siden februar har du selv holdt dit budget, og derfor har du ikke længere brug for støtte til det.'),
  ).toBe('holds')
  expect(kindOf('Kommunens budget er ændret, og støtten er derfor ikke længere på samme niveau.')).toBe('fails')
})

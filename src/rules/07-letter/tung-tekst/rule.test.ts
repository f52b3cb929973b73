import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { tungTekst } from './rule.ts'

testLetterRule(tungTekst, examples)

const said = (words: string) =>
  tungTekst.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words.repeat(12)}` }))).kind

test.each([
  'Socialforvaltningen har vedrørende ovennævnte ansøgningsgrundlag foretaget helhedsorienterede vurderinger af funktionsnedsættelsens betydning for opgavevaretagelsen, hvorunder forvaltningsretlige grundsætninger er iagttaget. ',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each(['Du går selv hen i butikken. '])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

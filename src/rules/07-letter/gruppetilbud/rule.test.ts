import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { gruppetilbud } from './rule.ts'

testLetterRule(gruppetilbud, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  gruppetilbud.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du henvises i stedet til holdundervisning i mestring hver mandag.',
  'Vi vurderer, at et gruppeforløb er tilstrækkeligt.',
  'Borger tilbydes plads i samtalegruppe på Huset.',
  'Du kan få hjælp i gruppen, og derfor giver vi afslag på individuel støtte til post.',
  'I stedet for individuel bostøtte får du plads på mestringshold.',
  'Vi mener, at din angst bedst afhjælpes i vores angstgruppe, som mødes hver onsdag.',
  'Kommunen yder som udgangspunkt støtten i grupper, og du tilbydes derfor gruppestøtte.',
  'Støtten til struktur kan du få i caféfællesskabet sammen med 12 andre.',
  'Du tilbydes holdforløbet "Styr på hverdagen".',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du går allerede på et hold i centret.',
  'Vi kan anbefale en selvhjælpsgruppe.',
  'Du er ikke i målgruppen for § 85.',
  'Vi tilbyder gruppen Ro. Du har selv foreslået gruppen, og du har prøvet den i januar.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

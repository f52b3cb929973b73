import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { toNavne } from './rule.ts'

testLetterRule(toNavne, examples)

const said = (words: string) => toNavne.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Vi finder, at Birgit har behov for støtte til post.',
  'Da Jens ikke har søgt, er det lagt til grund, at Jens er omfattet af personkredsen.',
  'Vi bevilger Anders støtte til indkøb.',
  'Mikkels ansøgning er behandlet den 3. marts.',
  'På baggrund af Sørens støttebehov er der givet afslag.',
  'Vi har lagt vægt på, at Susanne Olsen handler ind to gange om ugen. Susanne hviler en time bagefter.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Vi vurderer, at Karla har brug for ro.',
  'Din datter Line har fortalt, at Line får støtte i skolen.',
  'Psykolog Per Østerby har undersøgt dig.',
  'Deres ansøgning er behandlet.',
  'Kommunen har vurderet sagen. Ansøgers funktionsevne er ikke nedsat.',
  'Du arbejder sammen med Anders fra Kompasset, og Anders får støtte af os.',
  'Malene er din søster, og Malene har søgt om orlov.',
  'Borgerens behov for støtte er set.',
  'Vi har lagt vægt på, at Susanne Olsen handler ind sammen med dig.',
  'Vi har lagt vægt på, at Karla Vind handler ind to gange om ugen.',
  'Din søster Susanne Olsen har fortalt om jeres uge. Vi har lagt vægt på, at Susanne Olsen handler ind hver fredag.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovtekstIStedetForBegrundelse } from './rule.ts'

testLetterRule(lovtekstIStedetForBegrundelse, examples)

const verdictOn = (text: string) =>
  lovtekstIStedetForBegrundelse.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${text}` }))).kind

test.each([
  'Efter servicelovens § 85 skal kommunalbestyrelsen tilbyde hjælp, omsorg eller støtte til personer, der har behov herfor på grund af betydeligt nedsat fysisk eller psykisk funktionsevne. Du opfylder ikke betingelserne.',
  'Det følger af lov om social service § 85, at støtten gives til personer med betydeligt nedsat psykisk funktionsevne eller særlige sociale problemer. Vi vurderer, at du ikke er omfattet af bestemmelsen.',
  'Støtte efter § 85 gives til personer, der på grund af betydeligt nedsat funktionsevne har behov for hjælp. Hjælpen tilrettelægges på baggrund af en konkret og individuel vurdering af den enkelte persons behov. Kommunen finder, at du ikke er berettiget til støtten.',
  'Støtte gives kun til personer, der har en betydeligt nedsat funktionsevne. Du opfylder efter sagens akter ikke betingelserne.',
  'Bestemmelsen omfatter personer med betydeligt nedsat funktionsevne eller særlige sociale problemer, og formålet med hjælpen er at fremme den enkeltes mulighed for at klare sig selv.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen, og at du åbner din post sammen med din søster.',
  'Efter § 85 skal kommunen tilbyde støtte til personer med betydeligt nedsat funktionsevne. Vi vurderer, at din funktionsevne ikke er betydeligt nedsat, fordi du selv handler ind, åbner din post og passer dit arbejde.',
  'Kommunalbestyrelsen skal tilbyde hjælp til personer med særlige sociale problemer. Du har fortalt, at du handler ind hver uge. Det fremgår også af status fra din kontaktperson. Derfor har du efter vores vurdering ikke brug for støtte til indkøb.',
  'Støtte gives kun til personer, der har en betydeligt nedsat funktionsevne. Det fremgår ikke af lægens attest, om din funktionsevne er betydeligt nedsat.',
  'Personer med betydeligt nedsat funktionsevne har ret til støtte. Afgørende er, at du ifølge din læge kan færdes alene, og at du tager bussen til arbejde hver dag.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { habilitet } from './rule.ts'

testLetterRule(habilitet, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  habilitet.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Rådgiver er gift med din bostøtte, men anses ikke for inhabil.',
  'Visitator driver selv det firma, der leverer støtten.',
  'Formanden er din tidligere kæreste og har truffet afgørelsen.',
  'Sagsbehandleren er din mors veninde, og hun har derfor et særligt kendskab til dig.',
  'Sagsbehandleren er selv mor til en af beboerne på stedet og ven med din bror.',
  'Det skal oplyses, at visitator og ansøger er fætre.',
  'Jeg har gået i skole med din bror og kender familien godt.',
  'Afdelingslederen, som er din eksmand, har godkendt afgørelsen.',
  'Jeg bor i samme opgang som dig og kan se, at du kommer ud.',
  'Psykologkonsulenten, der har vurderet sagen, er gift med lederen af tilbuddet.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Din nabo har fortalt, at du går tur hver dag.',
  'Din søster er sagsbehandler i en anden kommune.',
  'Din ven Per hjælper dig med posten.',
  'Jeg har talt med din søster den 3. februar.',
  'Du bor hos din mor, som rådgiver har talt med.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

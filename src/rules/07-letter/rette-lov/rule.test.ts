import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { retteLov } from './rule.ts'

testLetterRule(retteLov, examples)

const verdictOn = (text: string) =>
  retteLov.check(
    letterFrom(aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.', law: text })),
  ).kind

test.each([
  'Afgørelsen er truffet efter § 85 i lov om aktiv socialpolitik.',
  'Vi har behandlet sagen efter aktivlovens § 85.',
  'Afgørelsen er truffet efter lov om aktiv socialpolitik § 85.',
  'Afgørelsen er truffet efter § 85 i lov om en aktiv beskæftigelsesindsats.',
  'Afgørelsen er truffet efter almenboliglovens § 85.',
  'Lovgrundlag: retssikkerhedslovens § 85.',
  'Afgørelsen er truffet efter § 85.',
  'Vi henviser til § 85, stk. 1.',
  'Afgørelsen er truffet efter servicelovens § 100.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Afgørelsen er truffet efter servicelovens § 85.',
  'Afgørelsen er truffet efter paragraf 85 i loven om social service.',
  'Afgørelsen er truffet efter serviceloven. Det er § 85.',
  'Afgørelsen er truffet efter § 85 i lov om social service. Om boligtilskud gælder § 85 i lov om aktiv socialpolitik.',
  'Afgørelsen er truffet efter SEL § 85.',
  'Afgørelsen er truffet efter servicelovens §§ 83 og 85.',
  'Afgørelsen er truffet efter servicelovens § 107.',
  'Sagen er behandlet efter § 85, jf. retssikkerhedslovens § 10. Begge står i serviceloven og retssikkerhedsloven.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

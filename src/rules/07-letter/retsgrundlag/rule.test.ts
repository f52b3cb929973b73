import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { retsgrundlag } from './rule.ts'

testLetterRule(retsgrundlag, examples)

const verdictOn = (text: string) =>
  retsgrundlag.check(
    letterFrom(aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.', law: text })),
  ).kind

test.each([
  'Afgørelsen er truffet efter de gældende regler på området.',
  'Afgørelsen er truffet i henhold til lovgivningen.',
  'Vi har fulgt kommunens retningslinjer.',
  'Du kan læse om reglerne på vores hjemmeside.',
  'Afgørelsen er truffet i medfør af lovens bestemmelser.',
  'Du er hørt efter forvaltningslovens § 19.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Loven hedder serviceloven, § 85.',
  'Afgørelsen er truffet efter paragraf 85 i loven om social service.',
  'Jf. SEL § 85.',
  'Lovgrundlag: lov om social service § 85, stk. 1.',
  'Afgørelsen er truffet efter barnets lov § 87.',
  'Reglerne står i §§ 83 og 85 i serviceloven.',
  'Afgørelsen er truffet efter par. 85 i serviceloven.',
  'Ældreloven, § 10.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

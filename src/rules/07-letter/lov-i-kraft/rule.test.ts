import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovIKraft } from './rule.ts'

testLetterRule(lovIKraft, examples)

const verdictOn = (text: string) =>
  lovIKraft.check(
    letterFrom(
      aRefusal({ title: 'Afslag', opening: 'Kære Karla Vind\n\nDu har søgt om hjælp til din søn.', law: text }),
    ),
  ).kind

test.each([
  'Afgørelsen er truffet efter servicelovens § 42.',
  'Lovgrundlag: Lov om social service § 41, stk. 1.',
  'Vi har behandlet ansøgningen efter SEL § 41.',
  'Afslaget er givet efter § 45 i serviceloven.',
  'Afgørelsen er truffet efter servicelovens § 52, stk. 3.',
  'Du kan ikke få hjemmetræning efter servicelovens § 32 a.',
  'Afgørelsen er truffet efter ældrelovens § 10.',
  'Det er en betingelse efter servicelovens § 42, at du passer barnet i hjemmet, jf. afgørelsen ovenfor.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Afgørelsen er truffet efter barnets lov § 87.',
  'Afgørelsen er truffet efter barnets lov § 86. Reglen stod tidligere i servicelovens § 41.',
  'Du fik dengang hjælp efter servicelovens § 42. Afgørelsen er nu truffet efter barnets lov § 87.',
  'Afgørelsen er truffet efter servicelovens § 85.',
  'Afgørelsen er truffet efter servicelovens § 112.',
  'Afgørelsen er truffet efter servicelovens § 100.',
  'Du har siden 2021 fået hjælp efter servicelovens § 42.',
  'Fra den 1. juli 2025 står reglen i ældrelovens § 10. Afgørelsen er truffet efter servicelovens § 83.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

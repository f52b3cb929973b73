import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { praksisIKraft } from './rule.ts'

testLetterRule(praksisIKraft, examples)

const verdictOn = (text: string) =>
  praksisIKraft.check(letterFrom(aRefusal({ law: `Afgørelsen er truffet efter servicelovens § 85. ${text}` }))).kind

test.each([
  'Vi henviser til principafgørelse 78-14.',
  'Se Ankestyrelsens principmeddelelse nr. 78-14.',
  'Det følger af principmeddelelse 78/14, at rengøring er omfattet.',
  'Vi har lagt vægt på Ankestyrelsens praksis, jf. 78-14.',
  'Kommunen bruger ikke § 102, jf. principmeddelelse 4-23.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Vi henviser til principmeddelelse 6-18 og 10-19.',
  'Principafgørelse 78-14 er historisk og er ikke brugt.',
  'Principmeddelelse 6-18 har overtaget indholdet af principafgørelse 78-14.',
  'Principmeddelelse 20-25 gælder.',
  'Din sag har nummer 78-14.',
  'Vi talte med dig 4-2-2025.',
  'Principmeddelelse 2-18 handler om manglende samarbejde.',
  'Ankestyrelsen har åbent 9-14.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

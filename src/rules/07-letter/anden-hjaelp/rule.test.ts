import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { andenHjaelp } from './rule.ts'

testLetterRule(andenHjaelp, examples)

const said = (words: string) => andenHjaelp.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Vi forstår, at du har svært ved det.',
  'Du har fortsat brug for støtte til posten.',
  'Vi anerkender, at du har store udfordringer.',
  'Vi ser, at du har behov for hjælp.',
  'Kommunen er opmærksom på, at du har det svært.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du har ikke behov for støtte.',
  'Du mener, at du har brug for hjælp.',
  'Vi ser, at du har behov for hjælp, og vi har oprettet en sag efter § 83.',
  'Vi forstår, at du har det svært, og vi anbefaler sorggruppen.',
  'Vi kan se, at du har det svært, og egen læge er orienteret.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagsbehandlingsfrist } from './rule.ts'

testLetterRule(sagsbehandlingsfrist, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  sagsbehandlingsfrist.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Sagsbehandlingsfristen er 6 uger, og den er desværre overskredet.',
  'Du har ventet 20 uger, og vores frist er 10 uger.',
  'Fristen blev ikke overholdt på grund af travlhed.',
  'Kommunens svarfrist på 8 uger blev overskredet, og vi glemte at give dig besked.',
  'Vi har overskredet kommunens frist på 10 uger og beklager.',
  'Sagen har ligget længere, end vores frist tillader.',
  'Ifølge vores hjemmeside skulle du have haft svar inden 8 uger. Det nåede vi ikke.',
  'Vores svarfrist på området er 8 uger. Du har ventet 14.',
  'Det beklages, at den politisk vedtagne sagsbehandlingsfrist ikke er overholdt.',
  'Kommunens frist udløb den 1. februar 2025.',
  'Du skulle have haft afgørelsen senest den 3. januar, men har ikke hørt fra os.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vores sagsbehandlingsfrist er 12 uger, og den er overholdt.',
  'Fristen for høring var 14 dage.',
  'Du har betalt din husleje for sent, efter fristen.',
  'Vi beklager ventetiden.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

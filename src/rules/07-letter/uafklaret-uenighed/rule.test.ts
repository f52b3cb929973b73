import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { uafklaretUenighed } from './rule.ts'

testLetterRule(uafklaretUenighed, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  uafklaretUenighed.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Din bostøtte og visitator har forskellige opfattelser af, hvad du kan, og vi lægger visitators til grund.',
  'Vi kan ikke afgøre, om det er dig eller bostøtten, der har ret.',
  'Dine oplysninger stemmer ikke overens med kommunens, og vi har lagt kommunens vurdering til grund.',
  'Her står påstand mod påstand, og vi bruger vores egen vurdering.',
  'Din far har oplyst, at du ikke spiser, når du er alene. Det kan vi ikke genkende.',
  'Forældrenes beskrivelse er ikke i overensstemmelse med visitators. Kommunen har lagt visitators til grund.',
  'Din mor har en anden opfattelse, men vi har valgt at lægge vores egen vurdering til grund.',
  'Der er uenighed mellem dig og bostøtten om, hvor meget du selv kan, og kommunen har lagt bostøttens vurdering til grund.',
  'Du oplever selv, at du ikke kan være alene. Vi oplever dig anderledes.',
  'Forældrenes og skolens beskrivelser er vidt forskellige. Vi har holdt os til skolens.',
  'Det har ikke været muligt at afklare, hvem der har ret.',
  'Din kontaktperson vurderer, at du ikke kan handle alene, mens vi vurderer, at du kan.',
  'Vi er ikke enige i din mors beskrivelse.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du og din datter er enige om, at det går godt.',
  'Din mor mener, at du ikke kan handle ind. Det er ikke vores opfattelse, fordi du selv har fortalt, at du gør det hver uge.',
  'Din beskrivelse stemmer ikke helt overens med lægens. Vi har lagt vægt på din egen, da du kender din hverdag bedst.',
  'Er du ikke enig i beskrivelsen, så ring til os.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  uafklaretUenighed.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Der er modstrid mellem det, din mor fortæller, og det, bostøtten skriver. Vi har lagt bostøttens oplysninger til grund.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

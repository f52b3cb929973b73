import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paragraf82bIStedetFor85 } from './rule.ts'

testLetterRule(paragraf82bIStedetFor85, examples)

const verdictOn = (text: string) =>
  paragraf82bIStedetFor85.check(
    letterFrom(
      aGrant({
        title: 'Velkommen',
        grounds: '',
        law: '',
        extent: '',
        result: text,
        opening: 'Kære Karla Vind\n\nTak for din ansøgning om bostøtte.',
      }),
    ),
  ).kind

test.each([
  'Vi tilbyder dig et forløb efter servicelovens § 82 b.',
  'Tillykke! Du får plads på holdet Ny Start, som er et gruppetilbud efter § 82 a i serviceloven.',
  'Du er bevilget individuel, tidsbegrænset støtte efter § 82 b i serviceloven i 12 uger.',
  'Vi tilbyder dig en plads i Kompasset efter servicelovens § 82 b. Tilbuddet er frivilligt, og der kan ikke klages over det.',
  'Vi bevilger dig et forløb efter servicelovens § 82 b. Du får en vejleder, som du møder hver onsdag.',
  'Du tilbydes et forløb med frivillige efter servicelovens § 82 d.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Vi giver afslag på bostøtte efter § 85. Du får et forløb efter § 82 b.',
  'Du får ikke bostøtte. Vi tilbyder dig et forløb efter servicelovens § 82 b.',
  'Vi kan ikke bevilge bostøtte, men du får en plads i gruppen efter servicelovens § 82 a.',
  'Du er ikke i målgruppen for § 85. Vi tilbyder dig gruppen efter servicelovens § 82 a.',
  'Du får 2 timers bostøtte om ugen efter servicelovens § 85 og en plads i gruppen efter § 82 a.',
  'Din ansøgning om bostøtte behandles for sig, og du får svar i et særskilt brev. Du får en plads i gruppen efter servicelovens § 82 a.',
  'Vi siger nej til bostøtte, men ja til et forløb efter servicelovens § 82 b.',
  'Du får 2 timers bostøtte om ugen.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

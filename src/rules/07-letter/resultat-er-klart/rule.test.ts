import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { resultatErKlart } from './rule.ts'

testLetterRule(resultatErKlart, examples)

const said = (words: string) =>
  resultatErKlart.check(
    letterFrom(
      aRefusal({
        title: 'Afgørelse om din ansøgning',
        result: `Afgørelse\n\n${words}`,
        grounds: 'Begrundelse\n\nDu har fortalt, at du bliver træt efter en tur i butikken.',
      }),
    ),
  ).kind

test.each([
  'Du henvises til kommunens åbne rådgivning.',
  'Vi henviser dig til Café Broen.',
  'Det anbefales, at du kontakter egen læge.',
  'Vi kan ikke på nuværende tidspunkt tage stilling til din ansøgning.',
  'Vi opfordrer dig til at søge ind i et fællesskab.',
  'Vi mener, at du bedst hjælpes i vores netværkscafé.',
  'Du kan med fordel benytte kommunens væresteder.',
  'Ansøgningen sættes i bero.',
  'Vi ser tiden an.',
  'Vi foreslår, at du taler med din læge.',
  'Din sag henlægges.',
  'Vi vil anbefale, at du i stedet bruger vores app.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du får ikke støtten.',
  'Vi giver afslag på din ansøgning. Vi anbefaler, at du taler med din læge.',
  'Vi kan ikke på nuværende tidspunkt bevilge dig støtte, og du får derfor afslag.',
  'Ansøgningen kan ikke imødekommes.',
  'Svaret er desværre nej. Du kan i stedet bruge vores café.',
  'Vi bevilger dig 2 timer om ugen.',
  'Du er ikke omfattet af personkredsen.',
  'Du får støtte til post. Du får ikke støtte til indkøb.',
  'Din støtte bliver derfor 3 timer om ugen fra den 1. januar 2024.',
  '1) Bad: Ja. Se nedenfor.\n\n2) Tøjvask: Nej. Vaskemaskinen står i arbejdshøjde.',
  'Din ansøgning imødekommes delvist. Den øvrige del er afslået.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

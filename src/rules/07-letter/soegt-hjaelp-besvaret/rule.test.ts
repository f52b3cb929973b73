import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { soegtHjaelpBesvaret } from './rule.ts'

testLetterRule(soegtHjaelpBesvaret, examples)

const said = (words: string) =>
  soegtHjaelpBesvaret.check(
    letterFrom(
      aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result: `Afgørelse\n\n${words}`,
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
    ),
  ).kind

test.each([
  'Du er bevilget en ledsageordning på 15 timer om måneden.',
  'Vi bevilger dig en mentor to timer om ugen.',
  'Vi bevilger et hjælpemiddel efter servicelovens § 112.',
  'Tillykke, du har fået plads på vores mestringsforløb.',
  'Du er bevilget praktisk hjælp 1 time om ugen.',
  'Vi bevilger dig et samtaleforløb på ti gange.',
  'Du bevilges en plads på et kursus i hverdagsmestring.',
  'Vi bevilger dig en besøgsven hver onsdag.',
  'Du er bevilget BPA med 20 timer om ugen.',
  'Vi bevilger dig 2.000 kr. om måneden i merudgifter efter § 100.',
  'Vi tilbyder dig i stedet en plads i en netværkscafé.',
  'Du er bevilget hjemmehjælp hver anden uge.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Vi bevilger dig støtte i hjemmet 2 timer om ugen efter § 85.',
  'Du får bostøtte 2 timer om ugen og en mentor.',
  'Du får ikke bostøtte, men en plads i en gruppe.',
  'Vi giver afslag på bostøtte og bevilger praktisk hjælp.',
  'Du får socialpædagogisk støtte to gange om ugen.',
  'Du har selv ønsket en gruppe i stedet. Vi bevilger derfor et gruppeforløb.',
  'Vi bevilger dig 2 timers støtte om ugen.',
  'Du får delvist medhold: 1 times praktisk hjælp om ugen.',
  'Du opfylder ikke betingelserne for bostøtte. Vi bevilger dig en mentor.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { omfang } from './rule.ts'

testLetterRule(omfang, examples)

const said = (words: string) =>
  omfang.check(
    letterFrom(
      aGrant({
        result: `Afgørelse\n\n${words}`,
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    ),
  ).kind

test.each([
  'Du er bevilget bostøtte efter § 85. Din kontaktperson og du finder selv ud af, hvor tit I ses.',
  'Vi bevilger støtte i nødvendigt omfang efter servicelovens § 85.',
  'Du får den nødvendige støtte efter servicelovens § 85.',
  'Bevilling: socialpædagogisk støtte efter § 85. Støtten tilrettelægges fleksibelt.',
  'Du får støtte efter § 85. Timetallet fastsættes af leverandøren.',
  'Borger bevilges støtte efter § 85. Hyppigheden aftales med bostøtten.',
  'Du er bevilget støtte efter § 85. Bostøtten aftaler med dig, hvor meget støtte der er brug for.',
  'Din ansøgning imødekommes. Støtten gives løbende og justeres efter behov.',
  'Vi imødekommer din ansøgning om støtte efter § 85.',
  'Du får jævnligt støtte af Bostøtte Syd efter servicelovens § 85.',
  'Du får støtte efter § 85. Antallet af besøg planlægges sammen med medarbejderen.',
  'Vi giver dig støtte efter § 85, som kan skrues op og ned.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du får 2 timers støtte om ugen efter § 85. Dagene aftales med bostøtten.',
  'Du får støtte efter § 85 hver tirsdag fra kl. 15 til 17.',
  'Du får støtte efter § 85, op til 3 timer om ugen efter behov.',
  'Du får to besøg om ugen efter servicelovens § 85.',
  'Vi bevilger dig 15 timers ledsagelse om måneden efter § 97.',
  'Vi bevilger dig en kørestol efter servicelovens § 112.',
  'Du får 1.200 kr. om måneden efter servicelovens § 100.',
  'Du får støtte døgnet rundt efter § 85.',
  'Vi bevilger ½ time dagligt efter § 85.',
  'Du får halvanden time om ugen.',
  'Du får et midlertidigt ophold efter § 107.',
  'Støtten er på 90 minutter ugentligt efter § 85.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

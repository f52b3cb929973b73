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

test.each([
  'Du kan trække på bostøtten efter behov, når du skal i bad.',
  'Vi har bevilget dig støtte. Hvor meget det bliver, må I se på undervejs.',
  'Du får støtte fra Bostøtte Syd efter servicelovens § 85. De kommer, når de kan.',
  'Støtten gives inden for den ramme, som teamet har.',
  'Vi imødekommer din ansøgning om bostøtte. Dit team kontakter dig om resten.',
  'Du er bevilget socialpædagogisk støtte i den pakke, der hedder Niveau 2.',
  'Hjælpen gives med det antal timer, der er brug for.',
  'Du får støtte i et omfang, som passer til dig.',
  'Kommunen bevilger støtte efter § 85 i en periode.',
  'Du får hjælp til begge dele, og tiden bruges, som I synes bedst.',
  'Der er bevilget bostøtte. Timetallet fremgår af bestillingen til leverandøren.',
  'Du får en fast kontaktperson efter servicelovens § 85.',
  'Din ansøgning er godkendt. Medarbejderen vurderer fra gang til gang, hvor længe hun bliver.',
  'Støtten er bevilget som let støtte efter § 85.',
  'Du får så meget støtte, som vi har mulighed for.',
])('says so in still other words: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du kan trække på bostøtten 2 timer om ugen, når du skal i bad.',
  'Vi har bevilget dig støtte 1 gang om ugen, og hver gang varer 90 minutter.',
  'Bostøtte Syd kommer hos dig mandag og torsdag kl. 10-11.',
  'Støtten gives med mellem 1½ og 2 timer ugentligt.',
  'Vi imødekommer din ansøgning om bostøtte 3 timer om ugen.',
  'Du er bevilget socialpædagogisk støtte i Niveau 2, det vil sige 2-4 timer om ugen.',
  'Hjælpen gives med 8 timer om måneden.',
  'Du får støtte en halv time hver morgen.',
  'Kommunen bevilger støtte efter § 85 med 45 min. ugentligt.',
  'Du får hjælp til begge dele. Det er to timer hver uge.',
  'Der er bevilget bostøtte: 5 kvarter om ugen.',
  'Du får besøg hver anden onsdag.',
  'Din ansøgning er godkendt med et ugentligt besøg på en time.',
  'Støtten er bevilget med op til 3 timer om ugen, som kan flyttes mellem ugerne.',
  'Du får støtte alle ugens dage, tilsammen 12 timer.',
])('is lawful, in still other words: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

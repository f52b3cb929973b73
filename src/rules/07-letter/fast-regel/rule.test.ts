import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fastRegel } from './rule.ts'

testLetterRule(fastRegel, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  fastRegel.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Kommunen giver ikke bostøtte i weekender.',
  'Bostøtte gives højst i to år, og din støtte ophører derfor.',
  'Vi yder som hovedregel ikke støtte til borgere over 67 år, og derfor får du afslag.',
  'Der bevilges aldrig støtte efter kl. 17.',
  'Hos os kan man kun få bostøtte én gang om ugen.',
  'Støtte til ferier er ikke noget, kommunen bevilger.',
  'Hjælp til flytning er undtaget fra bostøtten, og ansøgningen er derfor afslået.',
  'Efter kommunens praksis gives der ikke støtte til borgere, der bor sammen med en ægtefælle.',
  'Der gives principielt ikke ledsagelse til lægebesøg.',
  'Vi bevilger kun støtte til borgere, der er motiverede for forandring.',
  'Det er en betingelse, at du er stoffri i mindst tre måneder, før støtten kan begynde.',
  'Støtten forudsætter, at du tager din medicin som ordineret.',
  'Du skal først have afprøvet alle andre muligheder, herunder frivillige tilbud, før der kan bevilges bostøtte.',
  'Nye bevillinger gives altid med 1 time ugentligt de første seks måneder.',
  'Alle borgere i målgruppe 2 får 45 minutter om ugen.',
  'Socialpædagogisk støtte kan ikke gives til opgaver, der vedrører børn.',
  'Socialpædagogisk støtte bevilges ikke til personer, som samtidig er i ressourceforløb.',
  'Kommunen bevilger ikke individuel støtte, når der findes et gruppetilbud.',
  'Tildelingen er fastsat til 2 timer for alle borgere med din diagnose.',
  'Da du er scoret til C, udløser det 1,5 time om ugen, og mere kan der ikke gives.',
  'Rådgiver har ikke kompetence til at bevilge mere end 3 timer, og derfor bliver det 3 timer.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du får ikke støtte i weekenden, fordi du dér er hos din mor og ikke har brug for støtten.',
  'Du skal ikke være stoffri for at få støtten.',
  'Vi giver også støtte om aftenen, hvis behovet er der.',
  'Støtten gives i to år, og så ser vi på den igen sammen med dig.',
  'Det er ikke en betingelse, at du tager medicin.',
  'Kommunen har ingen fast grænse for, hvor mange timer der kan gives.',
  'Du får 2 timer om ugen, fordi du har brug for støtte til tre ting, der tager 40 minutter hver.',
  'Ferieture med klubben betaler du selv, men støtten følger med på turen.',
  'Du har fortalt, at du ikke ønsker støtte i weekenden.',
  'Bostøtten kommer kun om tirsdagen, fordi du har bedt om det.',
  'Støtten gives kun til indkøb, fordi du klarer resten selv.',
  'Kommunen må ikke have faste grænser, og vi har derfor set konkret på dine behov.',
  'Du mener, at vi aldrig giver støtte om aftenen. Det er ikke rigtigt.',
  'Bostøtten har ikke kunnet komme om onsdagen, og vi har derfor flyttet besøget.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  fastRegel.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Bostøtte er noget, vi kun giver på hverdage mellem 8 og 15.',
  'Kommunen har den regel, at der gives én støttetime pr. uge pr. borger.',
  'Du skal have været ude af misbruget i et halvt år.',
  'Ifølge vores tildelingsmodel udløser din score 45 minutter.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

import { expect, test } from 'vitest'
import { saysNothing } from './nothing.ts'

test.each([
  '',
  '   ',
  'Efter en samlet, konkret og individuel vurdering har du ikke behov for støtte.',
  'Du er ikke omfattet af personkredsen for støtte efter servicelovens § 85.',
  'Borgeren opfylder ikke betingelserne for den ansøgte hjælp.',
  'Ansøgningen kan ikke imødekommes på det foreliggende grundlag.',
  'Kommunen vurderer, at dit funktionsniveau ikke berettiger til socialpædagogisk bistand.',
  'Det er noteret og indgår i sagen.',
  'Tilbuddet vurderes at være tilstrækkeligt og dækkende.',
  'Der er lagt vægt på sagens oplysninger og en faglig vurdering.',
  'Den nuværende støtte vurderes fortsat at tilgodese borgerens behov.',
  'Vi har taget dit synspunkt til efterretning.',
  'Det vurderes, at behovet kan dækkes af mindre indgribende tilbud.',
])('says nothing: %s', (text) => {
  expect(saysNothing(text)).toBe(true)
})

test.each([
  'Karla køber selv ind hver uge og har ikke brug for støtte til det.',
  'Du klarer selv madlavningen, når du har en opskrift.',
  'Lægen skriver, at armen er fuldt genoptrænet.',
  'Han har siden maj taget bussen alene til værkstedet.',
  'Hendes søster kommer hver søndag og gennemgår posten.',
  'Du kan tale med en rådgiver i åben rådgivning om tirsdagen.',
  'Angsten hindrer hende ikke i at gå ud om formiddagen.',
  'Bostøtten har set, at vasketøjet bliver ordnet.',
  'Borgeren kan benytte flextrafik.',
])('says something: %s', (text) => {
  expect(saysNothing(text)).toBe(false)
})

test('the name of the need is in any refusal of it', () => {
  expect(saysNothing('Der gives afslag på støtte til rengøring og indkøb.', 'rengøring og indkøb')).toBe(true)
  expect(saysNothing('Du støvsuger selv hver lørdag.', 'rengøring og indkøb')).toBe(false)
})

import { expect, test } from 'vitest'
import { isBackground, isFormula } from './formula.ts'

const shopping = 'at købe ind'

test.each([
  'Efter en samlet, konkret vurdering er du ikke omfattet af personkredsen.',
  'Vi har foretaget en konkret og individuel vurdering.',
  'Du er ikke i målgruppen for § 85.',
  'Din funktionsevne er ikke betydeligt nedsat.',
  'Vi vurderer, at du ikke har behov for socialpædagogisk støtte.',
  'Vi vurderer, at du ikke har brug for støtte til at købe ind.',
  'Det er kommunens faglige vurdering, at betingelserne ikke er opfyldt.',
  'Der er lagt vægt på sagens samlede oplysninger.',
  'Der gives afslag på ansøgningen om støtte efter servicelovens § 85, stk. 1.',
])('tells nothing of the citizen: %s', (sentence) => {
  expect(isFormula(sentence.toLowerCase(), shopping)).toBe(true)
})

test.each([
  'Karla køber selv ind hver uge.',
  'Du handler alene.',
  'Bostøtten har set, at du finder varerne efter en seddel.',
  'Du har klaret det siden oktober 2024.',
  'Angsten gør, at du vender om i døren.',
  'Du kan selv.',
  'Din læge skriver, at du ikke kan gå længere end 200 meter.',
  'Ønsket handler om selskab.',
])('tells something: %s', (sentence) => {
  expect(isFormula(sentence.toLowerCase(), shopping)).toBe(false)
})

test.each([
  ['Borgerne må selv sørge for transport.', true],
  ['Alle borgere skal selv betale for kørsel.', true],
  ['Borgeren må selv sørge for transport.', false],
  ['Du sørger selv for transport.', false],
  ['Efter § 108 tilbydes længerevarende ophold til personer med varigt nedsat funktionsevne.', true],
  ['Efter lovens ordlyd gives hjælp til den, der ikke kan færdes alene.', true],
  ['Efter lægens udtalelse kan klager gå 700 meter.', false],
  ['Efter § 97 gives ledsagelse til personer, der ikke kan færdes alene, og du går alene.', false],
  ['Ansøger er 71 år og bor alene.', true],
  ['Ansøger er 71 år og har ikke tidligere haft ordningen.', false],
  ['Du er 69 år og dermed over pensionsalderen.', false],
])('%s is said of all: %s', (sentence, is) => {
  expect(isBackground(sentence.toLowerCase())).toBe(is)
})

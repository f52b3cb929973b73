import { expect, test } from 'vitest'
import { INDKOEB, aCase } from '../stages/case.specimen.ts'
import { plainDate } from '../base/date.ts'
import { viewCase } from '../stages/case-view.ts'
import { activityIn, speaksOf } from './said-activity.ts'
import { isFormula } from './said-formula.ts'

const need = viewCase(aCase(), plainDate('2025-06-02')).need(INDKOEB)
if (need === undefined) throw new Error('the specimen has lost its shopping')
const shopping = activityIn(need)

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

test.each(['du handler selv', 'når du skal købe ind', 'hun finder varerne i butikken', 'indkøbene klarer du'])(
  'speaks of shopping: %s',
  (sentence) => {
    expect(speaksOf(sentence, shopping)).toBe(true)
  },
)

test.each(['du klarer de praktiske opgaver', 'du åbner selv din post', 'du har mange ressourcer'])(
  'does not speak of shopping: %s',
  (sentence) => {
    expect(speaksOf(sentence, shopping)).toBe(false)
  },
)

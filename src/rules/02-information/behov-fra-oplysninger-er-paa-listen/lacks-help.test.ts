import { expect, test } from 'vitest'
import { SAYS_CAN_NOT, SAYS_HARD, SAYS_HELP_IS_NEEDED } from './lacks-help.ts'

test.each([
  'hun har brug for hjælp til at huske sin medicin.',
  'han har et stort behov for støtte til økonomien.',
  'det kræver støtte at komme af sted med bussen.',
  'hun kan kun handle, når der er nogen med.',
  'han har behov for en, der minder ham om aftaler.',
  'jeg vil have brug for vejledning til posten.',
  'hun skal have hjælp til medicinen.',
  'han får brug for ledsagelse til lægen.',
])('help is needed: %s', (text) => {
  expect(SAYS_HELP_IS_NEEDED.test(text)).toBe(true)
})

test.each([
  'jeg kan ikke selv komme ud ad døren.',
  'hun magter ikke rengøringen.',
  'han er ude af stand til at betale regninger.',
  'hun kan slet ikke overskue posten.',
])('it is more than they can: %s', (text) => {
  expect(SAYS_CAN_NOT.test(text)).toBe(true)
})

test.each([
  'hun har svært ved at overskue posten.',
  'han har vanskeligheder med økonomien.',
  'hun glemmer sin medicin.',
  'regningerne bliver ofte ikke betalt.',
  'han undgår bussen.',
  'hun isolerer sig.',
  'det er svært for ham at handle.',
  'hun opgiver, når der er kø.',
])('it is hard: %s', (text) => {
  expect(SAYS_HARD.test(text)).toBe(true)
})

test.each([
  'hun har ikke brug for hjælp til medicin.',
  'han har ikke behov for støtte til økonomien.',
  'hun handler selv hver uge.',
  'han kan selv tage bussen.',
  'hun har styr på sin medicin.',
  'regningerne bliver betalt.',
  'han klarer post uden problemer.',
  'hun går til svømning om tirsdagen.',
])('neither: %s', (text) => {
  expect([SAYS_HELP_IS_NEEDED, SAYS_CAN_NOT, SAYS_HARD].some((says) => says.test(text))).toBe(false)
})

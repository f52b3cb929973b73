import { expect, test } from 'vitest'
import { SAYS_HARD, SAYS_HELP_IS_NEEDED } from './lacks-help.ts'

test.each([
  'hun har brug for hjælp til at huske sin medicin.',
  'han har et stort behov for støtte til økonomien.',
  'jeg kan ikke selv komme ud ad døren.',
  'hun magter ikke rengøringen.',
  'han er ude af stand til at betale regninger.',
  'det kræver støtte at komme af sted med bussen.',
  'hun kan kun handle, når der er nogen med.',
  'han har behov for en, der minder ham om aftaler.',
])('help is needed: %s', (text) => {
  expect(SAYS_HELP_IS_NEEDED.test(text)).toBe(true)
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
  expect([SAYS_HELP_IS_NEEDED.test(text), SAYS_HARD.test(text)]).toEqual([false, false])
})

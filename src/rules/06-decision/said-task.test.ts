import { describe, expect, test } from 'vitest'
import { CALLED_83, CHORE, PURPOSE_WEIGHED, STRUCTURE } from './said-task.ts'

const kindsOf = (text: string) => [STRUCTURE.test(text.toLowerCase()), CHORE.test(text.toLowerCase())]

test.each<[string, boolean, boolean]>([
  ['at planlægge og strukturere hverdagen', true, false],
  ['at få en fast døgnrytme', true, false],
  ['at holde styr på aftaler', true, false],
  ['at lære at lave mad', true, true],
  ['rengøring', false, true],
  ['at gøre rent', false, true],
  ['at tage bad', false, true],
  ['tøjvask og indkøb', false, true],
  ['at åbne post', false, false],
  ['at komme ud', false, false],
])('“%s”: structuring %s, chore %s', (text, structure, chore) => {
  expect(kindsOf(text)).toEqual([structure, chore])
})

test.each([
  'Opgaven hører under § 83.',
  'Det er praktisk hjælp.',
  'Du kan søge hjemmehjælp.',
  'Der er tale om opgaver af praktisk karakter.',
])('calls it § 83: %s', (text) => {
  expect(CALLED_83.test(text.toLowerCase())).toBe(true)
})

test.each(['Du får et forløb efter § 83 a.', 'Støtten gives efter § 85.', 'Du klarer det selv.'])(
  'does not: %s',
  (text) => {
    expect(CALLED_83.test(text.toLowerCase())).toBe(false)
  },
)

describe('the purpose of the help', () => {
  test.each([
    'Formålet er at få gjort rent, ikke at lære det.',
    'Du planlægger selv, hvad der skal gøres.',
    'En hjælper skal være til stede og gøre det for dig.',
    'Du kan ikke løfte støvsugeren.',
    'Efter opgavens karakter er der tale om praktisk hjælp.',
    'Hun ved selv, hvad der skal købes.',
    'Vi har set på principmeddelelse 10-19.',
    'Der er ikke brug for oplæring.',
  ])('is weighed: %s', (text) => {
    expect(PURPOSE_WEIGHED.test(text.toLowerCase())).toBe(true)
  })
  test.each([
    'Rengøring er praktisk hjælp.',
    'Du henvises til § 83.',
    'Opgaven hører under hjemmeplejen.',
    'Der gives ikke § 85 til indkøb.',
    'Kommunen yder ikke bostøtte til praktiske opgaver.',
    'Det er en praktisk opgave.',
    'Hjælp til tøjvask søges hos visitationen.',
    'Afslag, da § 83 skal bruges.',
  ])('is not: %s', (text) => {
    expect(PURPOSE_WEIGHED.test(text.toLowerCase())).toBe(false)
  })
})

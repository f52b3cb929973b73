import { expect, test } from 'vitest'
import { genderIn } from './gender-in.ts'

const KARLA = new Set(['Karla', 'Karla Vind'])

test('it is told from the texts that speak of nobody else whether one is hun or han', () => {
  expect(genderIn(['Hun handler selv. Hendes post ligger.', 'Han er hendes far.'], KARLA)).toBe('hun')
  expect(genderIn(['Hans regninger ligger.'], KARLA)).toBe('han')
  expect(genderIn(['Hun handler.', 'Han handler.'], KARLA)).toBeUndefined()
  expect(genderIn([], KARLA)).toBeUndefined()
})
test('one who is named beside the citizen may be the one who is hun', () => {
  expect(genderIn(['Anne er syg. Hun kan ikke mere.'], KARLA)).toBeUndefined()
  expect(genderIn(['Karla åbner ikke post. Hun er bange.'], KARLA)).toBe('hun')
})

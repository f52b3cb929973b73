import { expect, test } from 'vitest'
import { findPostalAddress } from './postal-address.ts'

test.each([
  [['Strandvej 4', '9999 Fjordkøbing'], { street: 'Strandvej', number: '4', postcode: '9999', city: 'Fjordkøbing' }],
  [
    ['Ny Havnegade 12B, 2. tv.', '9999 Fjordkøbing'],
    { street: 'Ny Havnegade', number: '12B', floor: '2', door: 'tv', postcode: '9999', city: 'Fjordkøbing' },
  ],
  [
    ['Strandvej 4, st.', 'c/o Dahl', '9999 Fjordkøbing'],
    { street: 'Strandvej', number: '4', floor: 'st', postcode: '9999', city: 'Fjordkøbing' },
  ],
])('%j is an address', (lines, address) => {
  expect(findPostalAddress(lines)).toEqual(address)
})

test.each([[[]], [['Strandvej', '9999 Fjordkøbing']], [['Strandvej 4', 'Fjordkøbing']]])(
  '%j is none, and is not guessed',
  (lines) => {
    expect(findPostalAddress(lines)).toBeUndefined()
  },
)

import { expect, test } from 'vitest'
import { isCvr } from '../post/envelope.ts'
import { cvrOfMunicipality, municipalityOfCvr } from './municipality-cvr.ts'
import { addressOf } from './send-post.ts'

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
  expect(addressOf(lines)).toEqual(address)
})

test.each([[[]], [['Strandvej', '9999 Fjordkøbing']], [['Strandvej 4', 'Fjordkøbing']]])(
  '%j is none, and is not guessed',
  (lines) => {
    expect(addressOf(lines)).toBeUndefined()
  },
)

test('each municipality has a CVR number that passes its check, and is found by it', () => {
  for (const code of ['0101', '0461', '0851', '0400']) {
    const cvr = cvrOfMunicipality(code) ?? ''
    expect(isCvr(cvr)).toBe(true)
    expect(municipalityOfCvr(cvr)).toBe(code)
  }
  expect(isCvr(cvrOfMunicipality('0999') ?? '')).toBe(true)
  expect(cvrOfMunicipality('0411')).toBeUndefined()
})

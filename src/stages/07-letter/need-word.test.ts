import { expect, test } from 'vitest'
import { needsIn } from './need-word.ts'

const namesTransport = (lower: string): boolean => needsIn(lower).some(({ id }) => id === 'transport')

test.each([
  'du kan ikke tage toget alene',
  'du har søgt om følgeskab i bus og tog',
  'du kan ikke køre med tog.',
  'du bliver urolig i tog og bus',
])('a train is transport: %s', (lower) => {
  expect(namesTransport(lower)).toBe(true)
})

test.each([
  'du foreslog, at vi tog sengetøjet, fordi dynebetrækket driller',
  'hun tog en taburet med',
  'du spurgte, om i tog imod',
])('what someone took is none: %s', (lower) => {
  expect(namesTransport(lower)).toBe(false)
})

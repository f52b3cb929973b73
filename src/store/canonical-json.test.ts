import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('is the same whatever order the fields were given in', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'æ' }] })).toBe('{"a":[{"c":"æ","d":null}],"b":1}')
  expect(canonicalJson({ a: [{ c: 'æ', d: null }], b: 1 })).toBe('{"a":[{"c":"æ","d":null}],"b":1}')
})

test('reads as the value it was made of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // JSON has one zero.
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('is the worked example of RFC 8785', () => {
  const value = {
    numbers: [333_333_333.333_333_3, 1e30, 4.5, 2e-3, 0.000_000_000_000_000_000_000_000_001],
    string: '€$\u000F\nA\'B"\\\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

test.each([
  ['undefined', undefined],
  ['a field that is undefined', { a: undefined }],
  ['no number', Number.NaN],
  ['a number without end', [Number.POSITIVE_INFINITY]],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['a big integer', 1n],
  ['half a character', 'a\uD83D'],
  ['half a character in a name', { '\uDE00': 1 }],
  ['the character zero', '\0'],
])('refuses %s', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSpot, offsetInString } from './json-spot.ts'
import { type JsonText, readJson } from './read-json.ts'

const LIMITS = { maxDepth: 60, maxValues: 10_000 }

const kindsOf = (text: string) => {
  const read = readJson(text, LIMITS)
  return read.ok ? [] : read.error.map(({ kind, at }) => `${kind} ${at}`)
}

function valid(text: string): JsonText {
  const read = readJson(text, LIMITS)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

test('what is JSON is read as everyone else reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(valid(text).value).toStrictEqual(JSON.parse(text))
    }),
  )
})

test('what is no JSON is refused, as everyone else refuses it, and never by throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0123e.-+ntrfalsu\n \'/') }), (text) => {
      const read = readJson(text, LIMITS)
      let parsed = true
      try {
        JSON.parse(text)
      } catch {
        parsed = false
      }
      const isStrict = !read.ok && read.error.every(({ kind }) => kind === 'to-gange' || kind === 'for-stort-tal')
      expect(read.ok || isStrict).toBe(parsed)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['', 'slutter-for-tidligt 0'],
  ['{', 'slutter-for-tidligt 1'],
  ['{"a"', 'slutter-for-tidligt 4'],
  ['[1, 2', 'slutter-for-tidligt 5'],
  ['{"a": 1}\n{"a": 2}', 'mere-efter 9'],
  ['{a: 1}', 'navn-uden-anfoerselstegn 1'],
  ['{"a": 1,5}', 'decimalkomma 8'],
  ['{"a" 1}', 'kolon-mangler 5'],
  ['{"a": 1\n"b": 2}', 'komma-mangler 8'],
  ['[1, ]', 'komma-for-meget 4'],
  ['{"a": 1, }', 'komma-for-meget 9'],
  ['{"a": "hun\nsagde"}', 'tekst-uden-slut 6'],
  ['["\t"]', 'styretegn 2'],
  ['["C:\\x"]', 'omvendt-skraastreg 4'],
  ['["\\u12"]', 'omvendt-skraastreg 2'],
  ['[NaN]', 'ukendt-ord 1'],
  ['[Infinity]', 'ukendt-ord 1'],
  ['[True]', 'ukendt-ord 1'],
  ['[toString]', 'ukendt-ord 1'],
  ['[007]', 'ikke-et-tal 1'],
  ['[2025-03-04]', 'ikke-et-tal 1'],
  ['[1e400]', 'for-stort-tal 1'],
  ['[-1e400]', 'for-stort-tal 1'],
  ["['a']", 'ingen-vaerdi 1'],
  ['// en sag\n{}', 'ingen-vaerdi 0'],
  ['[+1]', 'ingen-vaerdi 1'],
])('%j is refused: %s', (text, fault) => {
  expect(kindsOf(text)).toEqual([fault])
})

test('a name given twice is told each time, with what else is wrong', () => {
  expect(kindsOf('{"a": 1, "b": {"c": 1, "c": 2}, "a": 3, }')).toEqual([
    'to-gange 23',
    'to-gange 32',
    'komma-for-meget 40',
  ])
})

test('nesting and the number of values have a limit', () => {
  expect(kindsOf('['.repeat(1_000_000))).toEqual(['for-dybt 61'])
  expect(kindsOf(`${'{"a":'.repeat(100_000)}1`)).toEqual(['for-dybt 305'])
  expect(kindsOf(`[${'1,'.repeat(20_000)}1]`)[0]).toMatch(/^for-mange/)
})

test('a field may be called anything without becoming something else', () => {
  const { value } = valid('{"__proto__": {"isAdmin": true}, "constructor": 1, "toString": 2}')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

describe('a pointer', () => {
  const json = valid('{"needs": [{"goal": "æ \\u00e6 \\n slut"}],\n "a/b": {"c~d": 1}}')
  const shown = (pointer: string) => {
    const { spot, isThere } = findSpot(json, pointer)
    return `${isThere ? '' : 'near '}${json.text.slice(spot.from, spot.to)}`
  }

  test.each([
    ['/a~1b/c~0d', '1'],
    ['/a~1b', '{"c~d": 1}'],
    ['/needs/0/goal', '"æ \\u00e6 \\n slut"'],
    ['/needs/0/wish', 'near {"goal": "æ \\u00e6 \\n slut"}'],
    ['/needs/7/wish', 'near [{"goal": "æ \\u00e6 \\n slut"}]'],
    ['/needs/0/goal/0', 'near "æ \\u00e6 \\n slut"'],
    ['/toString', `near ${json.text}`],
    ['', json.text],
  ])('%s leads to %s', (pointer, there) => {
    expect(shown(pointer)).toBe(there)
  })

  test('counts a unit of a text where it stands, escapes and all', () => {
    const { spot } = findSpot(json, '/needs/0/goal')
    const from = 'æ æ \n slut'.indexOf('slut')
    expect(json.text.slice(offsetInString(json.text, spot, from), offsetInString(json.text, spot, from + 4))).toBe(
      'slut',
    )
  })
})

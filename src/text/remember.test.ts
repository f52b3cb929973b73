import { describe, expect, test } from 'vitest'
import { KeptReadings, remembered, rememberedOfBoth, rememberedWithin, rememberWhile } from './remember.ts'

function counting() {
  const read: string[] = []
  const length = remembered((text: string) => {
    read.push(text)
    return text.length
  })
  return { read, length }
}

describe('a reading', () => {
  test('is made once of each text while the work goes on, and anew when it has ended', () => {
    const { read, length } = counting()
    expect(rememberWhile(() => [length('abc'), length('de'), length('abc')])).toEqual([3, 2, 3])
    expect(read).toEqual(['abc', 'de'])
    expect(rememberWhile(() => length('abc'))).toBe(3)
    expect(read).toEqual(['abc', 'de', 'abc'])
  })

  test('is made each time where no work goes on', () => {
    const { read, length } = counting()
    expect([length('abc'), length('abc')]).toEqual([3, 3])
    expect(read).toEqual(['abc', 'abc'])
  })

  test('that comes to nothing is remembered too', () => {
    const read: string[] = []
    const find = remembered((text: string): number | undefined => {
      read.push(text)
      return undefined
    })
    rememberWhile(() => [find('a'), find('a')])
    expect(read).toEqual(['a'])
  })

  test('is not mistaken for another reading of the same text', () => {
    const upper = remembered((text: string) => text.toUpperCase())
    const size = remembered((text: string) => text.length)
    expect(rememberWhile(() => [upper('ab'), size('ab'), upper('ab')])).toEqual(['AB', 2, 'AB'])
  })

  test('of a part is made once for each part', () => {
    const read: object[] = []
    const within = rememberedWithin((whole: string, part: object) => {
      read.push(part)
      return whole
    })
    const [one, other] = [{}, {}]
    expect(rememberWhile(() => [within('w', one), within('w', other), within('w', one)])).toEqual(['w', 'w', 'w'])
    expect(read).toEqual([one, other])
  })
})

test('work that fails is forgotten too, and work within work forgets nothing before its time', () => {
  const { read, length } = counting()
  expect(() =>
    rememberWhile(() => {
      length('abc')
      throw new Error('uventet')
    }),
  ).toThrow('uventet')
  rememberWhile(() => {
    length('abc')
    rememberWhile(() => length('abc'))
    length('abc')
  })
  expect(read).toEqual(['abc', 'abc'])
})

test('a reading of two things together is made once of each pair', () => {
  const read: string[] = []
  const both = rememberedOfBoth((one: string, other: string) => {
    read.push(one + other)
    return undefined
  })
  rememberWhile(() => [both('a', 'b'), both('b', 'a'), both('a', 'b'), both('a', 'c')])
  expect(read).toEqual(['ab', 'ba', 'ac'])
  both('a', 'b')
  expect(read).toHaveLength(4)
})

describe('readings that are kept', () => {
  test('are made once of a text, and forgotten when a work has not asked about it', () => {
    const { read, length } = counting()
    const readings = new KeptReadings()
    const ask = (...texts: readonly string[]) => rememberWhile(() => texts.map(length), readings)
    expect([ask('abc', 'de'), ask('abc'), ask('abc', 'de')]).toEqual([[3, 2], [3], [3, 2]])
    expect(read).toEqual(['abc', 'de', 'de'])
    expect(rememberWhile(() => length('abc'))).toBe(3)
    expect(read).toEqual(['abc', 'de', 'de', 'abc'])
  })

  test('are of texts alone', () => {
    const record = {}
    const read: object[] = []
    const note = remembered((one: object) => read.push(one))
    const readings = new KeptReadings()
    for (let i = 0; i < 2; i += 1) rememberWhile(() => [note(record), note(record)], readings)
    expect(read).toEqual([record, record])
  })
})

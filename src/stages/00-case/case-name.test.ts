import { expect, test } from 'vitest'
import { isCaseName } from './case-name.ts'

test('a case has the name that was made for it, or its number in the system it comes from', () => {
  for (const name of ['0190b1c0-0000-7000-8000-000000000016', 'sag-karla', '27.36.04-G01-12-24', '4711', 'a:1'])
    expect(isCaseName(name), name).toBe(true)
})

test('no case is named as a page beside the cases, or as a step in an address', () => {
  for (const name of ['ny', 'modtag', 'soeg', 'hjaelp', 'NY', '', '.', '..', '.1', '-', 'a/1', 'a 1', 'a-1\n', 'æ-1'])
    expect(isCaseName(name), name).toBe(false)
  expect(isCaseName(`a-${'1'.repeat(119)}`)).toBe(false)
})

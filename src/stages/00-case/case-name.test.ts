import { expect, test } from 'vitest'
import { isCaseName } from './case-name.ts'

test.each(['0190b1c0-0000-7000-8000-000000000016', 'sag-karla', '27.36.04-G01-12-24', '4711', 'a:1'])(
  'a case can be named %s, as here or in the system it comes from',
  (name) => {
    expect(isCaseName(name)).toBe(true)
  },
)

test.each([
  'ny',
  'modtag',
  'soeg',
  'hjaelp',
  'NY',
  '',
  '.',
  '..',
  '.1',
  '-',
  'a/1',
  'a 1',
  'a-1\n',
  'æ-1',
  '1'.repeat(121),
])('no case is named %j, as a page beside the cases or a step in an address', (name) => {
  expect(isCaseName(name)).toBe(false)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CASE_ROOMS } from './case-catalogue.ts'
import { LETTER_RULES, STANDARD_RULES } from './catalogue.ts'
import { HANDBOOK } from './handbook.ts'

const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(CASE_ROOMS).map(([room, rules]) => [room, rules.map(({ id }) => id)])),
  '07-letter': LETTER_RULES.map(({ id }) => id),
  '14-supervision': STANDARD_RULES.map(({ id }) => id),
}

const FILES = ['rule.ts', 'source.ts', 'examples.ts', 'rule.test.ts', 'README.md']
const RULES = dirname(import.meta.dirname)
const HEADINGS = ['Hvad reglen kræver', 'Hvorfor', 'Hvad du gør', 'Hvad reglen ikke ser']

function foldersIn(path: string): string[] {
  return readdirSync(join(RULES, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

test('has no room but those it lists', () => {
  expect(
    foldersIn('.')
      .filter((name) => /^\d/.test(name))
      .toSorted(),
  ).toEqual(Object.keys(ROOMS).toSorted())
})

describe.each(Object.entries(ROOMS))('%s', (room, ids) => {
  test('lists every rule folder, and no other', () => {
    expect(ids.toSorted()).toEqual(foldersIn(room).toSorted())
  })
  test('is in the handbook whole, in the same order', () => {
    expect(HANDBOOK.filter((page) => page.room === room).map(({ rule }) => rule.id)).toEqual(ids)
  })
})

test('no two rules have one name, also not in two rooms', () => {
  const ids = Object.values(ROOMS).flat()
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

describe.each(HANDBOOK.map(({ room, rule, examples }) => ({ room, id: rule.id, rule, examples })))(
  '$room/$id',
  ({ room, id, rule, examples }) => {
    const folder = join(RULES, room, id)

    test.each(FILES)('has %s', (file) => {
      expect(existsSync(join(folder, file))).toBe(true)
    })
    test('has a title in both languages, without a full stop', () => {
      for (const title of [rule.title.da, rule.title.en]) expect(title).toMatch(/[^.\s]$/)
      expect(rule.title.da).not.toBe(rule.title.en)
    })
    test('shows when it holds and when it fails', () => {
      expect(examples.holds.length).toBeGreaterThan(0)
      expect(examples.fails.length).toBeGreaterThan(0)
    })
    test('names each example once', () => {
      const { holds, fails, notApplicable, unknown } = examples
      const names = [holds, fails, notApplicable, unknown].flatMap((list) => list.map(({ name }) => name))
      expect(names).toEqual([...new Set(names)])
    })
    test('quotes only what the example says', () => {
      const astray = examples.fails.filter(({ text, quote }) => quote !== null && !text.includes(quote))
      expect(astray.map(({ name }) => name)).toEqual([])
    })
    test('is explained under its own title, in the order a caseworker asks', () => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      expect(readme.split('\n')[0]).toBe(`# ${rule.title.da}`)
      expect([...readme.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS)
    })
    test('leaves nothing unsaid under a heading', () => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      const bodies = readme.split(/^## .+$/m).slice(1)
      expect(bodies.every((body) => body.trim() !== '')).toBe(true)
    })
  },
)

import { expect, test } from 'vitest'
import { HANDBOOK } from './handbook.specimen.ts'
import { searchHandbook } from './handbook-page.ts'
import { rulePage } from './rule-page.ts'

const FRAME = { lang: 'da', assets: '/assets/x', version: '1' } as const

const find = (query: string): string[] => searchHandbook(HANDBOOK, query).map(({ rule }) => rule.id)

test.each([
  ['', ['klagevejledning', 'fast-loft']],
  ['KLAGEN', ['klagevejledning']],
  ['§25', ['klagevejledning']],
  ['sel § 1', ['fast-loft']],
  ['loft skønnet', ['fast-loft']],
  ['loft klagen', []],
  ['quality klagen', []],
  ['fixed cap', ['fast-loft']],
])('%j finds %j', (query, ids) => {
  expect(find(query)).toEqual(ids)
})

test('a rule page tells each example with what the rule answers', () => {
  const [entry] = HANDBOOK
  if (entry === undefined) throw new Error('no entry')
  const page = rulePage(FRAME, entry)
  for (const words of [
    'Reglen er overholdt',
    'Fristen mangler.',
    'borgeren får det, der er søgt om',
    'hvad der er besluttet',
    '<mark class="mark-fejl">klage til kommunen</mark>',
  ]) {
    expect(page).toContain(words)
  }
  expect(page).toContain('1. januar 2015 til 31. december 2020')
  expect(page).not.toContain('<script>alert')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { CASE_PAGES } from '../00-case/handbook.ts'
import { DOING_IN_ENGLISH } from '../doing-in-english.ts'
import { FLAW_RULES } from './flaw-rules.ts'
import { HANDBOOK } from './handbook.ts'
import { caseVerdict } from '../testing.ts'

const FLAWS = Object.keys(MANGLER) as Mangel[]
/** The board's own outcome, and standards, are not what a municipality sends out. */
const PAGES = HANDBOOK.filter(({ room }) => room !== '11-outcome' && room !== '14-supervision')

/** What the files of a rule name as the flaw they find. */
function named(room: string, id: string): readonly string[] {
  const folder = join(import.meta.dirname, '..', room, id)
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'examples.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  return [...new Set([...text.matchAll(/mangel: '([a-z-]+)'/g)].map(([, flaw]) => flaw ?? ''))].toSorted()
}

test('each flaw has the rules that name it, and no other', () => {
  for (const { room, rule } of PAGES)
    expect([rule.id, ...FLAWS.filter((flaw) => FLAW_RULES[flaw].includes(rule.id)).toSorted()]).toEqual([
      rule.id,
      ...named(room, rule.id),
    ])
  const ids = new Set(PAGES.map(({ rule }) => rule.id))
  expect(
    Object.values(FLAW_RULES)
      .flat()
      .filter((id) => !ids.has(id)),
  ).toEqual([])
})

test('what each of them says one is to do is told in English too, and of no other rule', () => {
  const listed = [...new Set(Object.values(FLAW_RULES).flat())]
  expect(Object.keys(DOING_IN_ENGLISH).toSorted()).toEqual(listed.toSorted())
  expect(Object.entries(DOING_IN_ENGLISH).filter(([, doing]) => /[æøå]/i.test(doing) || !/[.?]$/.test(doing))).toEqual(
    [],
  )
})

test('what the examples of a rule find, it is listed under', () => {
  for (const { rule, examples } of CASE_PAGES)
    for (const { given } of examples.fails) {
      const verdict = caseVerdict(rule, given)
      if (verdict.kind !== 'fails' || named('00-case', rule.id).length === 0) continue
      for (const { mangel } of verdict.findings)
        expect([rule.id, FLAW_RULES[mangel].includes(rule.id)]).toEqual([rule.id, true])
    }
})

import { expect, test } from 'vitest'
import { ASSESSMENT_PAGES } from './04-assessment/handbook.ts'
import { CASE_RULES } from './catalogue/case-catalogue.ts'
import { HEARING_PAGES } from './05-hearing/handbook.ts'
import { NEED_PAGES } from './03-needs/handbook.ts'
import { caseVerdict } from './testing.ts'

const PAGES = [...NEED_PAGES, ...ASSESSMENT_PAGES, ...HEARING_PAGES]
const OURS = new Set(PAGES.map(({ rule }) => rule.id))
const EXAMPLES = PAGES.flatMap(({ rule, examples }) =>
  [...examples.holds, ...examples.fails, ...examples.notApplicable, ...examples.unknown].map(({ name, given }) => ({
    name: `${rule.id}: ${name}`,
    given,
  })),
)

/** A caseworker who is told the same thing twice stops reading. Rules on needs, assessment and hearing heed all the others. */
test.each(EXAMPLES)('no two rules call one flaw of one need a fault: $name', ({ given }) => {
  const told = new Map<string, string[]>()
  for (const rule of CASE_RULES) {
    const verdict = caseVerdict(rule, given)
    if (verdict.kind !== 'fails') continue
    const faults = verdict.findings.filter(({ level, need }) => level === 'fejl' && need !== null)
    for (const key of new Set(faults.map(({ need, mangel }) => `${need} ${mangel}`)))
      told.set(key, [...(told.get(key) ?? []), rule.id])
  }
  const twice = [...told.values()].filter((ids) => ids.length > 1 && ids.some((id) => OURS.has(id)))
  expect(twice).toEqual([])
})

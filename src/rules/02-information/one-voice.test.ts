import { expect, test } from 'vitest'
import { caseVerdict } from '../testing.ts'
import { INFORMATION_RULES } from './catalogue.ts'
import { INFORMATION_PAGES } from './handbook.ts'

const EXAMPLES = INFORMATION_PAGES.flatMap(({ rule, examples }) =>
  [...examples.holds, ...examples.fails, ...examples.notApplicable, ...examples.unknown].map(({ name, given }) => ({
    name: `${rule.id}: ${name}`,
    given,
  })),
)

/** A caseworker who is told the same thing twice stops reading. */
test.each(EXAMPLES)('no two rules find the same flaw in the same need: $name', ({ given }) => {
  const found = INFORMATION_RULES.flatMap((rule) => {
    const verdict = caseVerdict(rule, given)
    return verdict.kind === 'fails'
      ? verdict.findings
          .filter(({ level, need }) => level === 'fejl' && need !== null)
          .map(({ need, mangel }) => `${need} ${mangel}`)
      : []
  })
  expect(found).toEqual([...new Set(found)])
})

import { expect, test } from 'vitest'
import { findPractice, practiceSource } from '../../law/practice.ts'
import { listProvisions } from '../../law/provision.ts'
import { paragraphsIn } from '../../law/source-day.ts'
import type { LawSource } from '../../law/source.ts'
import { CASE_RULES, LETTER_RULES, STANDARD_RULES } from '../catalogue/catalogue.ts'

const SOURCES: readonly LawSource[] = [...LETTER_RULES, ...STANDARD_RULES, ...CASE_RULES].flatMap(
  ({ sources }) => sources,
)

/** The days that the catalogue has for what a source names; none where it does not have it. */
function daysOf({ act, reference }: LawSource): readonly string[] {
  const notice = act === 'praksis' ? findPractice(reference) : undefined
  if (notice !== undefined) return [practiceSource(notice).inForce.from]
  if (act === 'praksis' || act === 'vejledning' || act === 'god-skik') return []
  return paragraphsIn(reference).flatMap((one) => listProvisions(act, one).map(({ inForce }) => inForce.from))
}

/** A stykke may have had its wording for a shorter time than the paragraph it stands in. */
const NARROWER = 'SEL § 3, stk. 2'

test('a source begins on a day that the catalogue has for it', () => {
  const others = SOURCES.filter(
    (source) => daysOf(source).length > 0 && !daysOf(source).includes(source.inForce.from) && source.short !== NARROWER,
  )
  expect(others.map(({ short, inForce }) => `${short} ${inForce.from}`)).toEqual([])
})

test('what has no row in the catalogue has one day in all rules', () => {
  const days = new Map<string, Set<string>>()
  for (const source of SOURCES.filter((one) => daysOf(one).length === 0))
    days.set(source.short, (days.get(source.short) ?? new Set()).add(source.inForce.from))
  expect([...days].filter(([, all]) => all.size > 1).map(([short]) => short)).toEqual([])
})

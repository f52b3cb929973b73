import { expect, test } from 'vitest'
import { CASE_RULES, LETTER_RULES, STANDARD_RULES } from '../catalogue/catalogue.ts'

/** Here a rule tells what of the source bears on it alone; each wording says what the others do not. */
const TOLD_IN_PART = [
  'FVL § 24',
  'FVL §§ 22 og 24',
  'FVL §§ 22 og 25',
  'Højesteret 23. maj 2013',
  'Principmeddelelse 6-18',
  'SEL § 1, stk. 3',
  'SEL § 100',
  'SEL § 166',
  'SEL § 81',
  'SEL § 85',
  'SEL § 85 a',
  'SEL §§ 82 a, 82 b og 82 d',
]

test('a source of law is told in one wording by all rules, but where one tells a part of it', () => {
  const wordings = new Map<string, Set<string>>()
  for (const { short, words } of [...LETTER_RULES, ...STANDARD_RULES, ...CASE_RULES].flatMap(({ sources }) => sources))
    wordings.set(short, (wordings.get(short) ?? new Set()).add(words.da))
  const several = [...wordings].filter(([, all]) => all.size > 1).map(([short]) => short)
  expect(several.toSorted()).toEqual(TOLD_IN_PART)
})

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sel82bHoejst6Maaneder } from './rule.ts'
import { saysLongerThanSixMonths } from './said-length.ts'

testCaseRule(sel82bHoejst6Maaneder, examples)

test.each([
  ['2025-09-10', 'holds'],
  ['2025-09-11', 'fails'],
])('from 10 March until %s: %s', (until, kind) => {
  const given = withAnswer(aCase(), INDKOEB, {
    kind: 'bevilget',
    provision: { act: 'SEL', paragraph: '82b' },
    content: 'Samtaler om indkøb',
    purpose: 'Tryghed',
    form: 'individuel',
    from: plainDate('2025-03-10'),
    until: plainDate(until),
  })
  expect(caseVerdict(sel82bHoejst6Maaneder, given).kind).toBe(kind)
})

test.each([
  'et forløb efter § 82 b i 9 måneder',
  'forløbet strækker sig over otte måneder',
  'samtaler hver uge i et år',
])('too long: %s', (text) => expect(saysLongerThanSixMonths(text)).toBe(true))

test.each([
  'et forløb efter § 82 b i 6 måneder',
  'et forløb på tre måneder',
  'et forløb på 4-6 måneder',
  'han har boet her i 9 måneder og får et forløb',
  'et forløb på 6 måneder med opfølgning efter 9 måneder',
  'forløbet kan højst vare i 8 måneder sammen med det første',
  'samtaler en gang om ugen i 26 uger',
])('not too long, or not told: %s', (text) => expect(saysLongerThanSixMonths(text)).toBe(false))

import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aReducedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { serviceniveauAendringILoebendeBevilling } from './rule.ts'

testCaseRule(serviceniveauAendringILoebendeBevilling, examples)

const file = aReducedCase()
const until = (day: string) => (file.formerGrants ?? []).map((one) => ({ ...one, until: plainDate(day) }))

test.each([
  ['Støtten er sat ned til kommunens serviceniveau.', 'fails'],
  ['Udvalget har vedtaget en ny kvalitetsstandard, som din støtte nu følger.', 'fails'],
  ['Serviceniveauet er ikke grunden; Karla åbner selv det meste.', 'not-applicable'],
])('where no cause is chosen the words tell: %s', (explained, kind) => {
  const cut = withAnswer(file, POST, answerOf(file, POST, 'bevilget'), { kind: 'nedsaettelse', explained })
  expect(caseVerdict(serviceniveauAendringILoebendeBevilling, { ...cut, formerGrants: until('2026-01-31') }).kind).toBe(
    kind,
  )
})

test.each([
  ['2025-03-31', 'holds'],
  ['2025-04-01', 'fails'],
])('a grant to %s, cut from 1 April: %s', (day, kind) => {
  const cut = withAnswer(file, POST, answerOf(file, POST, 'bevilget'), { kind: 'nedsaettelse', cause: 'serviceniveau' })
  expect(caseVerdict(serviceniveauAendringILoebendeBevilling, { ...cut, formerGrants: until(day) }).kind).toBe(kind)
})

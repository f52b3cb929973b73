import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { SourceId } from '../../../stages/00-case/case-id.ts'
import { aSource, aStatement, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { oplysningerErAktuelle } from './rule.ts'

testCaseRule(oplysningerErAktuelle, examples)

const told = (date: string) => {
  const source = aSource('kilde-x', 'udfoerer', { date: plainDate(date) })
  const file = refusedOn([aStatement({ source: 'kilde-x' as SourceId })], { sources: [...aCase().sources, source] })
  const verdict = caseVerdict(oplysningerErAktuelle, file)
  return verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind
}

// Decided on 3 March 2025.
test.each([
  ['2025-02-01', 'holds'],
  ['2023-12-03', 'holds'],
  ['2023-12-02', 'advarsel'],
  ['2022-03-03', 'advarsel'],
  ['2022-03-02', 'fejl'],
  ['2025-04-01', 'holds'],
])('newest from %s: %s', (date, expected) => {
  expect(told(date)).toBe(expected)
})

test('the question tells since when', () => {
  const [first] = examples.fails
  const verdict = first && caseVerdict(oplysningerErAktuelle, first.given)
  expect(verdict?.kind === 'fails' && verdict.findings[0].question).toMatchObject({
    need: INDKOEB,
    matter: expect.stringContaining('hvad er anderledes end den 1. november 2022'),
  })
})

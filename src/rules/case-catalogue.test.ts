import { expect, test } from 'vitest'
import type { CaseFile } from '../stages/case-file.ts'
import { aChildCase, anEndedCase, aReducedCase } from '../stages/case-change.specimen.ts'
import { aCase, aCaseWithout } from '../stages/case.specimen.ts'
import { CASE_RULES } from './case-catalogue.ts'
import { caseVerdict } from './testing.ts'

test.each(CASE_RULES.map((rule) => ({ id: rule.id, rule })))('$id finds nothing in a lawful case', ({ rule }) => {
  const verdict = caseVerdict(rule, aCase())
  expect(verdict.kind === 'fails' ? verdict.findings : []).toEqual([])
})

test.each(CASE_RULES.map((rule) => ({ id: rule.id, rule })))(
  '$id makes no finding of what is merely not told',
  ({ rule }) => {
    const untold = aCaseWithout(
      'consents',
      'notes',
      'officials',
      'questions',
      'disagreements',
      'reviews',
      'partshoeringer',
      'committees',
      'sparrings',
      'formerGrants',
      'views',
      'letters',
      'calls',
    )
    const verdict = caseVerdict(rule, untold)
    expect(verdict.kind === 'fails' ? verdict.findings : []).toEqual([])
  },
)

test.each<[string, CaseFile]>([
  ['reduced', aReducedCase()],
  ['ended', anEndedCase()],
  ['of a child', aChildCase()],
])('help lawfully %s gets no finding from any rule', (_, file) => {
  const found = CASE_RULES.flatMap((rule) => {
    const verdict = caseVerdict(rule, file)
    return verdict.kind === 'fails' ? verdict.findings.map(({ what }) => `${rule.id}: ${what.da}`) : []
  })
  expect(found).toEqual([])
})

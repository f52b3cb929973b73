import { expect, test } from 'vitest'
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

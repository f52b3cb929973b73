import { expect, test } from 'vitest'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { dokumentISagen } from './rule.ts'

testCaseRule(dokumentISagen, examples)

const level = (id: string, change: Partial<ReturnType<typeof aCase>> = {}) => {
  const file = aCase({ sources: withChanged(aCase().sources, id, { document: 'mangler' }), ...change })
  const verdict = caseVerdict(dokumentISagen, file)
  return verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind
}

test('what a refusal rests on weighs more than what a grant rests on', () => {
  expect([level('kilde-bostoette'), level('kilde-laege')]).toEqual(['fejl', 'advarsel'])
})

test('eligibility may rest on it as well', () => {
  const assessments = withChanged(aCase().assessments, INDKOEB, { decisive: [] })
  expect(level('kilde-bostoette', { assessments })).toBe('fejl')
})

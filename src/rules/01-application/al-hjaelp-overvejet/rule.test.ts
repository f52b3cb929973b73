import { expect, test } from 'vitest'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import { aCase, aCaseWithout, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { alHjaelpOvervejet } from './rule.ts'

testCaseRule(alHjaelpOvervejet, examples)

const considering = (...considered: readonly ProvisionRef[]) => ({
  applications: withChanged(aCase().applications, 'ansoegning-1', { considered }),
})

test.each([
  ['the same paragraph written in another way', [{ act: 'SEL', paragraph: '§ 85' }], 'fails'],
  ['the same number of another act', [{ act: 'BL', paragraph: '85' }], 'holds'],
  ['a neighbour', [{ act: 'SEL', paragraph: '82b' }], 'holds'],
] as const)('%s', (_, considered, kind) => {
  expect(caseVerdict(alHjaelpOvervejet, aCase(considering(...considered))).kind).toBe(kind)
})

test('it speaks of a refusal that is only proposed, and not before there is one', () => {
  const proposed = { ...aCaseWithout('decision'), ...considering() }
  expect(caseVerdict(alHjaelpOvervejet, proposed).kind).toBe('fails')
  expect(caseVerdict(alHjaelpOvervejet, { ...proposed, answers: [] }).kind).toBe('not-applicable')
})

test('a need that is none after all refuses what was asked for it', () => {
  const answers = withChanged(aCase().answers, INDKOEB, { answer: { kind: 'ikke-et-behov', why: 'Hun handler selv.' } })
  expect(caseVerdict(alHjaelpOvervejet, aCase({ ...considering(), answers })).kind).toBe('fails')
})

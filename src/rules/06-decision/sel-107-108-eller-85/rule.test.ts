import { expect, test } from 'vitest'
import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sel107108Eller85 } from './rule.ts'

testCaseRule(sel107108Eller85, examples)

const sel = (paragraph: string) => ({ act: 'SEL', paragraph }) as const
const file = withNeed(aCase(), POST, { asked: { provision: sel('108') } })
const flawsOf = (given: typeof file) => {
  const verdict = caseVerdict(sel107108Eller85, given)
  return verdict.kind === 'fails' ? verdict.findings.map(({ mangel }) => mangel) : []
}

test('a temporary stay where a lasting one was asked for must say so', () => {
  const stay = { ...answerOf(file, POST, 'bevilget'), provision: sel('107'), form: 'ophold' as const }
  expect(flawsOf(withAnswer(file, POST, stay))).toEqual(['meddelelse'])
  const told = { ...stay, whyNotMore: 'Du får afslag på § 108, fordi lægen venter bedring inden for et år.' }
  expect(flawsOf(withAnswer(file, POST, told))).toEqual([])
})

test('a refusal told without any reason is found', () => {
  const bare = { ...file, assessments: [], needs: file.needs.map((need) => without(need, 'personkreds')) }
  const told = { ...answerOf(file, POST, 'bevilget'), whyNotMore: 'Afslag på § 108.' }
  expect(flawsOf(withAnswer(bare, POST, told))).toEqual(['mangelfuld-begrundelse'])
})

import { expect, test } from 'vitest'
import { aRefusal, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forebyggelseErIkkeProeve } from './rule.ts'

testCaseRule(forebyggelseErIkkeProeve, examples)

const levels = (told: Told) => {
  const verdict = caseVerdict(forebyggelseErIkkeProeve, aRefusal(told))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test('put first it is a flaw; merely pointed at, with nothing else, a warning', () => {
  expect(levels({ reason: 'Gruppetilbud skal afprøves, før der kan gives bostøtte.' })).toEqual(['fejl'])
  expect(levels({ reason: 'Du kan deltage i det åbne værested.' })).toEqual(['advarsel'])
})

test('pointed at beside facts it is guidance', () => {
  expect(levels({ reason: 'Du handler selv hver uge. Du kan deltage i det åbne værested.' })).toBe('holds')
})

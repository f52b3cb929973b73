import { expect, test } from 'vitest'
import { aRefusal, type Said, statementId } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { vaegtningKanFoelges } from './rule.ts'

testCaseRule(vaegtningKanFoelges, examples)

const levels = (statements: readonly Said[], ...decisive: string[]) => {
  const told = { statements, assessment: { text: 'Nej.', decisive: decisive.map(statementId) } }
  const verdict = caseVerdict(vaegtningKanFoelges, aRefusal(told))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}
const general: Said = {
  id: 'alment',
  from: 'fagperson',
  needs: [],
  points: 'taler-imod',
  text: 'Hun er god til meget.',
}

test('general information alone is a warning where nothing else was told', () => {
  expect(levels([general], 'alment')).toEqual(['advarsel'])
})

test('a statement of no need that names the activity is no general one', () => {
  expect(levels([{ ...general, text: 'Hun handler alene hver uge.' }], 'alment')).toBe('holds')
})

test('one statement for and one against leave the answer to be weighed', () => {
  const forIt: Said = { id: 'for', from: 'borger', text: 'Jeg går i stå.' }
  const against: Said = { id: 'imod', from: 'udfoerer', points: 'taler-imod', text: 'Hun handler selv.' }
  expect(levels([forIt, against], 'for', 'imod')).toBe('holds')
})

test('a decisive statement that is not in the file is not known', () => {
  expect(levels([general], 'findes-ikke')).toBe('unknown')
})

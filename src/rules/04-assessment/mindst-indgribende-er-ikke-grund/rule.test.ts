import { expect, test } from 'vitest'
import { aRefusal, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mindstIndgribendeErIkkeGrund } from './rule.ts'

testCaseRule(mindstIndgribendeErIkkeGrund, examples)

const levels = (told: Told) => {
  const verdict = caseVerdict(mindstIndgribendeErIkkeGrund, aRefusal(told))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}
const reason = 'Du handler selv hver fredag. Vi vælger den mindst indgribende løsning.'

test('beside what others have told of the activity it is a warning', () => {
  expect(levels({ reason })).toEqual(['fejl'])
  expect(
    levels({ reason, statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene.' }] }),
  ).toEqual(['advarsel'])
})

test('a mark beside facts of the activity is a warning', () => {
  const text = 'Du handler selv hver fredag.'
  expect(levels({ assessment: { text, considerations: ['mindst-indgribende'] } })).toEqual(['advarsel'])
})

import { expect, test } from 'vitest'
import { aRefusal, statementId } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { vurderingenNaevnerOplysninger } from './rule.ts'

testCaseRule(vurderingenNaevnerOplysninger, examples)

const levels = (file: Parameters<typeof caseVerdict>[1]) => {
  const verdict = caseVerdict(vurderingenNaevnerOplysninger, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}
const text = 'Efter en samlet, konkret vurdering er betingelserne ikke opfyldt.'

test('an empty refusal is the decision’s fault to tell; while nothing is answered it is told here', () => {
  const empty = aRefusal({ personkreds: { reason: 'Uden for.' }, assessment: { text } })
  expect(levels(empty)).toEqual(['advarsel'])
  expect(levels({ ...empty, answers: empty.answers.slice(0, 1) })).toEqual(['fejl'])
})

test('where a targeted statement was decisive, the reason can be traced, so it is a warning', () => {
  const traced = aRefusal({
    statements: [{ id: 'set', from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene.' }],
    assessment: { text: `Du er 32 år og bor alene. ${text}`, decisive: [statementId('set')] },
  })
  expect(levels(traced)).toEqual(['advarsel'])
})

test('help taken away with no word of what has changed is the decision’s fault to tell', () => {
  const ended = aRefusal({ assessment: { text: `Du er 32 år og bor alene. ${text}` } })
  const answers = ended.answers.map((one, i) => (i === 0 ? one : { ...one, change: { kind: 'ophoer' as const } }))
  expect(levels(ended)).toEqual(['fejl'])
  expect(levels({ ...ended, answers })).toEqual(['advarsel'])
})

test('background of the citizen is no fact about the need', () => {
  expect(levels(aRefusal({ assessment: { text: `Du er 32 år og bor alene. ${text}` } }))).toEqual(['fejl'])
})

test('resources are read by another rule: they are a reason, if a poor one', () => {
  expect(levels(aRefusal({ assessment: { text: 'Du har mange ressourcer.' } }))).toBe('holds')
})

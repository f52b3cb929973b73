import { expect, test } from 'vitest'
import type { Extent } from '../../../stages/03-needs/extent.ts'
import { withNeed } from '../../../stages/case-change.specimen.ts'
import { INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sel97Eller85 } from './rule.ts'

testCaseRule(sel97Eller85, examples)

const file = examples.holds[0]?.given
if (file === undefined) throw new Error('an example that holds')
const given = (extent: Extent) => ({
  ...file,
  answers: file.answers.map((one) =>
    one.need === INDKOEB && one.answer.kind === 'bevilget' ? { ...one, answer: { ...one.answer, extent } } : one,
  ),
})

test.each<[Extent, string]>([
  [{ from: 15, to: 15, unit: 'timer', per: 'maaned' }, 'holds'],
  [{ from: 3.5, to: 3.5, unit: 'timer', per: 'uge' }, 'holds'],
  [{ from: 180, to: 180, unit: 'timer', per: 'aar' }, 'holds'],
  [{ from: 2, to: 2, unit: 'timer', per: 'uge' }, 'fails'],
  [{ from: 4, to: 4, unit: 'gange', per: 'maaned' }, 'holds'],
])('%o: %s', (extent, kind) => {
  expect(caseVerdict(sel97Eller85, given(extent)).kind).toBe(kind)
})

test('whoever asks for fewer hours may have them', () => {
  const eight: Extent = { from: 8, to: 8, unit: 'timer', per: 'maaned' }
  const asked = withNeed(given(eight), INDKOEB, {
    asked: { provision: { act: 'SEL', paragraph: '97' }, extent: eight },
  })
  expect(caseVerdict(sel97Eller85, asked).kind).toBe('holds')
})

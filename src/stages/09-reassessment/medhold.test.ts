import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Answer, Bevilget, Change } from '../06-decision/need-answer.ts'
import { aCase, INDKOEB } from '../case.specimen.ts'
import type { Medhold, ReassessedPart } from './genvurdering.ts'
import { type AgainstDecision, againstDecision, medholdIn, reassessmentResult } from './medhold.ts'

const SEL85 = { act: 'SEL', paragraph: '85' } as const
const hours = (much: number, change: Partial<Bevilget> = {}): Bevilget => ({
  kind: 'bevilget',
  provision: SEL85,
  extent: { from: much, to: much, unit: 'timer', per: 'uge' },
  content: 'Følgeskab.',
  purpose: 'At Karla har mad i huset.',
  form: 'individuel',
  ...change,
})
const refused: Answer = { kind: 'afslag', provision: SEL85, reason: 'Du klarer det selv.' }
const network: Answer = { kind: 'daekket-paa-anden-vis', by: 'netvaerk', what: 'Naboen.', whyEnough: 'Hver uge.' }
const other: Answer = { ...network, by: 'bestemmelse', provision: { act: 'SEL', paragraph: '83' } }
const given = (answer: Answer, kind: Change['kind'] = 'ny') => ({ need: INDKOEB, answer, change: { kind } })

test.each<[string, Answer, Answer, Change['kind'], AgainstDecision]>([
  ['five hours to three', hours(5), hours(3), 'nedsaettelse', 'mindre'],
  ['five hours to three, called a raise', hours(5), hours(3), 'forhoejelse', 'mindre'],
  ['five hours to seven', hours(5), hours(7), 'forhoejelse', 'mere'],
  ['five hours to seven, less than was held before', hours(5), hours(7), 'nedsaettelse', 'mere'],
  ['five hours to a refusal', hours(5), refused, 'ophoer', 'mindre'],
  ['five hours to the neighbour', hours(5), network, 'ophoer', 'mindre'],
  ['a refusal to five hours', refused, hours(5), 'ny', 'mere'],
  ['a refusal to a refusal', refused, { ...refused, reason: 'Af en anden grund.' }, 'ny', 'samme'],
  ['a refusal to the neighbour', refused, network, 'ny', 'samme'],
  ['a refusal to help under another provision', refused, other, 'ny', 'mere'],
  ['the same in other words for what it is for', hours(5), hours(5, { purpose: 'Mad.' }), 'ny', 'samme'],
  ['as much, but alone', hours(5, { form: 'gruppe' }), hours(5), 'ny', 'andet'],
  ['as much, for less time', hours(5), hours(5, { until: plainDate('2026-01-01') }), 'ny', 'mindre'],
  ['as much, for longer', hours(5, { until: plainDate('2026-01-01') }), hours(5), 'ny', 'mere'],
  ['more, for less time', hours(5), hours(7, { until: plainDate('2026-01-01') }), 'ny', 'andet'],
  [
    'what can’t be compared, and is called less',
    hours(5),
    hours(3, { extent: { from: 3, to: 3, unit: 'gange', per: 'uge' } }),
    'nedsaettelse',
    'mindre',
  ],
])('held against the decision: %s', (_, decided, now, change, expected) => {
  expect(againstDecision(decided, given(now, change))).toBe(expected)
})

describe('how much of what was contested the citizen gets', () => {
  const found = aCase().needs.find(({ id }) => id === INDKOEB)
  if (found === undefined) throw new Error('the specimen has the need')
  const need = { ...found, asked: { extent: { from: 10, to: 10, unit: 'timer', per: 'uge' } } } as const
  test.each<[string, Answer | undefined, Answer, Change['kind'], Medhold]>([
    ['all that was asked', hours(5), hours(10), 'forhoejelse', 'fuldt'],
    ['more, but not all', hours(5), hours(7), 'forhoejelse', 'delvist'],
    ['less than held before the decision', hours(5), hours(10), 'nedsaettelse', 'delvist'],
    ['less than the decision', hours(5), hours(3), 'nedsaettelse', 'intet'],
    ['help under another provision', refused, other, 'ny', 'delvist'],
    ['a refusal, where the decision is not known', undefined, refused, 'ny', 'intet'],
    ['a grant, where the decision is not known', undefined, hours(10), 'ny', 'fuldt'],
  ])('%s', (_, decided, now, change, expected) => {
    expect(medholdIn(decided, given(now, change), need)).toBe(expected)
  })
  test('that the answer itself says it is not all counts without a figure', () => {
    expect(medholdIn(refused, given(hours(5, { whyNotMore: 'Fem er nok.' })), undefined)).toBe('delvist')
  })
})

test('a reassessment comes to exactly one result', () => {
  const upheld: ReassessedPart = { kind: 'fastholdt', need: INDKOEB, replies: [], why: 'Den holder.' }
  const changed = (medhold: Medhold): ReassessedPart => ({
    kind: 'aendret',
    need: INDKOEB,
    reason: 'nye-oplysninger',
    why: 'Der er kommet nyt.',
    answer: given(hours(5)),
    medhold,
  })
  expect(reassessmentResult({ parts: [] })).toBeUndefined()
  expect(reassessmentResult({ parts: [upheld] })).toBe('fastholdt')
  expect(reassessmentResult({ parts: [changed('fuldt'), upheld] })).toBe('delvist-medhold')
  expect(reassessmentResult({ parts: [changed('fuldt')] })).toBe('fuldt-medhold')
  expect(reassessmentResult({ parts: [changed('delvist')] })).toBe('delvist-medhold')
  // An old journal may hold one that takes help away: the complaint goes on.
  expect(reassessmentResult({ parts: [changed('intet'), upheld] })).toBe('fastholdt')
})

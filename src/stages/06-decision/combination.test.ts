import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NeedId } from '../00-case/case-id.ts'
import { COMBINATIONS, type Combination, PERSONKREDS_STATES, PROCEDURES, whyUnlawful } from './combination.ts'
import type { Answer, NeedAnswer } from './need-answer.ts'
import { ANSWER_KINDS, CHANGE_KINDS, overallResult } from './overall-result.ts'

test('the table is closed: every combination stands in it once', () => {
  const keys = COMBINATIONS.map((one) => Object.values(one).join(' × '))
  expect(new Set(keys).size).toBe(
    PERSONKREDS_STATES.length * ANSWER_KINDS.length * CHANGE_KINDS.length * PROCEDURES.length,
  )
})

test('what may not stand says why and what to do, in both languages', () => {
  const unlawful = COMBINATIONS.map(whyUnlawful).filter((why) => why !== null)
  expect(unlawful.length).toBeGreaterThan(0)
  expect(unlawful.length).toBeLessThan(COMBINATIONS.length)
  for (const why of unlawful) for (const text of [why.da, why.en]) expect(text).toMatch(/[.]$/)
})

test.each<[string, Combination, boolean]>([
  ['a plain grant', { personkreds: 'indenfor', answer: 'bevilget', change: 'ny', procedure: 'ansoegning' }, true],
  [
    'a refusal outside the target group',
    { personkreds: 'udenfor', answer: 'afslag', change: 'ny', procedure: 'ansoegning' },
    true,
  ],
  [
    'a refusal within it: met is another answer, but the help may not be needed',
    { personkreds: 'indenfor', answer: 'afslag', change: 'ny', procedure: 'ansoegning' },
    true,
  ],
  [
    'a refusal before anyone judged',
    { personkreds: 'ikke-vurderet', answer: 'afslag', change: 'ny', procedure: 'ansoegning' },
    false,
  ],
  [
    'a grant outside the target group',
    { personkreds: 'udenfor', answer: 'bevilget', change: 'ny', procedure: 'ansoegning' },
    false,
  ],
  [
    'no need, yet within the target group',
    { personkreds: 'indenfor', answer: 'ikke-et-behov', change: 'ny', procedure: 'ansoegning' },
    false,
  ],
  [
    'granted and ended',
    { personkreds: 'indenfor', answer: 'bevilget', change: 'ophoer', procedure: 'opfoelgning' },
    false,
  ],
  [
    'less, of something granted',
    { personkreds: 'indenfor', answer: 'bevilget', change: 'nedsaettelse', procedure: 'opfoelgning' },
    true,
  ],
  [
    'less, of nothing',
    { personkreds: 'udenfor', answer: 'afslag', change: 'nedsaettelse', procedure: 'opfoelgning' },
    false,
  ],
  [
    'ended at a follow-up',
    { personkreds: 'udenfor', answer: 'afslag', change: 'ophoer', procedure: 'opfoelgning' },
    true,
  ],
  [
    'refused at a follow-up though nothing was asked',
    { personkreds: 'udenfor', answer: 'afslag', change: 'ny', procedure: 'opfoelgning' },
    false,
  ],
  [
    'met by the network, eligibility not judged',
    { personkreds: 'ikke-vurderet', answer: 'daekket-paa-anden-vis', change: 'ny', procedure: 'ansoegning' },
    true,
  ],
  [
    'raised and refused',
    { personkreds: 'indenfor', answer: 'afslag', change: 'forhoejelse', procedure: 'ansoegning' },
    false,
  ],
])('%s', (_, combination, lawful) => {
  expect(whyUnlawful(combination) === null).toBe(lawful)
})

const sel85 = { act: 'SEL', paragraph: '85' } as const
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('bevilget' as const),
    provision: fc.constant(sel85),
    content: fc.constant('hjælp'),
    purpose: fc.constant('mål'),
    form: fc.constant('individuel' as const),
  }),
  fc.constant({
    kind: 'bevilget',
    provision: sel85,
    content: 'hjælp',
    purpose: 'mål',
    form: 'individuel',
    whyNotMore: 'fordi',
  } as const),
  fc.constant({ kind: 'afslag', provision: sel85, reason: 'fordi' } as const),
  fc.constant({
    kind: 'daekket-paa-anden-vis',
    by: 'netvaerk',
    what: 'søster',
    whyEnough: 'hun kommer hver uge',
  } as const),
  fc.constant({ kind: 'ikke-et-behov', why: 'fordi' } as const),
)
const anyNeedAnswer: fc.Arbitrary<NeedAnswer> = fc.record({
  need: fc.uuid().map((id) => id as NeedId),
  answer: anyAnswer,
  change: fc.constantFrom(...CHANGE_KINDS).map((kind) => ({ kind })),
})

test('every list of answers but the empty one has exactly one overall result, whatever their order', () => {
  expect(overallResult([])).toBeUndefined()
  fc.assert(
    fc.property(fc.array(anyNeedAnswer, { minLength: 1, maxLength: 8 }), (answers) => {
      const result = overallResult(answers)
      expect(result).toBeTypeOf('string')
      expect(overallResult(answers.toReversed())).toBe(result)
    }),
  )
})

test('nothing that the citizen loses is hidden behind a grant', () => {
  fc.assert(
    fc.property(fc.array(anyNeedAnswer, { minLength: 1, maxLength: 8 }), (answers) => {
      const loses = answers.some(({ change }) => change.kind === 'nedsaettelse' || change.kind === 'ophoer')
      expect(loses).toBe(['nedsaettelse', 'ophoer'].includes(overallResult(answers) ?? ''))
    }),
  )
})

test.each([
  [['bevilget'], 'bevilling'],
  [['afslag'], 'afslag'],
  [['bevilget', 'afslag'], 'delvis'],
  [['daekket-paa-anden-vis', 'afslag'], 'anden-hjaelp'],
  [['ikke-et-behov'], 'afslag'],
] as const)('%s comes to %s', (kinds, result) => {
  const answers = kinds.map((kind, i): NeedAnswer => ({
    need: `b${i}` as NeedId,
    answer: {
      kind,
      provision: sel85,
      content: '',
      purpose: '',
      form: 'individuel',
      reason: '',
      by: 'netvaerk',
      what: '',
      whyEnough: '',
      why: '',
    } as Answer,
    change: { kind: 'ny' },
  }))
  expect(overallResult(answers)).toBe(result)
})

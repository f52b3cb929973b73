import { describe, expect, test } from 'vitest'
import type { RecordId } from '../00-case/case-id.ts'
import { omgoerelsesprocentOf } from '../13-learning/omgoerelsesprocent.ts'
import { countedAs, isPartlyReversed, isReversal, type Outcome, overallRuling, type Ruling } from './outcome.ts'

describe('several outcomes in one letter', () => {
  const outcome = (...kinds: readonly Ruling['kind'][]) =>
    ({
      parts: kinds.map((kind) => ({ id: kind as RecordId, needs: [], grounds: '', ruling: { kind } })),
    }) as unknown as Outcome
  test.each<[readonly Ruling['kind'][], Ruling['kind'], boolean]>([
    [['stadfaestelse'], 'stadfaestelse', false],
    [['stadfaestelse', 'hjemvisning'], 'hjemvisning', true],
    [['hjemvisning', 'aendring'], 'aendring', false],
    [['afvisning', 'stadfaestelse'], 'stadfaestelse', false],
    [['afvisning'], 'afvisning', false],
    [['supplering', 'stadfaestelse'], 'supplering', false],
    [['supplering', 'hjemvisning'], 'hjemvisning', true],
  ])('%s come to %s', (kinds, overall, partly) => {
    expect(overallRuling(outcome(...kinds))).toBe(overall)
    expect(isPartlyReversed(outcome(...kinds))).toBe(partly)
  })
})

test('a placement that stands while the child’s assessment is supplemented is upheld in the figures, and no reversal', () => {
  expect([countedAs('supplering'), isReversal('supplering')]).toEqual(['stadfaestet', false])
  expect(omgoerelsesprocentOf([{ outcome: 'supplering' }, { outcome: 'hjemvisning' }])).toMatchObject({
    hjemvist: 1,
    stadfaestet: 1,
  })
})

import { expect, test } from 'vitest'
import { type Example, likelihoodsOf } from './logistic.ts'

const example = (isSo: boolean, ...says: readonly number[]): Example => ({ says, isSo })

test('with a witness that says nothing it is as likely as it is often', () => {
  const [before = 0] = likelihoodsOf([example(true, 0), example(true, 0), example(true, 0), example(false, 0)])
  expect(1 / (1 + Math.exp(-before))).toBeCloseTo(0.75)
})

test('a witness that is right counts for, one that is wrong against, and a blind one not', () => {
  const [, right = 0, wrong = 0, blind = 0] = likelihoodsOf(
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => [
      example(true, at === 0 ? 0 : 1, at === 0 ? 1 : 0, at % 2),
      example(false, at === 0 ? 1 : 0, at === 0 ? 0 : 1, at % 2),
    ]),
  )
  expect(right).toBeGreaterThan(0.5)
  expect(wrong).toBeLessThan(-0.5)
  expect(blind).toBeCloseTo(0)
})

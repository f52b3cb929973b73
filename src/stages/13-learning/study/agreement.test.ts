import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohensKappa, krippendorffsAlpha } from './agreement.ts'

const times = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value)
const codings = (...lines: readonly string[]) =>
  Array.from(lines[0] ?? '', (_, at) => lines.map((line) => (line[at] === '.' ? undefined : line[at])))

test('kappa of 50 applications read by two is 0.4, as in the textbook example', () => {
  const pairs = [
    ...times(['ja', 'ja'] as const, 20),
    ...times(['ja', 'nej'] as const, 5),
    ...times(['nej', 'ja'] as const, 10),
    ...times(['nej', 'nej'] as const, 15),
  ]
  expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12)
})

test("alpha is as in Krippendorff's own examples, also where codes are missing", () => {
  expect(krippendorffsAlpha(codings('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
  expect(krippendorffsAlpha(codings('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(
    0.743,
    3,
  )
})

test('there is no agreement to tell of where nothing varies, or nobody coded the same', () => {
  expect(cohensKappa([])).toBeUndefined()
  expect(cohensKappa(times(['ja', 'ja'] as const, 9))).toBeUndefined()
  expect(krippendorffsAlpha(codings('1111', '1111'))).toBeUndefined()
  expect(krippendorffsAlpha(codings('12..', '..34'))).toBeUndefined()
})

const code = fc.constantFrom('a', 'b', 'c')

test('alpha is one less the disagreement of those who coded one case over that of all with all', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.option(code, { nil: undefined }), { minLength: 3, maxLength: 3 })), (cases) => {
      const alpha = krippendorffsAlpha(cases)
      const used = cases.map((one) => one.filter((value) => value !== undefined)).filter((one) => one.length > 1)
      const all = used.flat()
      let within = 0
      for (const one of used) {
        for (const [i, x] of one.entries())
          for (const [j, y] of one.entries()) if (i !== j && x !== y) within += 1 / (one.length - 1)
      }
      let between = 0
      for (const [i, x] of all.entries()) for (const [j, y] of all.entries()) if (i !== j && x !== y) between += 1
      if (between === 0) expect(alpha).toBeUndefined()
      else expect(alpha).toBeCloseTo(1 - within / all.length / (between / (all.length * (all.length - 1))), 10)
    }),
  )
})

test('kappa is the same whoever is called the first, and 1 only where all agree', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code), { minLength: 1 }), (pairs) => {
      const kappa = cohensKappa(pairs)
      expect(cohensKappa(pairs.map(([one, other]) => [other, one] as const))).toBe(kappa)
      if (kappa !== undefined) expect(kappa === 1).toBe(pairs.every(([one, other]) => one === other))
    }),
  )
})

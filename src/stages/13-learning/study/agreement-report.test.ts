import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohensKappa, krippendorffsAlpha } from './agreement.ts'
import { agreementOf, JUDGED, valuesIn } from './agreement-report.ts'
import type { CodedCase } from './coded-case.ts'

const FLAWS = ['mangelfuldt-oplyst', 'vaegtning', 'akter']

/** Cases that some of the coders read, in whatever order they come. */
const sets = (coders: readonly string[]) =>
  fc
    .array(
      fc.array(fc.option(fc.record({ flaws: fc.option(fc.subarray(FLAWS), { nil: undefined }), isA: fc.boolean() })), {
        minLength: coders.length,
        maxLength: coders.length,
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((cases) =>
      cases.flatMap((line, at) =>
        line.flatMap((read, place): CodedCase[] =>
          read === null
            ? []
            : [
                {
                  key: `S-${at}`,
                  coder: coders[place] ?? '',
                  provision: 'SEL § 85',
                  year: 2017,
                  outcome: 'hjemvisning',
                  category: read.isA ? 'A' : 'C',
                  codes: read.flaws === undefined ? {} : { mangler: read.flaws },
                },
              ],
        ),
      ),
    )

/** By looking at each pair of rows of the file. */
function slow(codings: readonly CodedCase[], saidOf: (coded: CodedCase) => string | undefined) {
  let [pairs, same] = [0, 0]
  const differing = new Set<string>()
  for (const [at, one] of codings.entries()) {
    for (const other of codings.slice(at + 1)) {
      if (one.key !== other.key) continue
      const [a, b] = [saidOf(one), saidOf(other)]
      if (a === undefined || b === undefined) continue
      pairs += 1
      if (a === b) same += 1
      else differing.add(one.key)
    }
  }
  return { pairs, same, differing }
}

test.each([[['AB', 'CD']], [['AB', 'CD', 'EF']]])('what %j agree on is what looking at every pair gives', (coders) => {
  fc.assert(
    fc.property(sets(coders), (codings) => {
      const { agreements, disagreements } = agreementOf(codings, 1)
      for (const { variable, code, agreed, alpha, kappa } of agreements) {
        const saidOf = (coded: CodedCase) => {
          const values = valuesIn(coded, variable)
          return code === undefined ? values?.toSorted().join('|') : values && String(values.includes(code))
        }
        const { pairs, same } = slow(codings, saidOf)
        expect([agreed?.of ?? 0, agreed?.count ?? 0]).toEqual([pairs, same])
        const keys = [...new Set(codings.map(({ key }) => key))]
        const table = keys.map((key) =>
          coders.map((coder) => codings.filter((one) => one.key === key && one.coder === coder).map(saidOf)[0]),
        )
        const byHand = krippendorffsAlpha(table)
        if (byHand === undefined) expect(alpha).toBeUndefined()
        else expect(alpha).toBeCloseTo(byHand, 12)
        if (coders.length > 2 && new Set(codings.map(({ coder }) => coder)).size > 2) continue
        // The two who coded, whichever of those who might have.
        const [one = 0, other = 1] = coders.flatMap((name, at) =>
          codings.some(({ coder }) => coder === name) ? [at] : [],
        )
        const both = table.flatMap((row) => {
          const [a, b] = [row[one], row[other]]
          return a === undefined || b === undefined ? [] : [[a, b] as const]
        })
        expect(kappa).toBe(cohensKappa(both))
      }
      for (const variable of JUDGED) {
        const { differing } = slow(codings, (coded) => valuesIn(coded, variable)?.toSorted().join('|'))
        const told = disagreements.filter((one) => one.variable === variable).map(({ key }) => key)
        expect(new Set(told)).toEqual(differing)
      }
    }),
    { numRuns: 60 },
  )
})

describe('the interval', () => {
  const pairOf = (at: number, one: 'A' | 'C', other: 'A' | 'C'): CodedCase[] =>
    [one, other].map((category, place) => ({
      key: `S-${at}`,
      coder: ['AB', 'CD'][place] ?? '',
      provision: 'SEL § 85',
      year: 2017,
      outcome: 'hjemvisning',
      category,
      codes: {},
    }))
  const study = (cases: number, wrong: number) =>
    Array.from({ length: cases }, (_, at) =>
      pairOf(at, at % 2 === 0 ? 'A' : 'C', (at % 2 === 0) === at < wrong ? 'C' : 'A'),
    ).flat()
  const ofCategory = (codings: readonly CodedCase[], seed: number) =>
    agreementOf(codings, seed).agreements.find(({ variable }) => variable === 'kategori')

  test('is the same for the same seed, and holds what was found', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => ofCategory(study(60, 7), seed))
    expect(one).toEqual(again)
    expect(one?.interval).not.toEqual(other?.interval)
    expect(one?.interval?.low).toBeLessThan(one?.alpha ?? 0)
    expect(one?.interval?.high).toBeGreaterThan(one?.alpha ?? 0)
  })

  test('is not told of few cases, nor where nobody differs', () => {
    expect(ofCategory(study(19, 4), 1)?.alpha).toBeDefined()
    expect(ofCategory(study(19, 4), 1)).not.toHaveProperty('interval')
    expect(ofCategory(study(60, 0), 1)).toMatchObject({ alpha: 1 })
    expect(ofCategory(study(60, 0), 1)).not.toHaveProperty('interval')
  })
})

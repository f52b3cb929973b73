import { cohensKappa, type Coding, krippendorffsAlpha } from './agreement.ts'
import { chance } from '../chance.ts'
import { CODED_VARIABLES, type CodedCase, type CodedVariable } from './coded-case.ts'
import { type Share, shareOf } from '../wilson.ts'

/** What two coders may read otherwise; provision, year and municipality are given. */
export const JUDGED = ['udfald', 'kategori', ...CODED_VARIABLES] as const
export type JudgedVariable = 'udfald' | 'kategori' | CodedVariable

/** How well the coders agree on one thing. */
export interface Agreement {
  readonly variable: JudgedVariable
  /** Whether the case has this code; absent: all the codes of the case, as one answer. */
  readonly code?: string
  /** Cases that at least two coded. */
  readonly cases: number
  /** Pairs of coders of a case who wrote the same, of all such pairs; absent where none coded. */
  readonly agreed?: Share
  /** Only where two coded; absent where nothing varies. */
  readonly kappa?: number
  readonly alpha?: number
  /** Of alpha, 95 %, by drawing cases again; absent where that would say more than is known. */
  readonly interval?: { readonly low: number; readonly high: number }
}

/** A case that was not read alike. */
export interface Disagreement {
  readonly key: string
  readonly variable: JudgedVariable
  /** By coder, in the order of `coders`; undefined where that coder wrote nothing. */
  readonly values: readonly (readonly string[] | undefined)[]
}

export interface AgreementReport {
  readonly coders: readonly string[]
  /** Cases that at least two coded. */
  readonly cases: number
  readonly seed: number
  readonly draws: number
  readonly agreements: readonly Agreement[]
  readonly disagreements: readonly Disagreement[]
}

/** Fewer cases than this, and drawing them again tells of the drawing more than of the coders. */
const FEWEST_CASES = 20
const DRAWS = 1000
/** Above this many cases the interval is narrow, and a hundred draws show it. */
const MANY_CASES = 5000

export function agreementOf(codings: readonly CodedCase[], seed: number): AgreementReport {
  const byCase = new Map<string, CodedCase[]>()
  for (const coded of codings) {
    const key = coded.key.toLowerCase()
    const same = byCase.get(key)
    if (same === undefined) byCase.set(key, [coded])
    else same.push(coded)
  }
  const shared = [...byCase.values()].filter((same) => same.length > 1)
  const coders = [...new Set(shared.flat().map(({ coder }) => coder))].toSorted()
  const rows = shared.map((same) => ({
    key: same[0]?.key ?? '',
    by: coders.map((coder) => same.find((one) => one.coder === coder)),
  }))
  const draws = rows.length > MANY_CASES ? 100 : DRAWS
  const agreements = JUDGED.flatMap((variable) => {
    const values = rows.map(({ by }) => by.map((coded) => coded && valuesIn(coded, variable)))
    if (!values.some((line) => line.filter((one) => one !== undefined).length > 1)) return []
    const whole = measured(
      variable,
      values.map((line) => line.map((one) => one && joined(one))),
      { seed, draws },
    )
    if (variable === 'udfald' || variable === 'kategori') return [whole]
    const codes = [...new Set(values.flat(2).filter((code) => code !== undefined))].toSorted()
    // One yes or no for each code: two lists may differ in one of five.
    return [
      whole,
      ...codes.map((code) => ({
        ...measured(
          variable,
          values.map((line) => line.map((one) => one && (one.includes(code) ? 'ja' : 'nej'))),
        ),
        code,
      })),
    ]
  })
  return {
    coders,
    cases: rows.length,
    seed,
    draws,
    agreements,
    disagreements: rows.flatMap(({ key, by }) =>
      JUDGED.flatMap((variable): Disagreement[] => {
        const values = by.map((coded) => coded && valuesIn(coded, variable))
        const said = new Set(values.flatMap((one) => (one === undefined ? [] : [joined(one)])))
        return said.size > 1 ? [{ key, variable, values }] : []
      }),
    ),
  }
}

/** Undefined where it was not coded; a case that was not reversed has no category, and that is an answer. */
export function valuesIn(coded: CodedCase, variable: JudgedVariable): readonly string[] | undefined {
  switch (variable) {
    case 'udfald':
      return [coded.outcome]
    case 'kategori':
      return coded.category === undefined ? [] : [coded.category]
    default:
      return coded.codes[variable]
  }
}

const joined = (values: readonly string[]): string => values.toSorted().join('|')

function measured(
  variable: JudgedVariable,
  all: readonly Coding[],
  drawn?: { readonly seed: number; readonly draws: number },
): Agreement {
  const codings = all.filter((coding) => coding.filter((code) => code !== undefined).length > 1)
  const pairs = codings.flatMap(pairsOf)
  const agreed = shareOf(pairs.filter(([one, other]) => one === other).length, pairs.length)
  const isTwo = (codings[0]?.length ?? 0) === 2
  const kappa = isTwo ? cohensKappa(pairs) : undefined
  const alpha = krippendorffsAlpha(codings)
  // Where nobody differed, cases drawn again do not either: an interval from 1 to 1 would claim too much.
  const isCertain = drawn === undefined || alpha === undefined || agreed?.count === agreed?.of
  const interval = isCertain ? undefined : bootstrap(codings, drawn.seed, drawn.draws)
  return {
    variable,
    cases: codings.length,
    ...(agreed === undefined ? {} : { agreed }),
    ...(kappa === undefined ? {} : { kappa }),
    ...(alpha === undefined ? {} : { alpha }),
    ...(interval === undefined ? {} : { interval }),
  }
}

function pairsOf(coding: Coding): readonly (readonly [string, string])[] {
  const codes = coding.filter((code) => code !== undefined)
  return codes.flatMap((one, at) => codes.slice(at + 1).map((other) => [one, other] as const))
}

/** Percentiles of alpha over cases drawn again with replacement; none where too many draws have no alpha. */
function bootstrap(
  codings: readonly Coding[],
  seed: number,
  draws: number,
): { readonly low: number; readonly high: number } | undefined {
  if (codings.length < FEWEST_CASES) return undefined
  const next = chance(seed)
  const values: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const again = codings.map(() => codings[Math.floor(next() * codings.length)] ?? [])
    const alpha = krippendorffsAlpha(again)
    if (alpha !== undefined) values.push(alpha)
  }
  if (values.length < draws * 0.95) return undefined
  const sorted = values.toSorted((one, other) => one - other)
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

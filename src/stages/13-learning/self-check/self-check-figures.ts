import { yearOf } from '../../../base/date.ts'
import { cohensKappa } from '../study/agreement.ts'
import { CODED_FLAWS } from '../study/coded-case.ts'
import { type Counted, type Difference, differenceOf, FEWEST_TO_SAY, type TooFew } from '../difference.ts'
import { type CodedFlaw, countedReading, type Reading, type SelfCheck } from './self-check.ts'
import type { StudyTrend } from '../study/study-table.ts'
import { holm, trendOf } from '../trend.ts'
import { type Share, shareOf } from '../wilson.ts'

/** What is told of a sample: how many of the decisions hold, and how many have each flaw. */
const INDICATORS = ['holder', ...CODED_FLAWS] as const
export type IndicatorName = 'holder' | CodedFlaw

export interface Indicator extends Counted {
  readonly name: IndicatorName
  /** Absent where there are too few to say anything. */
  readonly share?: Share
}

/** Over the decisions that are finished: what is still between two readers is told by neither. */
export function indicatorsOf(check: SelfCheck): readonly Indicator[] {
  const readings = finishedOf(check)
  return INDICATORS.map((name) => {
    const counted = countOf(readings, name)
    const share = counted.of < FEWEST_TO_SAY ? undefined : shareOf(counted.count, counted.of)
    return { name, ...counted, ...(share === undefined ? {} : { share }) }
  })
}

export function finishedOf({ drawn }: SelfCheck): readonly Reading[] {
  return drawn.flatMap((one) => countedReading(one) ?? [])
}

const countOf = (readings: readonly Reading[], name: IndicatorName): Counted => ({
  count: readings.filter((one) => (name === 'holder' ? one.holds : one.flaws.includes(name))).length,
  of: readings.length,
})

export interface Moved {
  readonly name: IndicatorName
  readonly since: Difference | TooFew
}

/** How each indicator moved from one sample to a later. */
export function movedBetween(before: SelfCheck, now: SelfCheck): readonly Moved[] {
  const [was, is] = [finishedOf(before), finishedOf(now)]
  return INDICATORS.map((name) => ({ name, since: differenceOf(countOf(was, name), countOf(is, name)) }))
}

export interface Developed {
  readonly name: IndicatorName
  readonly trend: StudyTrend
}

/** Over all samples, by the year their period ends; those of one year are one. */
export function developmentOf(checks: readonly SelfCheck[]): readonly Developed[] {
  const years = new Map<number, Reading[]>()
  for (const check of checks) {
    const year = yearOf(check.sample.to)
    years.set(year, [...(years.get(year) ?? []), ...finishedOf(check)])
  }
  const trends = INDICATORS.map((name) => ({
    name,
    trend: trendOf([...years].map(([year, readings]) => ({ year, ...countOf(readings, name) }))),
  }))
  const tested = trends.flatMap(({ trend }) => (trend.kind === 'testet' ? [trend.p] : []))
  const corrected = [...holm(tested)]
  return trends.map(({ name, trend }) => ({
    name,
    trend: trend.kind === 'testet' ? { ...trend, corrected: corrected.shift() ?? 1 } : trend,
  }))
}

/** The latest earlier sample of the same provisions; what was drawn of others is not held against it. */
export function sampleBefore(check: SelfCheck, all: readonly SelfCheck[]): SelfCheck | undefined {
  return sameProvisions(check, all)
    .filter(({ sample }) => sample.to < check.sample.to)
    .toSorted((one, other) => (one.sample.to < other.sample.to ? 1 : -1))[0]
}

export function sameProvisions({ sample }: SelfCheck, all: readonly SelfCheck[]): readonly SelfCheck[] {
  const named = ({ provisions }: SelfCheck['sample']) => provisions.toSorted().join('|')
  return all.filter((other) => named(other.sample) === named(sample))
}

/** How alike two readers coded one thing; kappa is absent where nothing varies. */
export interface ReaderAgreement {
  readonly name: IndicatorName | 'kategori'
  readonly agreed: Share
  readonly kappa?: number
}

/** Over the decisions that two have coded, before anything was settled. */
export function readerAgreement({ drawn }: SelfCheck): readonly ReaderAgreement[] {
  const pairs = drawn.flatMap(({ readings: [one, other] }) =>
    one === undefined || other === undefined ? [] : [[one.reading, other.reading] as const],
  )
  const told = (name: ReaderAgreement['name'], codeOf: (reading: Reading) => string): ReaderAgreement[] => {
    const codes = pairs.map(([one, other]) => [codeOf(one), codeOf(other)] as const)
    const agreed = shareOf(codes.filter(([one, other]) => one === other).length, codes.length)
    if (agreed === undefined) return []
    const kappa = cohensKappa(codes)
    return [{ name, agreed, ...(kappa === undefined ? {} : { kappa }) }]
  }
  return [
    ...told('holder', ({ holds }) => (holds ? 'ja' : 'nej')),
    ...told('kategori', ({ category }) => category ?? 'ingen'),
    ...CODED_FLAWS.filter((flaw) => pairs.some((pair) => pair.some(({ flaws }) => flaws.includes(flaw)))).flatMap(
      (flaw) => told(flaw, ({ flaws }) => (flaws.includes(flaw) ? 'ja' : 'nej')),
    ),
  ]
}

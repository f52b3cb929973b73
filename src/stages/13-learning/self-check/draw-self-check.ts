import type { PlainDate } from '../../../base/date.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { drawAtRandom, drawBackwards, isSameDraw } from '../sample.ts'
import type { DrawnSample, SelfCheck, SelfCheckEntry, SentDecision } from './self-check.ts'

/** What someone asks to have drawn. */
export interface AskedSample {
  readonly title: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** Empty: every provision. */
  readonly provisions: readonly string[]
  readonly wanted: number
  /** Backwards goes from the last day of the period. */
  readonly rule: 'tilfaeldigt' | 'baglaens'
  readonly percentTwice: number
}

/** The decisions of a period, and how many more lie in shielded cases. */
export interface SentDecisions {
  readonly decisions: readonly SentDecision[]
  readonly shielded: number
}

/** More than this in one sample's population, and the period is to be shorter. */
export const MOST_DECISIONS = 20_000

export function drawSelfCheck(
  { title, from, to, provisions, wanted, rule, percentTwice }: AskedSample,
  { decisions, shielded }: SentDecisions,
  { on, seed }: { readonly on: PlainDate; readonly seed: number },
): Result<DrawnSample, Words> {
  const population = decisions
    .filter(({ provision }) => provisions.length === 0 || provisions.includes(provision ?? ''))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  if (population.length === 0) return err(NONE)
  if (population.length > MOST_DECISIONS) return err(TOO_MANY)
  const draw =
    rule === 'baglaens'
      ? drawBackwards(population, to, wanted, everyOne)
      : drawAtRandom(population, seed, wanted, everyOne)
  // Another line of chance than the one that drew the decisions.
  const twice = { percent: percentTwice, seed: (seed + 1) % 4_294_967_296 }
  return ok({ title, on, from, to, provisions, draw, population, shielded, twice })
}

/** The decisions that were drawn, in the order they were; `isTwice` where two are to code. */
export function drawnOf({ draw, population, twice }: DrawnSample): SelfCheck['drawn'] {
  const byName = new Map(population.map((one) => [one.id, one]))
  const drawn = draw.looked.flatMap(({ id, taken }) => (taken ? (byName.get(id) ?? []) : []))
  const wanted = Math.ceil((drawn.length * twice.percent) / 100)
  const both = new Set(drawAtRandom(drawn, twice.seed, wanted, everyOne).looked.map(({ id }) => id))
  return drawn.map((decision, at) => ({ nr: at + 1, decision, isTwice: both.has(decision.id), readings: [] }))
}

/** Whether the kept draw is what drawing again gives, and what has become of the population since. */
export interface SampleAudit {
  readonly isSame: boolean
  /** Decisions of the period that have come since, and those that are no longer there. */
  readonly added: number
  readonly gone: number
}

export function auditSample(sample: DrawnSample, { decisions }: SentDecisions): SampleAudit {
  const kept = new Set(sample.population.map(({ id }) => id))
  const now = decisions.filter(
    ({ provision }) => sample.provisions.length === 0 || sample.provisions.includes(provision ?? ''),
  )
  const there = new Set(now.map(({ id }) => id))
  return {
    isSame: isSameDraw(sample.draw, sample.population, everyOne),
    added: now.filter(({ id }) => !kept.has(id)).length,
    gone: sample.population.filter(({ id }) => !there.has(id)).length,
  }
}

/** The sample as its entries tell it; undefined where nothing was drawn. */
export function foldSelfCheck(entries: readonly SelfCheckEntry[]): SelfCheck | undefined {
  const [first, ...rest] = entries
  if (first?.kind !== 'sample-drawn') return undefined
  return rest.reduce<SelfCheck>((check, entry) => after(check, entry), {
    sample: first.sample,
    drawn: drawnOf(first.sample),
  })
}

export function after(check: SelfCheck, entry: SelfCheckEntry): SelfCheck {
  if (entry.kind === 'sample-drawn') throw new Error('a sample is drawn once')
  return {
    ...check,
    drawn: check.drawn.map((one) => {
      if (one.nr !== entry.nr) return one
      if (entry.kind === 'reading-settled') {
        const { by, reading, reason } = entry
        return { ...one, settled: { by, reading, reason } }
      }
      const { by, reading } = entry
      // Where a reader thinks again, the answer keeps its place.
      const isAgain = one.readings.some((earlier) => earlier.by === by)
      const readings = isAgain
        ? one.readings.map((earlier) => (earlier.by === by ? { by, reading } : earlier))
        : [...one.readings, { by, reading }]
      return { ...one, readings }
    }),
  }
}

const everyOne = (): boolean => true

const NONE: Words = {
  da: 'Der blev ikke sendt afgørelser, som kan trækkes, i den periode. Vælg en længere periode eller flere bestemmelser.',
  en: 'No decision that can be drawn was sent in that period. Choose a longer period or more provisions.',
}
const TOO_MANY: Words = {
  da: `Der er flere end ${MOST_DECISIONS} afgørelser i perioden. Vælg en kortere periode eller færre bestemmelser.`,
  en: `There are more than ${MOST_DECISIONS} decisions in the period. Choose a shorter period or fewer provisions.`,
}

import { isBefore, type PlainDate } from '../../base/date.ts'
import { chance } from './chance.ts'

/** What may be drawn: a number of the case in the study, and the day it was decided. */
export interface Candidate {
  readonly id: string
  readonly decidedOn: PlainDate
}

/** One that was looked at, in the order it was, and whether it was taken. */
export interface Looked {
  readonly id: string
  readonly taken: boolean
}

/** Kept with the study, so that anyone can draw again and get the same. */
export type Draw =
  | { readonly kind: 'baglaens'; readonly from: PlainDate; readonly wanted: number; readonly looked: readonly Looked[] }
  | { readonly kind: 'tilfaeldigt'; readonly seed: number; readonly wanted: number; readonly looked: readonly Looked[] }

/** From a day and backwards until so many that fit are found; of one day, by number. */
export function drawBackwards<T extends Candidate>(
  all: readonly T[],
  from: PlainDate,
  wanted: number,
  fits: (candidate: T) => boolean,
): Draw {
  const line = all
    .filter(({ decidedOn }) => !isBefore(from, decidedOn))
    .toSorted((one, other) => newestFirst(one, other) || byId(one, other))
  return { kind: 'baglaens', from, wanted, looked: take(line, wanted, fits) }
}

/** By chance from a seed that is kept: the same seed and population give the same draw, in whatever order they come. */
export function drawAtRandom<T extends Candidate>(
  all: readonly T[],
  seed: number,
  wanted: number,
  fits: (candidate: T) => boolean,
): Draw {
  const line = all.toSorted(byId)
  const next = chance(seed)
  for (let at = line.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const [one, two] = [line[at], line[other]]
    if (one !== undefined && two !== undefined) [line[at], line[other]] = [two, one]
  }
  return { kind: 'tilfaeldigt', seed, wanted, looked: take(line, wanted, fits) }
}

/** Whether a kept draw is what drawing again gives. */
export function isSameDraw<T extends Candidate>(
  kept: Draw,
  all: readonly T[],
  fits: (candidate: T) => boolean,
): boolean {
  const again =
    kept.kind === 'baglaens'
      ? drawBackwards(all, kept.from, kept.wanted, fits)
      : drawAtRandom(all, kept.seed, kept.wanted, fits)
  return (
    again.looked.length === kept.looked.length &&
    again.looked.every(({ id, taken }, at) => kept.looked[at]?.id === id && kept.looked[at].taken === taken)
  )
}

function take<T extends Candidate>(line: readonly T[], wanted: number, fits: (candidate: T) => boolean): Looked[] {
  const looked: Looked[] = []
  let found = 0
  for (const candidate of line) {
    if (found >= wanted) break
    const taken = fits(candidate)
    if (taken) found += 1
    looked.push({ id: candidate.id, taken })
  }
  return looked
}

const newestFirst = (one: Candidate, other: Candidate): number =>
  isBefore(other.decidedOn, one.decidedOn) ? -1 : isBefore(one.decidedOn, other.decidedOn) ? 1 : 0

const byId = (one: Candidate, other: Candidate): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** How much help: an interval is enough. `from` equals `to` for a fixed amount. */
export interface Extent {
  /**
   * The least, in `unit` per `per`.
   * @minimum 0
   * @maximum 100000000
   */
  readonly from: number
  /**
   * The most, in `unit` per `per`.
   * @minimum 0
   * @maximum 100000000
   */
  readonly to: number
  /** Hours, minutes, times, whole days and nights, or Danish kroner. */
  readonly unit: 'timer' | 'minutter' | 'gange' | 'doegn' | 'kroner'
  /** A day, a week, a month, a year, or in all. */
  readonly per: 'dag' | 'uge' | 'maaned' | 'aar' | 'i-alt'
}

const MINUTES = { timer: 60, minutter: 1, doegn: 1440 } as const
/** A month is counted as 52/12 weeks, so that weekly and monthly extents can be compared. */
const PER_YEAR = { dag: 365, uge: 52, maaned: 12, aar: 1, 'i-alt': 1 } as const

/** Minutes a year at the middle of the interval; undefined where the unit is no time, or no rate. */
function minutesPerYear({ from, to, unit, per }: Extent): number | undefined {
  if (unit === 'gange' || unit === 'kroner' || per === 'i-alt') return undefined
  return ((from + to) / 2) * MINUTES[unit] * PER_YEAR[per]
}

/** Less, more or as much; undefined where the two can't be compared. A hundredth is no difference. */
export function compareExtents(now: Extent, before: Extent): 'mindre' | 'mere' | 'samme' | undefined {
  const same = now.unit === before.unit && now.per === before.per
  const a = same ? (now.from + now.to) / 2 : minutesPerYear(now)
  const b = same ? (before.from + before.to) / 2 : minutesPerYear(before)
  if (a === undefined || b === undefined) return undefined
  if (Math.abs(a - b) <= 0.01 * Math.max(a, b)) return 'samme'
  return a < b ? 'mindre' : 'mere'
}

/** The counts that chance alone would give, but for a part alpha: both ends are inside. */
export interface ControlLimits {
  readonly low: number
  readonly high: number
}

/** The usual two: a warning, and an alarm that chance gives twice in a thousand. */
export const WARNING = 0.05
export const ALARM = 0.002

/** Exact binomial limits for `of` cases where the part `expected` (0 to 1) is the common one. */
export function controlLimits(of: number, expected: number, alpha: number): ControlLimits {
  const chances = binomial(of, expected)
  let low = 0
  for (let below = chances[0] ?? 0; below < alpha / 2 && low < of; below += chances[low] ?? 0) low += 1
  let high = of
  for (let above = chances[of] ?? 0; above < alpha / 2 && high > 0; above += chances[high] ?? 0) high -= 1
  return { low, high }
}

export type Standing = 'alarm-under' | 'warning-under' | 'inside' | 'warning-over' | 'alarm-over'

/** Where a count stands beside what chance would give. */
export function standingOf(count: number, of: number, expected: number): Standing {
  const alarm = controlLimits(of, expected, ALARM)
  if (count < alarm.low) return 'alarm-under'
  if (count > alarm.high) return 'alarm-over'
  const warning = controlLimits(of, expected, WARNING)
  if (count < warning.low) return 'warning-under'
  return count > warning.high ? 'warning-over' : 'inside'
}

/** The chance of 0, 1, … `of`. By logarithms, since the chance of none of many is too small for a number. */
function binomial(of: number, part: number): readonly number[] {
  if (!Number.isInteger(of) || of < 0 || !(part >= 0 && part <= 1)) throw new RangeError(`${part} of ${of}`)
  if (part === 0 || part === 1) return Array.from({ length: of + 1 }, (_, k) => (k === part * of ? 1 : 0))
  const chances: number[] = []
  let log = of * Math.log1p(-part)
  for (let k = 0; k <= of; k += 1) {
    chances.push(Math.exp(log))
    log += Math.log((of - k) / (k + 1)) + Math.log(part) - Math.log1p(-part)
  }
  return chances
}

/** The days that so large a part of the cases took at most: the least number that reaches the part. */
export function quantilesOf(counts: Readonly<Record<string, number>>, parts: readonly number[]): readonly number[] {
  const line = Object.entries(counts)
    .map(([days, count]) => ({ days: Number(days), count }))
    .toSorted((one, other) => one.days - other.days)
  const of = line.reduce((sum, { count }) => sum + count, 0)
  return parts.map((part) => {
    let reached = 0
    for (const { days, count } of line) {
      reached += count
      if (reached >= part * of) return days
    }
    return line.at(-1)?.days ?? Number.NaN
  })
}

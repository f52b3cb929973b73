/** Minutes without a look that end a visit. */
const PAUSE = 30

/**
 * When someone last looked before this visit, among the instants of their looks (ISO 8601), this one included;
 * undefined the first time.
 */
export function lastVisit(looks: readonly string[]): string | undefined {
  const sorted = looks.toSorted().toReversed()
  const [now] = sorted
  if (now === undefined) return undefined
  let begun = now
  for (const look of sorted) {
    if (minutesBetween(look, begun) > PAUSE) return look
    begun = look
  }
  return undefined
}

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000

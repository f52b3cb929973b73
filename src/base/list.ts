export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

/** The one of a closed list that a text is; undefined where it is none. */
export function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text)
}

/** Each thing once, by its key, the first one kept. */
export function uniqueBy<T>(list: readonly T[], keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>()
  return list.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const EVERYWHERE = new WeakMap<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern)
  if (known !== undefined) return known
  const made = new RegExp(pattern.source, 'g')
  EVERYWHERE.set(pattern, made)
  return made
}

/** So few matches of one pattern are looked at in a sentence: more tell nothing new, and it keeps the work linear. */
const MOST = 12

function placesOf(lower: string, pattern: RegExp): readonly (readonly [from: number, to: number])[] {
  // Most patterns are not met, and a phrase knows that by its words.
  if (!pattern.test(lower)) return []
  const places: (readonly [number, number])[] = []
  for (const match of lower.matchAll(everywhere(pattern))) {
    places.push([match.index, match.index + match[0].length])
    if (places.length === MOST) break
  }
  return places
}

/** Whether words of both kinds stand at most so many words apart, in either order. What stands inside the other counts as 0. */
export function near(lower: string, one: RegExp, other: RegExp, words: number): boolean {
  const ones = placesOf(lower, one)
  if (ones.length === 0) return false
  const others = placesOf(lower, other)
  return ones.some(([from, to]) =>
    others.some(([start, end]) => {
      const between = to <= start ? lower.slice(to, start) : end <= from ? lower.slice(end, from) : ''
      return (
        !between.includes(';') &&
        between
          .trim()
          .split(/\s+/)
          .filter((word) => word !== '').length <= words
      )
    }),
  )
}

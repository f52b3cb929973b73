import type { Removal } from './propose-anonymous.ts'

/** The same words, of the same kind, wherever they were taken out: one question to the person who approves. */
export interface RemovalGroup {
  readonly kind: Removal['kind']
  readonly quote: string
  /** Numbers of the removals, from 1, in the order of the text; the first names the group. */
  readonly numbers: readonly [number, ...number[]]
  /** What stands in their places, each once. */
  readonly instead: readonly string[]
}

/** In the order in which each stands first. */
export function groupRemovals(removals: readonly Removal[]): readonly RemovalGroup[] {
  const groups = new Map<string, RemovalGroup>()
  for (const [index, { kind, quote, instead }] of removals.entries()) {
    const words = quote.replaceAll(/\s+/g, ' ')
    const key = `${kind} ${words}`
    const known = groups.get(key)
    groups.set(
      key,
      known === undefined
        ? { kind, quote: words, numbers: [index + 1], instead: [instead] }
        : {
            ...known,
            numbers: [...known.numbers, index + 1],
            instead: known.instead.includes(instead) ? known.instead : [...known.instead, instead],
          },
    )
  }
  return [...groups.values()]
}

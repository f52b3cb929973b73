import { FEWEST_SHOWN } from '../suppress.ts'
import { type Dimension, NO_CATEGORY, REST, type TallyCell, valueOf } from './tally.ts'

/** Years, provisions, outcomes and categories with fewer than five cases are put together, so that every base can be told. */
export function mergeSmall(
  cells: readonly TallyCell[],
  dimensions: readonly Dimension[],
): { readonly cells: readonly TallyCell[]; readonly merged: ReadonlyMap<Dimension, readonly string[]> } {
  const merged = new Map<Dimension, readonly string[]>()
  for (const by of dimensions) {
    const small = smallOf(cells, by)
    if (small.length > 0) merged.set(by, small)
  }
  const named = cells.map((cell) => {
    const plain = (by: Dimension) => (merged.get(by)?.includes(valueOf(cell, by)) === true ? REST : valueOf(cell, by))
    const outcome = merged.get('udfald')?.includes(cell.outcome) === true ? REST : cell.outcome
    return {
      ...cell,
      year: plain('aar'),
      provision: plain('bestemmelse'),
      category: plain('kategori'),
      outcome,
    }
  })
  return { cells: named, merged }
}

/** Those below five; and then the next smallest, where they are still below five together. */
function smallOf(cells: readonly TallyCell[], by: Dimension): readonly string[] {
  const sizes = new Map<string, number>()
  for (const cell of cells) {
    const value = valueOf(cell, by)
    // That nothing was reversed is no category among the others.
    if (by === 'kategori' && value === NO_CATEGORY) continue
    sizes.set(value, (sizes.get(value) ?? 0) + cell.cases)
  }
  const sorted = [...sizes].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
  const taken: string[] = []
  let together = 0
  for (const [value, size] of sorted) {
    if (size >= FEWEST_SHOWN && (taken.length === 0 || together >= FEWEST_SHOWN)) break
    taken.push(value)
    together += size
  }
  return taken.toSorted()
}

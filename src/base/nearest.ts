/** How many letters must be put in, left out, changed or swapped with their neighbour to get from one to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** The candidates someone most likely meant, best first; none where nothing is near. */
export function listNearest(word: string, candidates: readonly string[], most = 3): string[] {
  const asked = fold(word)
  const near = candidates.map((candidate) => {
    const folded = fold(candidate)
    const distance = editDistance(asked, folded)
    const within = Math.min(asked.length, folded.length) > 2 && (folded.includes(asked) || asked.includes(folded))
    return { candidate, near: within || distance <= Math.max(1, Math.floor(asked.length / 3)), distance }
  })
  return near
    .filter((one) => one.near)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map((one) => one.candidate)
}

/** Danish letters as they are written in names, so that `høring` finds `hoering`. */
function fold(word: string): string {
  return word
    .slice(0, 80)
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('_', '-')
}

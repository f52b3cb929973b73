/** One thing that is missing, and the answers that wait for it. */
interface Awaited<A> {
  readonly missing: string
  readonly answers: readonly A[]
}

/** What is missing, each once, in the order in which it was first missed: many rules may wait for one thing. */
export function byMissing<A extends { readonly missing: readonly string[] }>(
  unknown: readonly A[],
): readonly Awaited<A>[] {
  const groups = new Map<string, A[]>()
  for (const answer of unknown)
    for (const missing of answer.missing) {
      const group = groups.get(missing)
      if (group === undefined) groups.set(missing, [answer])
      else group.push(answer)
    }
  return [...groups].map(([missing, answers]) => ({ missing, answers }))
}

/** Does the work for each thing in order, with a few under way at a time: reading need not wait for checking. */
export async function* workAhead<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<readonly [T, R]> {
  const underWay: Promise<R>[] = []
  let next = 0
  for (const thing of things) {
    while (next < things.length && underWay.length <= ahead) {
      const started = work(things[next] as T)
      // It is awaited in its turn; until then nobody else may call it unhandled.
      started.catch(() => undefined)
      underWay.push(started)
      next += 1
    }
    const first = underWay.shift()
    if (first !== undefined) yield [thing, await first]
  }
}

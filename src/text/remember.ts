/** What has been read of what, while one piece of work goes on. */
let readings: Map<object, Map<unknown, unknown>> | undefined

/**
 * Many rules read the same words of a case. While `work` goes on, what `remembered` has read is not read again;
 * when it ends, all of it is forgotten. The answers are the same with it and without it. `work` waits for nothing.
 */
export function rememberWhile<T>(work: () => T): T {
  if (readings !== undefined) return work()
  readings = new Map()
  try {
    return work()
  } finally {
    readings = undefined
  }
}

/** A reading that depends on the text alone, or on the record alone, as long as the work goes on. */
export function remembered<K extends string | object, T>(read: (of: K) => T): (of: K) => T {
  return (of) => recall(read, of, () => read(of))
}

/** A reading of a part within its whole: a part lies in one whole only. */
export function rememberedWithin<W, P extends object, T>(read: (whole: W, part: P) => T): (whole: W, part: P) => T {
  return (whole, part) => recall(read, part, () => read(whole, part))
}

function recall<T>(reading: object, of: unknown, read: () => T): T {
  if (readings === undefined) return read()
  let known = readings.get(reading)
  if (known === undefined) {
    known = new Map()
    readings.set(reading, known)
  }
  if (known.has(of)) return known.get(of) as T
  const made = read()
  known.set(of, made)
  return made
}

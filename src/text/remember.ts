/** What one piece of work has read so far: for each text and record, what each reading made of it, by the reading's place. */
let memory: Map<unknown, unknown[]> | undefined
/** What was asked of last: rules ask many things of the same words in a row. */
let last: unknown
let ofLast: unknown[] = []
let places = 0

/** A reading that came to nothing is remembered too. */
const NOTHING = Symbol('nothing')

/**
 * Many rules read the same words of a case. While `work` goes on, what `remembered` has read is not read again;
 * when it ends, all of it is forgotten. The answers are the same with it and without it. `work` waits for nothing.
 */
export function rememberWhile<T>(work: () => T): T {
  if (memory !== undefined) return work()
  memory = new Map()
  try {
    return work()
  } finally {
    memory = undefined
    last = undefined
    ofLast = []
  }
}

/** Whether what is read now may be asked for again. */
export function isRemembering(): boolean {
  return memory !== undefined
}

/** A reading that depends on the text alone, or on the record alone, as long as the work goes on. */
export function remembered<K extends string | object, T>(read: (of: K) => T): (of: K) => T {
  const place = places++
  return (of) => {
    if (memory === undefined) return read(of)
    const known = recall(memory, of)
    const before = known[place]
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T
    const made = read(of)
    known[place] = made === undefined ? NOTHING : made
    return made
  }
}

/** A reading of a part within its whole: a part lies in one whole only. */
export function rememberedWithin<W, P extends object, T>(read: (whole: W, part: P) => T): (whole: W, part: P) => T {
  const place = places++
  return (whole, part) => {
    if (memory === undefined) return read(whole, part)
    const known = recall(memory, part)
    const before = known[place]
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T
    const made = read(whole, part)
    known[place] = made === undefined ? NOTHING : made
    return made
  }
}

/** A reading of two things together, either of which goes together with others too. */
export function rememberedOfBoth<K extends string | object, L, T>(
  read: (one: K, other: L) => T,
): (one: K, other: L) => T {
  const pairs = remembered<K, Map<L, T>>(() => new Map())
  return (one, other) => {
    if (memory === undefined) return read(one, other)
    const known = pairs(one)
    if (known.has(other)) return known.get(other) as T
    const made = read(one, other)
    known.set(other, made)
    return made
  }
}

function recall(from: Map<unknown, unknown[]>, of: unknown): unknown[] {
  if (of === last) return ofLast
  let known = from.get(of)
  if (known === undefined) {
    known = []
    from.set(of, known)
  }
  last = of
  ofLast = known
  return known
}

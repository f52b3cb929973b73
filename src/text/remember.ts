/** What one piece of work has read so far: for each text and record, what each reading made of it, by the reading's place. */
let memory: Map<unknown, unknown[]> | undefined
/** What was asked of last: rules ask many things of the same words in a row. */
let last: unknown
let ofLast: unknown[] = []
let places = 0

/** A reading that came to nothing is remembered too. */
const NOTHING = Symbol('nothing')

/**
 * What was read of the texts of one thing that is checked again and again, as a case that grows. Only of texts: a record
 * is made anew each time. A text that the last work did not ask about is forgotten.
 */
export class KeptReadings {
  #before = new Map<unknown, unknown[]>()
  #now = new Map<unknown, unknown[]>()

  of(text: string): unknown[] {
    let known = this.#now.get(text)
    if (known !== undefined) return known
    known = this.#before.get(text) ?? []
    this.#now.set(text, known)
    return known
  }

  /** The work has ended. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}

let kept: KeptReadings | undefined

/**
 * Many rules read the same words of a case. While `work` goes on, what `remembered` has read is not read again;
 * when it ends, all of it is forgotten, but what is kept in `readings`. The answers are the same with it and without
 * it. `work` waits for nothing.
 */
export function rememberWhile<T>(work: () => T, readings?: KeptReadings): T {
  if (memory !== undefined) return work()
  memory = new Map()
  kept = readings
  try {
    return work()
  } finally {
    readings?.turn()
    memory = undefined
    kept = undefined
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
  const known = kept !== undefined && typeof of === 'string' ? kept.of(of) : readingsOf(from, of)
  last = of
  ofLast = known
  return known
}

function readingsOf(from: Map<unknown, unknown[]>, of: unknown): unknown[] {
  let known = from.get(of)
  if (known === undefined) {
    known = []
    from.set(of, known)
  }
  return known
}

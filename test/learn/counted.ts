import type { Told } from '../../src/text/learned-words.ts'
import { namesOf } from '../../src/text/told-words.ts'

/** The words of one block of texts: by number in the list of all, and how often each stands there. */
export interface CountedBlock {
  readonly words: Int32Array
  readonly counts: Int32Array
}

export interface KnownText<Answer extends string> {
  readonly blocks: readonly CountedBlock[]
  /** All that is so of it; the rest is not, but for what may be argued for. */
  readonly answers: readonly Answer[]
  /** Teaches neither way. */
  readonly arguable?: readonly Answer[]
}

/** All words met, so that a text is taken apart once however often it teaches. */
export class WordList {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  count(block: readonly Told[]): CountedBlock {
    const counts = new Map<number, number>()
    for (const told of block)
      for (const name of typeof told === 'string' ? [told] : namesOf(told[1], told[0])) {
        const word = this.#numberOf(name)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    return { words: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) }
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    this.names.push(name)
    return this.names.length - 1
  }
}

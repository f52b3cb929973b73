import type { Words } from '../../base/words.ts'

/**
 * A database that this program can't keep cases in as it is. Whoever runs the program is to mend it and nobody is to
 * look in the code, so it is told in words of its own, without a stack.
 */
export class RefusedDatabase extends Error {
  constructor({ da, en }: Words, options?: ErrorOptions) {
    super(`${da} (docs/operation.md)\n${en}`, options)
  }
}

import type { Words } from '../base/words.ts'

/**
 * A setting in the environment that is missing or can't be used. Whoever starts the program is to mend it and nobody
 * is to look in the code, so it is told without a stack, and never with the value: it may be a secret.
 */
export class SettingError extends Error {
  constructor({ da, en }: Words, options?: ErrorOptions) {
    super(`${da} (docs/operation.md)\n${en}`, options)
  }
}

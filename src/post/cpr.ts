import { inspect } from 'node:util'
import { findCprNumber } from '../stages/00-case/cpr-number.ts'

/** A civil registration number that can't be written by mistake: printed, logged or made into JSON it is masked. */
export class Cpr {
  readonly #digits: string

  private constructor(digits: string) {
    this.#digits = digits
  }

  /** Ten digits, with or without a hyphen, that begin with a day; undefined where they don't. */
  static find(text: string): Cpr | undefined {
    const digits = findCprNumber(text)
    return digits === undefined ? undefined : new Cpr(digits)
  }

  /** The ten digits: only for the message itself. */
  reveal(): string {
    return this.#digits
  }

  toString(): string {
    return `${this.#digits.slice(0, 6)}-xxxx`
  }

  toJSON(): string {
    return this.toString()
  }

  [inspect.custom](): string {
    return this.toString()
  }
}

const TEN_DIGITS = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g

/** A text from outside with every such number masked: what goes into an error. */
export function maskNumbers(text: string): string {
  return text.replaceAll(TEN_DIGITS, (found) => `${found.slice(0, 6)}-xxxx`)
}

export function holdsNumber(text: string): boolean {
  return text.search(TEN_DIGITS) !== -1
}

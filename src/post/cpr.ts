import { inspect } from 'node:util'
import { dateOf } from '../base/date.ts'

/**
 * A civil registration number that can't be written by mistake: printed, logged or made into JSON it is masked.
 * Numbers that break modulus 11 are lawful and have been given out since 2007; replacement numbers have day + 60.
 */
export class Cpr {
  readonly #digits: string

  private constructor(digits: string) {
    this.#digits = digits
  }

  /** Ten digits, with or without a hyphen, that begin with a day; undefined where they don't. */
  static find(text: string): Cpr | undefined {
    const digits = /^(\d{6})-?(\d{4})$/.exec(text.trim())?.slice(1).join('')
    return digits !== undefined && beginsWithDay(digits) ? new Cpr(digits) : undefined
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

function beginsWithDay(digits: string): boolean {
  const [day = 0, month = 0, year = 0, seventh = 0] = [
    digits.slice(0, 2),
    digits.slice(2, 4),
    digits.slice(4, 6),
    digits.slice(6, 7),
  ].map(Number)
  return dateOf(centuryOf(seventh, year) + year, month, day > 60 ? day - 60 : day) !== undefined
}

/** The seventh digit tells the century. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}

const TEN_DIGITS = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g

/** A text from outside with every such number masked: what goes into an error. */
export function maskNumbers(text: string): string {
  return text.replaceAll(TEN_DIGITS, (found) => `${found.slice(0, 6)}-xxxx`)
}

export function holdsNumber(text: string): boolean {
  return text.search(TEN_DIGITS) !== -1
}

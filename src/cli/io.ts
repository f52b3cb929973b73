import type { PlainDate } from '../base/date.ts'

/** Somewhere to write; a promise is waited for, so that a slow reader is not overrun. */
export interface Sink {
  write(text: string): void | Promise<void>
}

/** The world a command sees. There is no clock in it: today is given. */
export interface Io {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: AsyncIterable<Uint8Array>
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean }
  /** Width of the terminal in characters; null where it isn't known. */
  readonly columns: number | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: PlainDate
}

/** Nothing went wrong, but a letter would not hold. */
export const EXIT_FINDINGS = 1
/** Something could not be read, or the command could not be understood. */
export const EXIT_TROUBLE = 2

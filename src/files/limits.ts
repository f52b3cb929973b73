import { MEGABYTE } from '../base/megabyte.ts'

/** What one file may cost before it is refused. */
export interface Limits {
  readonly maxBytes: number
  readonly maxMillis: number
  /** What a docx may take up once unpacked. */
  readonly maxUnpackedBytes: number
  readonly maxCharacters: number
}

export const defaultLimits: Limits = {
  maxBytes: 25 * MEGABYTE,
  maxMillis: 20_000,
  maxUnpackedBytes: 100 * MEGABYTE,
  maxCharacters: 3_000_000,
}

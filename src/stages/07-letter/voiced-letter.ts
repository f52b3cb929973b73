import type { PartyId } from '../00-case/case-id.ts'
import type { ComposedLetter } from './compose/composed-letter.ts'

/** A letter as it is composed for all who get it: one, or where a child and its parents get it, one to each in their own voice. */
export interface VoicedLetter {
  /** What everyone reads; with `toParents` what the child reads, and whoever speaks for it. */
  readonly letter: ComposedLetter
  readonly toParents?: { readonly letter: ComposedLetter; readonly to: readonly PartyId[] }
}

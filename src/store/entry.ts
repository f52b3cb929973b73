import { createHash } from 'node:crypto'
import type { PlainDate } from '../base/date.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Instant } from './instant.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'

/** What each stage's entries have in common. Everything in it can be written as JSON. */
export interface Entry {
  readonly kind: string
}

/** Who acts, and as what. */
export interface Actor {
  readonly user: string
  readonly role: string
}

/** An entry as it stands in the journal. */
export interface StoredEntry<E extends Entry> {
  readonly municipality: MunicipalityCode
  readonly caseId: string
  /** 1 for the first of a case; no number is left out. */
  readonly seq: number
  readonly entry: E
  readonly by: Actor
  /** When it was written down, by the database's clock. Never before the entry before it. */
  readonly recordedAt: Instant
  /** The day it counts from. */
  readonly effectiveOn: PlainDate
  /** Of the entry before; null for the first. */
  readonly previousHash: string | null
  /** SHA-256, in hexadecimal, of everything above. */
  readonly hash: string
}

export function hashOf(entry: Omit<StoredEntry<Entry>, 'hash'>): string {
  const { municipality, caseId, seq, by, recordedAt, effectiveOn, previousHash } = entry
  const { user, role } = by
  const told = {
    municipality,
    caseId,
    seq,
    entry: entry.entry,
    by: { user, role },
    recordedAt,
    effectiveOn,
    previousHash,
  }
  return createHash('sha256').update(canonicalJson(told)).digest('hex')
}

import { plainDate } from '../../base/date.ts'
import { verifyChain } from '../chain.ts'
import type { BrokenCase } from '../chain.ts'
import type { Entry, StoredEntry } from '../entry.ts'
import { instantFromPostgres } from '../instant.ts'
import { municipalityCode } from '../municipality.ts'

/** Follows the chain of each case as its rows go by, and keeps the first that is broken. */
export interface ChainWatch {
  /** A row of the journal, as the backup has it. */
  see(text: string): void
  /** After the last row. */
  finish(): ChainFacts
}

export interface ChainFacts {
  readonly cases: number
  readonly entries: number
  readonly broken: BrokenCase | undefined
}

export function watchChains(): ChainWatch {
  let current: StoredEntry<Entry>[] = []
  let [cases, entries] = [0, 0]
  let broken: BrokenCase | undefined

  function close(): void {
    const [first] = current
    if (first === undefined) return
    cases += 1
    entries += current.length
    const chain = verifyChain(current)
    if (chain.kind === 'broken') broken ??= { municipality: first.municipality, caseId: first.caseId, chain }
    current = []
  }

  return {
    see(text) {
      const entry = toStoredEntry(JSON.parse(text))
      const [first] = current
      if (first !== undefined && (first.caseId !== entry.caseId || first.municipality !== entry.municipality)) close()
      current.push(entry)
    },
    finish() {
      close()
      return { cases, entries, broken }
    },
  }
}

function toStoredEntry(row: {
  readonly municipality: string
  readonly case_id: string
  readonly seq: number
  readonly entry: Entry
  readonly by_user: string
  readonly by_role: string
  readonly recorded_at: string
  readonly effective_on: string
  readonly previous_hash: string | null
  readonly hash: string
}): StoredEntry<Entry> {
  return {
    municipality: municipalityCode(row.municipality),
    caseId: row.case_id,
    seq: row.seq,
    entry: row.entry,
    by: { user: row.by_user, role: row.by_role },
    recordedAt: instantFromPostgres(row.recorded_at),
    effectiveOn: plainDate(row.effective_on),
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

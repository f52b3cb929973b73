import { err, ok } from '../base/result.ts'
import { isSame } from '../base/same.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { plainDate } from '../base/date.ts'
import type { CaseDesk, KeptEntry } from './case-desk.ts'

/** A journal in memory that keeps what the real one promises: order, no lost write, a command done once. For tests only. */
export function memoryDesk(opening: Readonly<Record<string, readonly CaseEntry[]>> = {}): CaseDesk {
  const cases = new Map<string, KeptEntry[]>()
  const done = new Map<string, { readonly seq: number; readonly entries: readonly CaseEntry[] }>()
  for (const [id, entries] of Object.entries(opening))
    cases.set(
      id,
      entries.map((entry, i) => kept(i + 1, entry, { user: 'medarbejder-raadgiver', role: 'raadgiver' })),
    )
  return {
    read: async (id) => [...(cases.get(id) ?? [])],
    findDone: async (id, command) => done.get(`${id} ${command}`)?.entries,
    async append(id, { expectedSeq, entries, by, command, effectiveOn }) {
      const before = done.get(`${id} ${command}`)
      if (before !== undefined && isSame(before.entries, entries)) return ok({ seq: before.seq })
      const journal = cases.get(id) ?? []
      if (before !== undefined || journal.length !== expectedSeq)
        return err({ kind: 'conflict', since: journal.slice(expectedSeq) })
      for (const entry of entries) journal.push({ ...kept(journal.length + 1, entry, by), effectiveOn })
      cases.set(id, journal)
      done.set(`${id} ${command}`, { seq: journal.length, entries })
      return ok({ seq: journal.length })
    },
  }
}

function kept(seq: number, entry: CaseEntry, by: KeptEntry['by']): KeptEntry {
  return { seq, entry, by, recordedAt: '2025-03-03T09:00:00.000Z', effectiveOn: plainDate('2025-03-03') }
}

import type { Codec } from '../store/tenant.ts'
import type { Projection } from '../store/projection.ts'
import { needsSecondReader } from '../app/approval-rule.ts'
import { changesFacts, roundFactsOf } from '../app/case-facts.ts'
import { changesPublished, publishedOf } from '../app/published.ts'
import { ACT_TABLE } from '../stages/act/act-table.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { type Awaited, lineOf, wordsOf } from '../stages/case-line.ts'
import { foldCase } from '../stages/fold-case.ts'

/** Raised whenever the same entries would give another line, other words or facts: the views are then rebuilt. */
const VERSION = '8'

const projection: Projection<CaseEntry> = {
  version: VERSION,
  derive(before, after) {
    const entries = after.map(({ entry }) => entry)
    const file = foldCase(entries)
    if (file === undefined) return { line: null, words: null, facts: [], published: [] }
    const added = entries.slice(before.length)
    const { title, state, awaits, waitsFor } = lineOf(file, needsSecondReader(file))
    return {
      line: {
        title,
        state,
        stage: waitsFor[0]?.kind ?? 'ingen',
        partyId: file.citizen,
        responsible: file.responsible ?? null,
        team: file.team ?? null,
        deadlines: awaits.map((one) => ({ kind: deadlineKind(one), dueOn: one.dueOn })),
      },
      words: { title, body: wordsOf(file) },
      facts: before.length > 0 && !changesFacts(added) ? 'unchanged' : roundFactsOf(entries),
      published: before.length > 0 && !changesPublished(file, added) ? 'unchanged' : publishedOf(file),
    }
  },
}

/** `svar:udfoerer`, so that the list can tell whose answer is awaited. */
const deadlineKind = (one: Awaited): string => (one.kind === 'svar' ? `svar:${one.from}` : one.kind)

export const CASE_CODEC: Codec<CaseEntry> = {
  parse(value) {
    if (
      typeof value !== 'object' ||
      value === null ||
      !('kind' in value) ||
      typeof value.kind !== 'string' ||
      !(value.kind in ACT_TABLE)
    )
      throw new Error('the journal holds an entry that this program does not know')
    // Written by our own acts alone; the chain tells whether anything was changed since.
    return value as CaseEntry
  },
  projection,
}

import { canonicalJson } from './canonical-json.ts'
import type { Entry, StoredEntry } from './entry.ts'
import type { CaseLine, CaseViews, CaseWords } from './projection.ts'
import { writeFacts } from './fact/fact.ts'
import { writePublished } from './publication.ts'
import type { Tx } from './tenant.ts'
import { nextDueOn } from './work-list.ts'

/** Puts the rows of a case in place, in the transaction that gave rise to them. `last` is the last they are derived from. */
export async function writeViews(
  tx: Tx,
  { line, words, facts, published }: CaseViews,
  last: Pick<StoredEntry<Entry>, 'caseId' | 'seq' | 'recordedAt'>,
): Promise<void> {
  await (line === null ? remove(tx, 'case_view', last) : writeLine(tx, line, last))
  await (words === null ? remove(tx, 'case_search', last) : writeWords(tx, words, last))
  if (facts !== 'unchanged') await writeFacts(tx, facts, last)
  if (published !== 'unchanged') await writePublished(tx, published, last)
}

type Last = Parameters<typeof writeViews>[2]

// A rebuild that read a case before someone added to it must not take their rows back: hence `<=` below.

async function remove(
  { db, municipality }: Tx,
  table: 'case_view' | 'case_search',
  { caseId, seq }: Last,
): Promise<void> {
  await db
    .deleteFrom(table)
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('seq', '<=', seq)
    .execute()
}

async function writeLine(
  { db, municipality }: Tx,
  { title, state, stage, partyId, responsible, team, deadlines }: CaseLine,
  { caseId, seq, recordedAt }: Last,
): Promise<void> {
  const row = {
    seq,
    title,
    state,
    stage,
    party_id: partyId,
    responsible,
    team,
    deadlines: canonicalJson(deadlines),
    next_due_on: nextDueOn(deadlines),
    updated_at: recordedAt,
  }
  await db
    .insertInto('case_view')
    .values({ municipality, case_id: caseId, ...row })
    .onConflict((at) => at.columns(['municipality', 'case_id']).doUpdateSet(row).where('case_view.seq', '<=', seq))
    .execute()
}

async function writeWords({ db, municipality }: Tx, { title, body }: CaseWords, { caseId, seq }: Last): Promise<void> {
  await db
    .insertInto('case_search')
    .values({ municipality, case_id: caseId, seq, title, body })
    .onConflict((at) =>
      at.columns(['municipality', 'case_id']).doUpdateSet({ seq, title, body }).where('case_search.seq', '<=', seq),
    )
    .execute()
}

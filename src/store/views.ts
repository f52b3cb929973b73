import type { NonEmpty } from '../base/list.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Entry, StoredEntry } from './entry.ts'
import type { CaseLine, CaseViews, CaseWords } from './projection.ts'
import type { Tx } from './tenant.ts'

/** Puts the rows of a case in place, in the transaction that gave rise to them. `upTo` is what they are derived from. */
export async function writeViews(
  tx: Tx,
  caseId: string,
  { line, words }: CaseViews,
  upTo: NonEmpty<StoredEntry<Entry>>,
): Promise<void> {
  const last = upTo.at(-1) ?? upTo[0]
  await (line === null ? remove(tx, 'case_view', caseId) : writeLine(tx, line, last))
  await (words === null ? remove(tx, 'case_search', caseId) : writeWords(tx, words, last))
}

async function remove({ db, municipality }: Tx, table: 'case_view' | 'case_search', caseId: string): Promise<void> {
  await db.deleteFrom(table).where('municipality', '=', municipality).where('case_id', '=', caseId).execute()
}

async function writeLine(
  { db, municipality }: Tx,
  { title, state, stage, partyId, responsible, team, deadlines }: CaseLine,
  { caseId, seq, recordedAt }: StoredEntry<Entry>,
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
    next_due_on: deadlines.map(({ dueOn }) => dueOn).toSorted()[0] ?? null,
    updated_at: recordedAt,
  }
  await db
    .insertInto('case_view')
    .values({ municipality, case_id: caseId, ...row })
    // A rebuild that read the case before someone added to it must not take their row back.
    .onConflict((at) => at.columns(['municipality', 'case_id']).doUpdateSet(row).where('case_view.seq', '<=', seq))
    .execute()
}

async function writeWords(
  { db, municipality }: Tx,
  { title, body }: CaseWords,
  { caseId, seq }: StoredEntry<Entry>,
): Promise<void> {
  await db
    .insertInto('case_search')
    .values({ municipality, case_id: caseId, seq, title, body })
    .onConflict((at) =>
      at.columns(['municipality', 'case_id']).doUpdateSet({ seq, title, body }).where('case_search.seq', '<=', seq),
    )
    .execute()
}

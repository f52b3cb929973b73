import { sql } from 'kysely'
import type { PlainDate } from '../base/date.ts'
import { plainDate } from '../base/date.ts'
import type { SentDecisions } from '../stages/13-learning/self-check/draw-self-check.ts'
import { decisionName, type SelfCheckEntry } from '../stages/13-learning/self-check/self-check.ts'
import type { CaseId } from '../stages/00-case/case-id.ts'
import { canonicalJson } from './canonical-json.ts'
import { NOW } from './clock.ts'
import type { Actor } from './entry.ts'
import type { Tx } from './tenant.ts'

export interface NewSelfCheckEntry {
  readonly sampleId: string
  /** The number of the last entry that was seen; 0 for a new sample. */
  readonly expectedSeq: number
  readonly entry: SelfCheckEntry
  readonly by: Actor
}

/** False where someone wrote meanwhile: nothing was written. */
export async function appendSelfCheck(
  { db, municipality }: Tx,
  { sampleId, expectedSeq, entry, by }: NewSelfCheckEntry,
): Promise<boolean> {
  const written = await db
    .insertInto('self_check')
    .values({
      municipality,
      sample_id: sampleId,
      seq: expectedSeq + 1,
      entry: canonicalJson(entry),
      by_user: by.user,
      by_role: by.role,
      recorded_at: NOW,
    })
    .onConflict((at) => at.doNothing())
    .returning('seq')
    .executeTakeFirst()
  return written !== undefined
}

/** Every entry of a sample, oldest first; empty where there is none. */
export async function readSelfCheck({ db, municipality }: Tx, sampleId: string): Promise<readonly SelfCheckEntry[]> {
  const rows = await db
    .selectFrom('self_check')
    .where('municipality', '=', municipality)
    .where('sample_id', '=', sampleId)
    .select('entry')
    .orderBy('seq')
    .limit(100_000)
    .execute()
  // Written by appendSelfCheck alone.
  return rows.map(({ entry }) => entry as SelfCheckEntry)
}

/** The samples there are, the one drawn last first. */
export async function listSelfChecks({ db, municipality }: Tx, limit = 50): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('self_check')
    .where('municipality', '=', municipality)
    .where('seq', '=', 1)
    .select('sample_id')
    .orderBy('recorded_at', 'desc')
    .orderBy('sample_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ sample_id: id }) => id)
}

/**
 * The decisions whose letters left in a period. Which of its case's decisions each is, is counted over all of them, and
 * the provision is the one its fact is counted under.
 */
export async function listSentDecisions(
  { db, municipality }: Tx,
  { from, to, limit }: { readonly from: PlainDate; readonly to: PlainDate; readonly limit: number },
): Promise<SentDecisions> {
  const { rows } = await sql<{
    readonly case_id: string
    readonly place: number
    readonly sent_on: string
    readonly provision: string | null
    readonly is_shielded: boolean
  }>`
    select sent.case_id, sent.effective_on as sent_on, earlier.place, fact.fact ->> 'provision' as provision,
      coalesce((opened.entry ->> 'shielded')::boolean, false) as is_shielded
    from journal sent
    cross join lateral (
      select count(*)::integer as place
      from journal before
      where before.municipality = sent.municipality
        and before.case_id = sent.case_id
        and before.kind = 'decision-sent'
        and before.seq < sent.seq
    ) earlier
    join journal opened
      on opened.municipality = sent.municipality and opened.case_id = sent.case_id and opened.seq = 1
    left join fact
      on fact.municipality = sent.municipality and fact.case_id = sent.case_id and fact.place = earlier.place
    where sent.municipality = ${municipality}
      and sent.kind = 'decision-sent'
      and sent.effective_on between ${from}::date and ${to}::date
    order by sent.case_id, sent.seq
    limit ${limit}`.execute(db)
  return {
    decisions: rows
      .filter((row) => !row.is_shielded)
      .map(({ case_id: caseId, place, sent_on: sentOn, provision }) => ({
        id: decisionName(caseId, place),
        caseId: caseId as CaseId,
        place,
        decidedOn: plainDate(sentOn),
        ...(provision === null ? {} : { provision }),
      })),
    shielded: rows.filter((row) => row.is_shielded).length,
  }
}

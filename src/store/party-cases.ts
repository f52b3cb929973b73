import { sql } from 'kysely'
import type { Tx } from './tenant.ts'

/** The cases in whose journal a party was ever recorded; whether they still are one, the case itself tells. */
export async function listCasesOfParty(
  { db, municipality }: Tx,
  partyId: string,
  limit = 50,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('journal')
    .where('municipality', '=', municipality)
    .where('kind', '=', sql.lit('party-recorded'))
    .where(sql<boolean>`entry -> 'party' ->> 'id' = ${partyId}`)
    .select('case_id')
    .distinct()
    .orderBy('case_id')
    .limit(limit)
    .execute()
  return rows.map(({ case_id }) => case_id)
}

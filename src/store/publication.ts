import { type RawBuilder, sql } from 'kysely'
import type { RecordId } from '../stages/00-case/case-id.ts'
import {
  type Published,
  PUBLISHED_ON_A_PAGE,
  type PublishedPage,
  type PublishedQuery,
} from '../stages/13-learning/publish/publication.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Entry, StoredEntry } from './entry.ts'
import type { Tx } from './tenant.ts'

/** Puts what is published of a case in place of what was; by an older reading of the case, nothing. */
export async function writePublished(
  { db, municipality }: Tx,
  published: readonly Published[],
  { caseId, seq }: Pick<StoredEntry<Entry>, 'caseId' | 'seq'>,
): Promise<void> {
  await db
    .deleteFrom('publication')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('seq', '<=', seq)
    .execute()
  if (published.length === 0) return
  await db
    .insertInto('publication')
    .values(
      published.map(({ id, text, ...about }) => ({
        municipality,
        publication_id: id,
        case_id: caseId,
        seq,
        about: canonicalJson(about),
        body: text,
      })),
    )
    .onConflict((at) => at.doNothing())
    .execute()
}

type About = Omit<Published, 'id' | 'text'>

/** Of every municipality here: the best first where words are searched for, else by a name that is made by chance. */
export async function listPublished(
  { db }: Tx,
  { words = '', theme, provision, result, standing, page = 0 }: PublishedQuery,
): Promise<PublishedPage> {
  const asked = sql`websearch_to_tsquery('danish', ${words})`
  const has = (list: keyof About, value: string | undefined): RawBuilder<unknown>[] =>
    value === undefined ? [] : [sql`about -> ${sql.lit(list)} ? ${value}`]
  const wanted = [
    ...(words === '' ? [] : [sql`words @@ ${asked}`]),
    ...has('themes', theme),
    ...has('provisions', provision),
    ...has('results', result),
    ...(standing === undefined ? [] : [sql`about ->> 'standing' = ${standing}`]),
  ]
  const where = wanted.length === 0 ? sql`true` : sql.join(wanted, sql` and `)
  const order = words === '' ? sql`publication_id` : sql`ts_rank(words, ${asked}) desc, publication_id`
  const { rows } = await sql<{ publication_id: string; about: About; total: string }>`
    select publication_id, about, count(*) over () as total
    from publication
    where ${where}
    order by ${order}
    limit ${PUBLISHED_ON_A_PAGE} offset ${page * PUBLISHED_ON_A_PAGE}`.execute(db)
  const { rows: provisions } = await sql<{ provision: string }>`
    select distinct provision
    from publication
    cross join lateral jsonb_array_elements_text(about -> 'provisions') as provision
    order by provision
    limit 200`.execute(db)
  return {
    found: rows.map(({ publication_id: id, about }) => ({ id: id as RecordId, ...about })),
    total: Number(rows[0]?.total ?? 0),
    provisions: provisions.map(({ provision }) => provision),
  }
}

/** Whosever it is. Undefined where there is none, or it was withdrawn. */
export async function findPublished({ db }: Tx, id: string): Promise<Published | undefined> {
  const row = await db
    .selectFrom('publication')
    .where('publication_id', '=', id)
    .select(['publication_id', 'about', 'body'])
    .orderBy('municipality')
    .limit(1)
    .executeTakeFirst()
  // Written by writePublished alone.
  return row === undefined ? undefined : { id: row.publication_id as RecordId, ...(row.about as About), text: row.body }
}

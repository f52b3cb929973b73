import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import type { Tx } from './tenant.ts'

/** Who a party is. Cases know the id alone. */
export interface Identity {
  /** Any text that means this person and no other in the municipality, whatever the case: `newId()` makes one. */
  readonly partyId: string
  readonly name: string
  /** Ten digits; null where it is not known, or there is none. */
  readonly cpr: string | null
  /** Lines as on a letter. */
  readonly address: readonly string[]
  /** Name and address are not to be shown to other parties of the case. */
  readonly isProtected: boolean
}

const COLUMNS = ['party_id', 'name', 'cpr', 'address', 'is_protected'] as const

/** Writes down who a party is, over what was known before. */
export async function putIdentity(
  { db, municipality }: Tx,
  { partyId, name, cpr, address, isProtected }: Identity,
): Promise<void> {
  const row = { name, cpr, address: canonicalJson(address), is_protected: isProtected }
  await db
    .insertInto('identity')
    .values({ municipality, party_id: partyId, ...row })
    .onConflict((at) => at.columns(['municipality', 'party_id']).doUpdateSet(row))
    .execute()
  await db
    .deleteFrom('identity_name')
    .where('municipality', '=', municipality)
    .where('party_id', '=', partyId)
    .execute()
  const endings = endingsOf(name)
  if (endings.length === 0) return
  await db
    .insertInto('identity_name')
    .values(endings.map((ending, at) => ({ municipality, party_id: partyId, place: at + 1, ending })))
    .execute()
}

/** So many names at most are put in order: whoever wrote one letter is to write another. */
const MOST_ORDERED = 200
/** Comes after every letter. */
const LAST = '\u{10FFFF}'

/** Those of the parties asked for that are known, in no order. */
export async function listIdentities(
  { db, municipality }: Tx,
  partyIds: readonly string[],
): Promise<readonly Identity[]> {
  if (partyIds.length === 0) return []
  const rows = await db
    .selectFrom('identity')
    .where('municipality', '=', municipality)
    // One parameter, so that it is one statement for any number.
    .where('party_id', '=', sql<string>`any(${partyIds}::text[])`)
    .select(COLUMNS)
    .execute()
  return rows.map(toIdentity)
}

export async function findIdentityByCpr({ db, municipality }: Tx, cpr: string): Promise<Identity | undefined> {
  const row = await db
    .selectFrom('identity')
    .where('municipality', '=', municipality)
    .where('cpr', '=', cpr)
    .select(COLUMNS)
    .executeTakeFirst()
  return row === undefined ? undefined : toIdentity(row)
}

/** Where those of the parties who have asked for it are told by mail that something is new. */
export async function listMails(
  { db, municipality }: Tx,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (partyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('identity')
    .where('municipality', '=', municipality)
    .where('party_id', '=', sql<string>`any(${partyIds}::text[])`)
    .select(['party_id', 'mail'])
    .execute()
  return new Map(rows.flatMap(({ party_id: id, mail }) => (mail === null ? [] : [[id, mail] as const])))
}

/** Writes down where a party wants to be told, or with null that they don’t. False where it isn’t known who the party is. */
export async function putMail({ db, municipality }: Tx, partyId: string, mail: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity')
    .set({ mail })
    .where('municipality', '=', municipality)
    .where('party_id', '=', partyId)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Parties whose name has a word that begins so, in the order of the Danish alphabet. */
export async function searchIdentities(
  { db, municipality }: Tx,
  beginning: string,
  { limit = 20 }: { readonly limit?: number } = {},
): Promise<readonly Identity[]> {
  const begun = endingsOf(beginning)[0]
  if (begun === undefined) return []
  const rows = await db
    .selectFrom('identity')
    .where('municipality', '=', municipality)
    .where(
      'party_id',
      'in',
      db
        .selectFrom('identity_name')
        .where('municipality', '=', municipality)
        .where('ending', '>=', begun)
        .where('ending', '<', begun + LAST)
        .select('party_id')
        // As the index goes, so that no more is read than is asked for.
        .orderBy('ending')
        .orderBy('party_id')
        .limit(MOST_ORDERED),
    )
    .select(COLUMNS)
    .orderBy(sql`name collate "da-DK-x-icu"`)
    .orderBy('party_id')
    .limit(limit)
    .execute()
  return rows.map(toIdentity)
}

/** A name from each of its words to the end, in lower case. */
function endingsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/\s+/).filter(Boolean)
  return words.map((_, at) => words.slice(at).join(' '))
}

function toIdentity(row: {
  readonly party_id: string
  readonly name: string
  readonly cpr: string | null
  readonly address: unknown
  readonly is_protected: boolean
}): Identity {
  const { party_id: partyId, name, cpr, address, is_protected: isProtected } = row
  return { partyId, name, cpr, address: Array.isArray(address) ? address.map(String) : [], isProtected }
}

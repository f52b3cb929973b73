import { sql } from 'kysely'
import type { PlainDate } from '../base/date.ts'
import type { NonEmpty } from '../base/list.ts'
import { err, ok, type Result } from '../base/result.ts'
import { isSame } from '../base/same.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Actor, type Entry, hashOf, type StoredEntry } from './entry.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'
import { writeViews } from './views.ts'
import { readCase } from './read-journal.ts'

export interface Addition<E extends Entry> {
  readonly caseId: string
  /** The last entry that was seen when this was decided; 0 for a new case. */
  readonly expectedSeq: number
  readonly entries: NonEmpty<E>
  readonly by: Actor
  readonly effectiveOn: PlainDate
  /** Names this wish within the case. Asked again for the same, the answer is the same, and nothing more is written; for anything else it is a conflict. */
  readonly commandId?: string
}

/** Someone wrote first. Nothing was written; `since` is what they wrote. */
export interface Conflict<E extends Entry> {
  readonly kind: 'conflict'
  /** The last of the case as it is now. */
  readonly seq: number
  readonly since: readonly StoredEntry<E>[]
}

/** Adds to a case, and brings its views along. */
export async function append<E extends Entry>(
  tx: Tx<E>,
  addition: Addition<E>,
): Promise<Result<NonEmpty<StoredEntry<E>>, Conflict<E>>> {
  const { caseId, expectedSeq, commandId } = addition
  const isHere = await readHead(tx, caseId, commandId)
  // Whoever asks again has often read what the first time wrote, and expects the number after it.
  const written = isHere.seq === expectedSeq && !isHere.isDone ? await write(tx, addition, isHere) : undefined
  if (written === undefined) {
    // Perhaps it was this very command, sent twice; what it did not write then is not told to be written.
    const done = commandId === undefined ? undefined : await findCommand(tx, caseId, commandId)
    if (done !== undefined && areSame(done, addition.entries)) return ok(done)
    const since = await readCase(tx, caseId, { after: expectedSeq })
    return err({ kind: 'conflict', seq: since.at(-1)?.seq ?? isHere.seq, since })
  }
  if (commandId !== undefined) await keepCommand(tx, commandId, written)
  if (tx.codec.projection !== undefined) {
    const before = expectedSeq === 0 ? [] : await readCase(tx, caseId, { upTo: expectedSeq })
    await writeViews(tx, tx.codec.projection.derive(before, [...before, ...written]), written.at(-1) ?? written[0])
  }
  return ok(written)
}

const areSame = <E extends Entry>(stored: readonly StoredEntry<E>[], entries: readonly E[]): boolean =>
  isSame(
    stored.map(({ entry }) => entry),
    entries,
  )

interface Head {
  readonly seq: number
  readonly hash: string | null
  readonly recordedAt: Instant | undefined
  readonly now: Instant
  /** The command was carried out in the case before. */
  readonly isDone: boolean
}

async function readHead({ db, municipality }: Tx, caseId: string, commandId: string | undefined): Promise<Head> {
  const { rows } = await sql<{
    seq: number | null
    hash: string | null
    recorded_at: Instant | null
    now: Instant
    is_done: boolean
  }>`
    select head.seq, head.hash, head.recorded_at, clock.now,
      exists (
        select
        from command
        where municipality = ${municipality} and case_id = ${caseId} and command_id = ${commandId ?? null}
      ) as is_done
    from (select clock_timestamp() as now) as clock
    left join lateral (
      select seq, hash, recorded_at
      from journal
      where municipality = ${municipality} and case_id = ${caseId}
      order by seq desc
      limit 1
    ) as head on true`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('a select without a from has one row')
  return {
    seq: row.seq ?? 0,
    hash: row.hash,
    recordedAt: row.recorded_at ?? undefined,
    now: row.now,
    isDone: row.is_done,
  }
}

/** Undefined where another was first. */
async function write<E extends Entry>(
  tx: Tx<E>,
  { caseId, entries, by, effectiveOn }: Addition<E>,
  head: Head,
): Promise<NonEmpty<StoredEntry<E>> | undefined> {
  // A clock that was set back does not turn the order of what happened.
  const recordedAt = head.recordedAt !== undefined && head.recordedAt > head.now ? head.recordedAt : head.now
  let { seq, hash: previousHash } = head
  const chained = entries.map((entry) => {
    seq += 1
    const open = { municipality: tx.municipality, caseId, seq, entry, by, recordedAt, effectiveOn, previousHash }
    const hash = hashOf(open)
    previousHash = hash
    return { ...open, hash }
  })
  const [first, ...rest] = chained
  if (first === undefined) throw new Error('nothing to add')
  // Whoever has the first number has the case until the transaction ends: another waits here, and then finds it taken.
  if ((await insert(tx, [first])) === 0) return undefined
  if (rest.length > 0 && (await insert(tx, rest)) !== rest.length) throw new Error(`${caseId}: a number was left out`)
  return [first, ...rest]
}

async function insert<E extends Entry>({ db }: Tx<E>, entries: readonly StoredEntry<E>[]): Promise<number> {
  const rows = entries.map(({ municipality, caseId, seq, entry, by, recordedAt, effectiveOn, previousHash, hash }) => ({
    municipality,
    case_id: caseId,
    seq,
    entry: canonicalJson(entry),
    by_user: by.user,
    by_role: by.role,
    recorded_at: recordedAt,
    effective_on: effectiveOn,
    previous_hash: previousHash,
    hash,
  }))
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('journal')
    .values(rows)
    .onConflict((at) => at.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

async function keepCommand<E extends Entry>(
  { db, municipality }: Tx<E>,
  commandId: string,
  written: NonEmpty<StoredEntry<E>>,
): Promise<void> {
  const [{ caseId, seq }] = written
  await db
    .insertInto('command')
    .values({
      municipality,
      command_id: commandId,
      case_id: caseId,
      first_seq: seq,
      last_seq: seq + written.length - 1,
    })
    .execute()
}

/** What a command wrote, where it was carried out: to be asked before doing what else belongs to it. */
export async function findCommand<E extends Entry>(
  tx: Tx<E>,
  caseId: string,
  commandId: string,
): Promise<NonEmpty<StoredEntry<E>> | undefined> {
  const done = await tx.db
    .selectFrom('command')
    .where('municipality', '=', tx.municipality)
    .where('case_id', '=', caseId)
    .where('command_id', '=', commandId)
    .select(['first_seq', 'last_seq'])
    .executeTakeFirst()
  if (done === undefined) return undefined
  const [first, ...rest] = await readCase(tx, caseId, { after: done.first_seq - 1, upTo: done.last_seq })
  if (first === undefined) throw new Error(`the command ${commandId} has lost its entries`)
  return [first, ...rest]
}

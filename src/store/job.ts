import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import { secondsFromNow } from './clock.ts'
import { newId } from './id.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** Something to be done later, as its worker gets it. */
export interface Job {
  readonly jobId: string
  readonly kind: string
  readonly caseId: string | null
  /** Parsed by the worker. */
  readonly payload: unknown
  /** 1 the first time. Who has it now is known by this number. */
  readonly attempt: number
}

export interface NewJob {
  readonly kind: string
  readonly caseId: string | null
  readonly payload: unknown
  readonly dueAt: Instant
  /** Of two with the same, the first is kept, also when it is done: one reminder of one deadline. */
  readonly dedupe?: string
}

export interface Claim {
  readonly limit: number
  /** In seconds: a worker that has not finished by then is taken for lost, and another gets the job. */
  readonly lease: number
  readonly kinds?: readonly string[]
}

/** In the transaction that causes it. False where it was there already. */
export async function addJob(
  { db, municipality }: Tx,
  { kind, caseId, payload, dueAt, dedupe }: NewJob,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('job')
    .values({
      municipality,
      job_id: newId(),
      kind,
      case_id: caseId,
      dedupe: dedupe ?? null,
      payload: canonicalJson(payload),
      due_at: dueAt,
    })
    .onConflict((at) => at.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

/**
 * Takes what is due, the oldest first, past what others are taking. In a transaction of its own: the jobs are done after
 * it, each perhaps more than once, where a worker was lost between doing and saying so.
 */
export async function claimJobs({ db, municipality }: Tx, { limit, lease, kinds }: Claim): Promise<readonly Job[]> {
  const rows = await db
    .with('due', (cte) =>
      cte
        .selectFrom('job')
        .where('municipality', '=', municipality)
        .where(sql<boolean>`(state = 'waiting' and due_at <= now() or state = 'taken' and taken_until <= now())`)
        .$if(kinds !== undefined, (query) => query.where('kind', '=', sql<string>`any(${kinds})`))
        .select('job_id')
        .orderBy('due_at')
        .orderBy('job_id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('job')
    .from('due')
    .set({
      state: 'taken',
      attempts: sql<number>`attempts + 1`,
      taken_until: secondsFromNow(lease),
    })
    .where('job.municipality', '=', municipality)
    .whereRef('job.job_id', '=', 'due.job_id')
    .returning(['job.job_id', 'kind', 'case_id', 'payload', 'attempts', 'due_at'])
    .execute()
  return rows
    .toSorted((a, b) => (`${a.due_at}${a.job_id}` < `${b.due_at}${b.job_id}` ? -1 : 1))
    .map((row) => ({
      jobId: row.job_id,
      kind: row.kind,
      caseId: row.case_id,
      payload: row.payload,
      attempt: row.attempts,
    }))
}

/** False where the job is no longer this worker's: it took too long, and another has it. */
export function finishJob(tx: Tx, job: Pick<Job, 'jobId' | 'attempt'>): Promise<boolean> {
  return leave(tx, job, { state: 'done', last_error: null })
}

/** Tried again at `retryAt`; never where that is null, and someone must look at it. */
export function failJob(
  tx: Tx,
  job: Pick<Job, 'jobId' | 'attempt'>,
  { error, retryAt }: { readonly error: string; readonly retryAt: Instant | null },
): Promise<boolean> {
  return leave(
    tx,
    job,
    retryAt === null
      ? { state: 'failed', last_error: error }
      : { state: 'waiting', due_at: retryAt, last_error: error },
  )
}

async function leave(
  { db, municipality }: Tx,
  { jobId, attempt }: Pick<Job, 'jobId' | 'attempt'>,
  change: {
    readonly state: 'done' | 'failed' | 'waiting'
    readonly due_at?: string
    readonly last_error: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ ...change, taken_until: null })
    .where('municipality', '=', municipality)
    .where('job_id', '=', jobId)
    .where('attempts', '=', attempt)
    .where('state', '=', 'taken')
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** What someone must look at, the oldest first. */
export async function listFailedJobs(
  { db, municipality }: Tx,
  { limit = 100 }: { readonly limit?: number } = {},
): Promise<readonly (Job & { readonly error: string })[]> {
  const rows = await db
    .selectFrom('job')
    .where('municipality', '=', municipality)
    .where('state', '=', 'failed')
    .select(['job_id', 'kind', 'case_id', 'payload', 'attempts', 'last_error'])
    .orderBy('due_at')
    .orderBy('job_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    jobId: row.job_id,
    kind: row.kind,
    caseId: row.case_id,
    payload: row.payload,
    attempt: row.attempts,
    error: row.last_error ?? '',
  }))
}

/** Takes away what waits, where what it was for is over: the reminders of a case that is closed. */
export async function cancelJobs(
  { db, municipality }: Tx,
  { caseId, kind }: { readonly caseId: string; readonly kind?: string },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('job')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('state', '=', 'waiting')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

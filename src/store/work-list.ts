import { sql } from 'kysely'
import { plainDate } from '../base/date.ts'
import type { Instant } from './instant.ts'
import type { CaseLine, Deadline } from './projection.ts'
import type { Tx } from './tenant.ts'

/** A line of the work list as it stands, with what it is derived from. */
export interface ListedCase extends CaseLine {
  readonly caseId: string
  readonly seq: number
  readonly updatedAt: Instant
}

export interface WorkQuery {
  /** Null: the cases nobody has. */
  readonly responsible?: string | null
  readonly team?: string
  readonly state?: string
  readonly stage?: string
  readonly partyId?: string
  /** Only those with a meeting of the committee ahead, or one that nothing is written of. */
  readonly isOnAgenda?: true
  /** The last line of the page before. */
  readonly after?: Pick<ListedCase, 'caseId' | 'deadlines'>
  readonly limit?: number
}

const COLUMNS = [
  'case_id',
  'seq',
  'title',
  'state',
  'stage',
  'party_id',
  'responsible',
  'team',
  'deadlines',
  'updated_at',
] as const

/** What has the nearest deadline comes first; what has none comes last. */
export async function listWork(tx: Tx, query: WorkQuery = {}): Promise<readonly ListedCase[]> {
  const { after, limit = 50 } = query
  const due = after === undefined ? undefined : nextDueOn(after.deadlines)
  // Two reads, each along the index: a condition over both kinds would look at every line.
  const dated =
    due === null
      ? []
      : await linesOf(tx, query)
          .where('next_due_on', 'is not', null)
          .$if(after !== undefined, (select) =>
            select.where(sql<boolean>`(next_due_on, case_id) > (${due}::date, ${after?.caseId})`),
          )
          .orderBy('next_due_on')
          .orderBy('case_id')
          .limit(limit)
          .execute()
  if (dated.length === limit) return dated.map(toListedCase)
  const undated = await linesOf(tx, query)
    .where('next_due_on', 'is', null)
    .$if(due === null, (select) => select.where('case_id', '>', after?.caseId ?? ''))
    // All alike, and yet it is what lets the index be read in its order.
    .orderBy('next_due_on')
    .orderBy('case_id')
    .limit(limit - dated.length)
    .execute()
  return [...dated, ...undated].map(toListedCase)
}

function linesOf({ db, municipality }: Tx, { responsible, team, state, stage, partyId, isOnAgenda }: WorkQuery) {
  let select = db.selectFrom('case_view').where('municipality', '=', municipality).select(COLUMNS)
  if (responsible === null) select = select.where('responsible', 'is', null)
  else if (responsible !== undefined) select = select.where('responsible', '=', responsible)
  if (team !== undefined) select = select.where('team', '=', team)
  if (state !== undefined) select = select.where('state', '=', state)
  if (stage !== undefined) select = select.where('stage', '=', stage)
  if (partyId !== undefined) select = select.where('party_id', '=', partyId)
  // In the very words of the index.
  if (isOnAgenda === true) select = select.where(sql<boolean>`deadlines @> '[{"kind": "udvalg"}]'::jsonb`)
  return select
}

export async function findListedCase({ db, municipality }: Tx, caseId: string): Promise<ListedCase | undefined> {
  const row = await db
    .selectFrom('case_view')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .select(COLUMNS)
    .executeTakeFirst()
  return row === undefined ? undefined : toListedCase(row)
}

export function nextDueOn(deadlines: readonly Deadline[]): string | null {
  return deadlines.map(({ dueOn }) => dueOn).toSorted()[0] ?? null
}

function toListedCase(row: {
  readonly case_id: string
  readonly seq: number
  readonly title: string
  readonly state: string
  readonly stage: string
  readonly party_id: string | null
  readonly responsible: string | null
  readonly team: string | null
  readonly deadlines: unknown
  readonly updated_at: string
}): ListedCase {
  const { title, state, stage, responsible, team } = row
  return {
    caseId: row.case_id,
    seq: row.seq,
    title,
    state,
    stage,
    partyId: row.party_id,
    responsible,
    team,
    // Written by writeViews alone.
    deadlines: (row.deadlines as Deadline[]).map(({ kind, dueOn }) => ({ kind, dueOn: plainDate(dueOn) })),
    updatedAt: row.updated_at as Instant,
  }
}

import { NOW } from './clock.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** Whose draft, in which case, of which form. */
export interface DraftKey {
  readonly userId: string
  readonly caseId: string
  readonly form: string
}

export interface Draft extends DraftKey {
  readonly text: string
  /** The last entry of the case that the writer saw. */
  readonly baseSeq: number
  readonly savedAt: Instant
}

const COLUMNS = ['user_id', 'case_id', 'form', 'text', 'base_seq', 'saved_at'] as const

/** Over what was there: one writer has one draft of a form. */
export async function saveDraft(
  { db, municipality }: Tx,
  { userId, caseId, form, text, baseSeq }: Omit<Draft, 'savedAt'>,
): Promise<void> {
  const row = { text, base_seq: baseSeq, saved_at: NOW }
  await db
    .insertInto('draft')
    .values({ municipality, user_id: userId, case_id: caseId, form, ...row })
    .onConflict((at) => at.columns(['municipality', 'user_id', 'case_id', 'form']).doUpdateSet(row))
    .execute()
}

/** What someone has lying, the latest first. */
export async function listDrafts(
  { db, municipality }: Tx,
  userId: string,
  { limit = 50 }: { readonly limit?: number } = {},
): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .where('municipality', '=', municipality)
    .where('user_id', '=', userId)
    .select(COLUMNS)
    .orderBy('saved_at', 'desc')
    .orderBy('case_id')
    .orderBy('form')
    .limit(limit)
    .execute()
  return rows.map(toDraft)
}

/** In the transaction that adds to the case what the draft was for. */
export async function discardDraft({ db, municipality }: Tx, { userId, caseId, form }: DraftKey): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('municipality', '=', municipality)
    .where('user_id', '=', userId)
    .where('case_id', '=', caseId)
    .where('form', '=', form)
    .execute()
}

function toDraft(row: {
  readonly user_id: string
  readonly case_id: string
  readonly form: string
  readonly text: string
  readonly base_seq: number
  readonly saved_at: string
}): Draft {
  const { user_id: userId, case_id: caseId, form, text, base_seq: baseSeq, saved_at: savedAt } = row
  return { userId, caseId, form, text, baseSeq, savedAt: savedAt as Instant }
}

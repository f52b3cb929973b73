import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { type Entry, hashOf, type StoredEntry } from './entry.ts'
import { readCase } from './read-journal.ts'
import type { Tx } from './tenant.ts'

/** Whether the entries of a case are as they were written, each after the one it says. */
export type Chain =
  | { readonly kind: 'whole'; readonly length: number }
  | { readonly kind: 'broken'; readonly seq: number; readonly because: 'left-out' | 'other-before' | 'changed' }

/** All entries of a case, as they are in the table. That the last ones are gone can not be seen from the rest. */
export function verifyChain(entries: readonly StoredEntry<Entry>[]): Chain {
  let previousHash: string | null = null
  for (const [at, entry] of entries.entries()) {
    const seq = at + 1
    if (entry.seq !== seq) return { kind: 'broken', seq, because: 'left-out' }
    if (entry.previousHash !== previousHash) return { kind: 'broken', seq, because: 'other-before' }
    if (hashOf(entry) !== entry.hash) return { kind: 'broken', seq, because: 'changed' }
    previousHash = entry.hash
  }
  return { kind: 'whole', length: entries.length }
}

/** Reads past the codec: what counts is what stands in the table, not what the program makes of it today. */
export async function verifyCase(tx: Pick<Tx, 'db' | 'municipality'>, caseId: string): Promise<Chain> {
  return verifyChain(await readCase({ ...tx, codec: { parse: (value) => value as Entry } }, caseId))
}

export interface BrokenCase {
  readonly municipality: MunicipalityCode
  readonly caseId: string
  readonly chain: Extract<Chain, { kind: 'broken' }>
}

const AT_A_TIME = 200

/** The cases of a municipality in the order of their ids, from after the one given. */
export async function listCaseIds(
  { db, municipality }: Pick<Tx, 'db' | 'municipality'>,
  { after, limit = AT_A_TIME }: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('journal')
    .where('municipality', '=', municipality)
    .$if(after !== undefined, (query) => query.where('case_id', '>', after ?? ''))
    .select('case_id')
    .groupBy('case_id')
    .orderBy('case_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.case_id)
}

/** The first case of a municipality that is not as it was written; undefined where all are. */
export async function findBrokenCase(
  tx: Pick<Tx, 'db' | 'municipality'>,
  onProgress: (cases: number) => void = () => {},
): Promise<BrokenCase | undefined> {
  let cases = 0
  for (let after: string | undefined; ;) {
    const ids = await listCaseIds(tx, { after })
    for (const caseId of ids) {
      const chain = await verifyCase(tx, caseId)
      if (chain.kind === 'broken') return { municipality: tx.municipality, caseId, chain }
    }
    after = ids.at(-1)
    if (after === undefined) return undefined
    cases += ids.length
    onProgress(cases)
  }
}

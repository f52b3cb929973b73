import { createHash } from 'node:crypto'
import { NOW } from './clock.ts'
import { newId } from './id.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** What is known of a document without opening it. */
export interface DocumentFacts {
  readonly documentId: string
  readonly caseId: string
  readonly name: string
  readonly mime: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal: what the journal names it by. */
  readonly sha256: string
  readonly addedAt: Instant
}

export interface NewDocument {
  readonly documentId?: string
  readonly caseId: string
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

const FACTS = ['document_id', 'case_id', 'name', 'mime', 'size', 'sha256', 'added_at'] as const

/** In the transaction that adds the entry about it. */
export async function addDocument(
  { db, municipality }: Tx,
  { documentId = newId(), caseId, name, mime, bytes }: NewDocument,
): Promise<DocumentFacts> {
  const row = await db
    .insertInto('document')
    .values({
      municipality,
      document_id: documentId,
      case_id: caseId,
      name,
      mime,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: Buffer.from(bytes),
      added_at: NOW,
    })
    .returning(FACTS)
    .executeTakeFirstOrThrow()
  return toFacts(row)
}

/** The bytes as they were; throws where the disk gives others. */
export async function readDocument(
  { db, municipality }: Tx,
  documentId: string,
): Promise<(DocumentFacts & { readonly bytes: Buffer }) | undefined> {
  const row = await db
    .selectFrom('document')
    .where('municipality', '=', municipality)
    .where('document_id', '=', documentId)
    .select([...FACTS, 'bytes'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (createHash('sha256').update(row.bytes).digest('hex') !== row.sha256)
    throw new Error(`the document ${documentId} is not as it was`)
  return { ...toFacts(row), bytes: row.bytes }
}

/** The documents of a case in the order they came. */
export async function listDocuments(
  { db, municipality }: Tx,
  caseId: string,
  { limit = 1_000 }: { readonly limit?: number } = {},
): Promise<readonly DocumentFacts[]> {
  const rows = await db
    .selectFrom('document')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .select(FACTS)
    .orderBy('added_at')
    .orderBy('document_id')
    .limit(limit)
    .execute()
  return rows.map(toFacts)
}

function toFacts(row: {
  readonly document_id: string
  readonly case_id: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
  readonly added_at: string
}): DocumentFacts {
  const { document_id: documentId, case_id: caseId, name, mime, size, sha256, added_at: addedAt } = row
  return { documentId, caseId, name, mime, size, sha256, addedAt: addedAt as Instant }
}

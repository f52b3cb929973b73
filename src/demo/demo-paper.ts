import { createHash } from 'node:crypto'
import type { DocumentId } from '../stages/00-case/case-id.ts'

/** A paper of a made-up case, as plain text. */
export interface DemoPaper {
  readonly id: DocumentId
  readonly name: string
  readonly bytes: Uint8Array
  readonly hash: string
}

export function paperOf(id: DocumentId, title: string, text: string): DemoPaper {
  const bytes = new TextEncoder().encode(`${title}\n\n${text}\n`)
  return { id, name: `${title}.txt`, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

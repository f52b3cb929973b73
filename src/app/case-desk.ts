import type { PlainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { CaseId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { Notice } from '../stages/citizen/citizen-notice.ts'

/** An entry as it is kept: with who, as what, and when. */
export interface KeptEntry {
  readonly seq: number
  readonly entry: CaseEntry
  readonly by: { readonly user: string; readonly role: Role }
  /** ISO 8601 instant, as the database recorded it. */
  readonly recordedAt: string
  readonly effectiveOn: PlainDate
}

export interface Conflict {
  readonly kind: 'conflict'
  /** What others wrote since the number that was expected. */
  readonly since: readonly KeptEntry[]
}

/** What the use cases of a case ask of the outside, within one municipality. `main.ts` fills it from the store. */
export interface CaseDesk {
  /** The whole journal of a case, oldest first; empty where there is none. */
  read(id: CaseId): Promise<readonly KeptEntry[]>
  /** What a command wrote in the case, where it was carried out before. */
  findDone(id: CaseId, command: string): Promise<readonly CaseEntry[] | undefined>
  /** Writes all or nothing. The same command twice is answered as it was the first time; another act under its name is a conflict. */
  append(id: CaseId, write: CaseWrite): Promise<Result<{ readonly seq: number }, Conflict>>
}

export interface CaseWrite {
  /** The number of the last entry the writer has seen; 0 for a new case. */
  readonly expectedSeq: number
  readonly entries: readonly CaseEntry[]
  readonly by: KeptEntry['by']
  readonly effectiveOn: PlainDate
  /** Names this wish to write, so that a form sent twice is one act. */
  readonly command: string
  /** Parties to be told that there is something new, if they have asked to be: queued with the write, or not at all. */
  readonly tell: readonly Notice[]
}

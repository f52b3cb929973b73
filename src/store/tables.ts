import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** The columns as they come and go. A day comes as yyyy-mm-dd, an instant as `Instant`; jsonb goes as its text. */
export interface Tables {
  readonly municipality: MunicipalityTable
  readonly journal: JournalTable
  readonly command: CommandTable
  readonly identity: IdentityTable
  readonly identity_name: IdentityNameTable
  readonly case_view: CaseViewTable
  readonly case_search: CaseSearchTable
  readonly fact: FactTable
  readonly fact_count: FactCountTable
  readonly fact_change: FactChangeTable
  readonly view_state: ViewStateTable
  readonly access_log: AccessLogTable
  readonly access_review: AccessReviewTable
  readonly session: SessionTable
  readonly draft: DraftTable
  readonly setting: SettingTable
  readonly user_role: UserRoleTable
  readonly document: DocumentTable
  readonly outbox: OutboxTable
  readonly self_check: SelfCheckTable
  readonly publication: PublicationTable
}

type Json = ColumnType<unknown, string, string>

interface MunicipalityTable {
  readonly code: string
  readonly name: string
}

interface JournalTable {
  readonly municipality: string
  readonly case_id: string
  readonly seq: number
  readonly kind: GeneratedAlways<string>
  readonly entry: Json
  readonly by_user: string
  readonly by_role: string
  readonly recorded_at: string
  readonly effective_on: string
  readonly previous_hash: string | null
  readonly hash: string
}

interface CommandTable {
  readonly municipality: string
  readonly command_id: string
  readonly case_id: string
  readonly first_seq: number
  readonly last_seq: number
}

interface IdentityTable {
  readonly municipality: string
  readonly party_id: string
  readonly name: string
  readonly cpr: string | null
  readonly address: Json
  readonly is_protected: boolean
  readonly mail: Generated<string | null>
}

interface IdentityNameTable {
  readonly municipality: string
  readonly party_id: string
  readonly place: number
  readonly ending: string
}

interface CaseViewTable {
  readonly municipality: string
  readonly case_id: string
  readonly seq: number
  readonly title: string
  readonly state: string
  readonly stage: string
  readonly party_id: string | null
  readonly responsible: string | null
  readonly team: string | null
  readonly deadlines: Json
  readonly next_due_on: string | null
  readonly updated_at: string
}

interface CaseSearchTable {
  readonly municipality: string
  readonly case_id: string
  readonly seq: number
  readonly title: string
  readonly body: string
  readonly words: GeneratedAlways<string>
}

interface FactTable {
  readonly municipality: string
  readonly case_id: string
  readonly place: number
  readonly seq: number
  readonly fact: Json
  readonly open_until: string | null
}

interface FactCountTable {
  readonly municipality: string
  readonly team: string
  readonly counters: Json
}

interface FactChangeTable {
  readonly municipality: string
  readonly change_id: string
  readonly times: number
  readonly fact: Json
}

interface ViewStateTable {
  readonly municipality: string
  readonly projection: string
  readonly rebuilt_at: string
}

interface AccessLogTable {
  readonly municipality: string
  readonly access_id: string
  readonly at: string
  readonly by_user: string
  readonly by_role: string
  readonly purpose: string
  readonly what: string
  readonly case_id: string | null
  readonly party_id: string | null
  readonly route: string
}

interface AccessReviewTable {
  readonly municipality: string
  readonly access_id: string
  readonly reviewed_at: string
  readonly by_user: string
  readonly verdict: string
  readonly note: string
}

interface SessionTable {
  readonly municipality: string
  readonly token_hash: string
  readonly user_id: string
  readonly data: Json
  readonly started_at: string
  readonly last_seen_at: string
  readonly expires_at: string
}

interface DraftTable {
  readonly municipality: string
  readonly user_id: string
  readonly case_id: string
  readonly form: string
  readonly base_seq: number
  readonly text: string
  readonly saved_at: string
}

interface SettingTable {
  readonly municipality: string
  readonly name: string
  readonly version: number
  readonly value: Json
  readonly valid_from: string
  readonly by_user: string
  readonly by_role: string
  readonly recorded_at: string
}

interface UserRoleTable {
  readonly municipality: string
  readonly user_id: string
  readonly role: string
  readonly granted_at: string
  readonly granted_by: string
  readonly name: string
  readonly team: string | null
  readonly withdrawn_at: string | null
  readonly withdrawn_by: string | null
}

interface DocumentTable {
  readonly municipality: string
  readonly document_id: string
  readonly case_id: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
  readonly bytes: Buffer
  readonly added_at: string
}

interface OutboxTable {
  readonly municipality: string
  readonly dispatch_id: string
  readonly case_id: string
  readonly channel: string
  readonly party_id: string | null
  readonly document_id: string | null
  readonly payload: Json
  readonly state: Generated<'waiting' | 'taken' | 'sent' | 'failed'>
  readonly attempts: Generated<number>
  readonly due_at: string
  readonly taken_until: string | null
  readonly receipt: ColumnType<unknown, string | null, string | null>
  readonly last_error: string | null
  readonly queued_at: string
  readonly sent_at: string | null
  readonly message_id: string | null
  readonly reported_at: string | null
  readonly delivered_at: string | null
  readonly replaced_by: string | null
}

interface PublicationTable {
  readonly municipality: string
  readonly publication_id: string
  readonly case_id: string
  readonly seq: number
  readonly about: Json
  readonly body: string
  readonly words: GeneratedAlways<string>
}

interface SelfCheckTable {
  readonly municipality: string
  readonly sample_id: string
  readonly seq: number
  readonly entry: Json
  readonly by_user: string
  readonly by_role: string
  readonly recorded_at: string
}

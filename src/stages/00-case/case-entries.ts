import type { PlainDate } from '../../base/date.ts'
import type { Aktindsigt, AktindsigtAnswer, AktindsigtDelay } from './aktindsigt.ts'
import type { CallWish } from './call-wish.ts'
import type { CaseId, DocumentId, MunicipalityCode, OfficialId, PartyId, RecordId, SourceId } from './case-id.ts'
import type { Closing } from './closing.ts'
import type { Consent } from './consent.ts'
import type { AfterDeath, Death } from './death.ts'
import type { Note } from './note.ts'
import type { Official } from './official.ts'
import type { GuardianDoubt, Party } from './party.ts'
import type { Procedure } from './round.ts'

/** What the journal may say of the case as such. A record with the id of an earlier one answers it; nothing is taken back. */
export type CaseRoomEntry =
  | {
      readonly kind: 'case-opened'
      readonly municipality: MunicipalityCode
      readonly id: CaseId
      readonly area: 'voksen' | 'barn'
      readonly on: PlainDate
      readonly citizen: PartyId
      readonly procedure: Procedure
      /** Readers outside the team get no sight of it: a colleague's case, a protected address. */
      readonly shielded: boolean
    }
  | { readonly kind: 'party-recorded'; readonly party: Party }
  /** The whole party as it is from now on: other mandates, other days, or refused. The role stays. */
  | { readonly kind: 'party-changed'; readonly party: Party }
  | { readonly kind: 'guardian-doubt-recorded'; readonly doubt: GuardianDoubt }
  | { readonly kind: 'consent-recorded'; readonly consent: Consent }
  | { readonly kind: 'consent-withdrawn'; readonly id: RecordId; readonly on: PlainDate }
  | { readonly kind: 'note-recorded'; readonly note: Note }
  | { readonly kind: 'call-asked'; readonly wish: Omit<CallWish, 'answered'> }
  | { readonly kind: 'aktindsigt-asked'; readonly request: Omit<Aktindsigt, 'delays' | 'answer'> }
  | { readonly kind: 'aktindsigt-delayed'; readonly id: RecordId; readonly delay: AktindsigtDelay }
  | { readonly kind: 'aktindsigt-answered'; readonly id: RecordId; readonly answer: AktindsigtAnswer }
  | { readonly kind: 'death-recorded'; readonly death: Pick<Death, 'on' | 'how' | 'toldIn'> }
  /** The citizen lives: what was recorded was a mistake. */
  | { readonly kind: 'death-mistaken'; readonly on: PlainDate; readonly why: string }
  | { readonly kind: 'after-death-decided'; readonly decided: AfterDeath }
  | { readonly kind: 'case-closed'; readonly closing: Closing }
  | {
      readonly kind: 'case-reopened'
      readonly on: PlainDate
      readonly why: string
      /** The day the citizen asked for help again. Absent: nobody did, as where it had ended by mistake. */
      readonly asked?: PlainDate
    }
  | { readonly kind: 'official-recorded'; readonly official: Official }
  | { readonly kind: 'responsible-assigned'; readonly official: OfficialId; readonly team: string }
  | {
      readonly kind: 'document-recorded'
      readonly id: DocumentId
      readonly name: string
      readonly on: PlainDate
      /** SHA-256 in hexadecimal. */
      readonly hash: string
    }
  | {
      readonly kind: 'round-begun'
      readonly on: PlainDate
      readonly procedure: Procedure
      readonly instructions: readonly { readonly id: RecordId; readonly asked: string }[]
    }
  | {
      readonly kind: 'instruction-answered'
      readonly id: RecordId
      readonly how: string
      readonly source?: SourceId
      readonly document?: DocumentId
      readonly notFollowed?: boolean
    }

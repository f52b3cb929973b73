import type { CallWish } from './00-case/call-wish.ts'
import type { OfficialId, PartyId } from './00-case/case-id.ts'
import type { Outcome } from './11-outcome/outcome.ts'
import type { EntryOf } from './case-entry.ts'
import type { AppealParts } from './appeal-parts.ts'
import type { CaseFile } from './case-file.ts'

type Lists =
  | 'consents'
  | 'notes'
  | 'officials'
  | 'questions'
  | 'disagreements'
  | 'reviews'
  | 'partshoeringer'
  | 'committees'
  | 'sparrings'
  | 'formerGrants'
  | 'views'
  | 'letters'
  | 'calls'
  | 'complaints'
  | 'genvurderinger'
/** A case of our own: what was not recorded is not there, so every list is known. */
export type OwnCaseFile = WholeCase & Required<Pick<WholeCase, Lists>> & CaseFrame

/** A case from its opening to what became of it. */
export type WholeCase = CaseFile & AppealParts

/** What Holdbar keeps of its own cases beside what is checked. */
export interface CaseFrame {
  readonly citizen: PartyId
  readonly shielded: boolean
  readonly responsible?: OfficialId
  readonly team?: string
  /** The times someone asked to be called. */
  readonly callWishes: readonly CallWish[]
  readonly documents: readonly Omit<EntryOf<'document-recorded'>, 'kind'>[]
  /** The rounds before this one, as they ended. */
  readonly formerRounds: readonly FormerRound[]
  /** What the board has drafted, and who has signed. Only at the board. */
  readonly outcomeDraft?: {
    readonly outcome: Outcome
    readonly by: OfficialId
    readonly signatures: readonly Omit<EntryOf<'outcome-signed'>, 'kind'>[]
  }
}

export type FormerRound = Pick<
  WholeCase,
  'round' | 'answers' | 'decision' | 'letters' | 'complaints' | 'genvurderinger' | 'boardFile' | 'outcome'
>

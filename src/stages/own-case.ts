import type { Aktindsigt } from './00-case/aktindsigt.ts'
import type { CallWish } from './00-case/call-wish.ts'
import type { CaseRoomEntry } from './00-case/case-entries.ts'
import type { Closing } from './00-case/closing.ts'
import type { MunicipalityCode, OfficialId, PartyId, StatementId } from './00-case/case-id.ts'
import type { Death } from './00-case/death.ts'
import type { Withdrawal } from './01-application/withdrawal.ts'
import type { CommitteePlan } from './05-hearing/committee.ts'
import type { OutcomeEntry } from './11-outcome/outcome-entries.ts'
import type { Outcome } from './11-outcome/outcome.ts'
import type { Publication } from './13-learning/publish/publication.ts'
import type { AppealParts } from './appeal-parts.ts'
import type { CaseFile } from './case-file.ts'

export const KNOWN_LISTS = [
  'consents',
  'notes',
  'officials',
  'questions',
  'disagreements',
  'reviews',
  'partshoeringer',
  'committees',
  'sparrings',
  'formerGrants',
  'views',
  'letters',
  'calls',
  'complaints',
  'genvurderinger',
  'formerRounds',
] as const

/** A case of our own: what was not recorded is not there, so every list is known. */
export type OwnCaseFile = WholeCase & Required<Pick<WholeCase, (typeof KNOWN_LISTS)[number]>> & CaseFrame

/** A case from its opening to what became of it. */
export type WholeCase = CaseFile & AppealParts & CaseHistory

/** What was before this round, and what is not yet known to others. */
interface CaseHistory {
  /** A file that tells neither sources nor statements: what the case rests on is not known. Absent: what there is of it is told. */
  readonly isInformationUntold?: true
  /** The rounds before this one, as they ended. Absent: not known. */
  readonly formerRounds?: readonly FormerRound[]
  /** What the board has drafted, and who has signed. Absent: nothing, or this is not the board. */
  readonly outcomeDraft?: {
    readonly outcome: Outcome
    readonly by: OfficialId
    readonly signatures: readonly Omit<Extract<OutcomeEntry, { readonly kind: 'outcome-signed' }>, 'kind'>[]
  }
}

/** What Holdbar keeps of its own cases beside what is checked. */
export interface CaseFrame {
  readonly citizen: PartyId
  /** The authority that sent it. Absent: it was opened here. */
  readonly from?: MunicipalityCode
  readonly shielded: boolean
  /** It ended without a decision. Absent: it did not. */
  readonly closed?: Closing
  /** The citizen has died. Absent: as far as is known, not. */
  readonly death?: Death
  readonly responsible?: OfficialId
  readonly team?: string
  /** The times someone asked to be called. */
  readonly callWishes: readonly CallWish[]
  /** The times someone asked to see the file. Absent: none. */
  readonly aktindsigter?: readonly Aktindsigt[]
  /** The times what was applied for was taken back, also where it was regretted. Absent: none. */
  readonly withdrawals?: readonly Withdrawal[]
  /** What came in after the decision was proposed, which those who proposed it had not read. Absent: nothing. */
  readonly saidSinceProposal?: readonly StatementId[]
  readonly documents: readonly CaseDocument[]
  /** The committee's next look at the case. Absent: none is planned. */
  readonly committeePlan?: CommitteePlan
  /** Decisions of the case that were approved for everyone to read, also those withdrawn. Absent: none. */
  readonly publications?: readonly Publication[]
}

/** A document that the case knows by its hash. The bytes lie apart. */
export type CaseDocument = Omit<Extract<CaseRoomEntry, { readonly kind: 'document-recorded' }>, 'kind'>

// Picked from each type by itself: of the two together, the generator makes a schema that no round fits.
/** A round as it ended. */
export type FormerRound = Pick<
  CaseFile,
  'round' | 'answers' | 'decision' | 'letters' | 'partshoeringer' | 'committees' | 'calls'
> &
  Pick<AppealParts, 'complaints' | 'genvurderinger' | 'boardFile' | 'outcome' | 'compliance'>

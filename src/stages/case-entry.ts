import type { ImportedCase, ReimportedCase } from './exchange/imported-case.ts'
import type { CaseRoomEntry } from './00-case/case-entries.ts'
import type { ApplicationEntry } from './01-application/application-entries.ts'
import type { InformationEntry } from './02-information/information-entries.ts'
import type { NeedEntry } from './03-needs/need-entries.ts'
import type { AssessmentEntry } from './04-assessment/assessment-entries.ts'
import type { HearingEntry } from './05-hearing/hearing-entries.ts'
import type { DecisionEntry } from './06-decision/decision-entries.ts'
import type { LetterEntry } from './07-letter/compose/letter-entries.ts'
import type { ComplaintEntry } from './08-complaint/complaint-entries.ts'
import type { ReassessmentEntry } from './09-reassessment/reassessment-entries.ts'
import type { BoardEntry } from './10-board/board-entries.ts'
import type { OutcomeEntry } from './11-outcome/outcome-entries.ts'
import type { ComplianceEntry } from './12-compliance/compliance-entries.ts'
import type { PublicationEntry } from './13-learning/publish/publication.ts'

/** Everything the journal of a case may say: an entry is an act that was done. */
export type CaseEntry =
  | CaseRoomEntry
  | ImportedCase
  | ReimportedCase
  | ApplicationEntry
  | InformationEntry
  | NeedEntry
  | AssessmentEntry
  | HearingEntry
  | DecisionEntry
  | LetterEntry
  | ComplaintEntry
  | ReassessmentEntry
  | BoardEntry
  | OutcomeEntry
  | ComplianceEntry
  | PublicationEntry

/** The name of an act is the kind of entry it leaves. */
export type Act = CaseEntry['kind']
export type EntryOf<A extends Act> = Extract<CaseEntry, { readonly kind: A }>

import type { PlainDate } from '../base/date.ts'
import type { AppealParts } from './appeal-parts.ts'
import type { CaseId, MunicipalityCode } from './00-case/case-id.ts'
import type { Consent } from './00-case/consent.ts'
import type { Note } from './00-case/note.ts'
import type { Official } from './00-case/official.ts'
import type { GuardianDoubt, Party } from './00-case/party.ts'
import type { Round } from './00-case/round.ts'
import type { Application } from './01-application/application.ts'
import type { Disagreement, Review } from './02-information/disagreement.ts'
import type { Question } from './02-information/question.ts'
import type { Source } from './02-information/source.ts'
import type { Statement } from './02-information/statement.ts'
import type { Need } from './03-needs/need.ts'
import type { Assessment } from './04-assessment/assessment.ts'
import type { CommitteeMeeting, Sparring } from './05-hearing/committee.ts'
import type { Partshoering, PartshoeringExemption } from './05-hearing/partshoering.ts'
import type { Decision, View } from './06-decision/decision.ts'
import type { FormerGrant, NeedAnswer } from './06-decision/need-answer.ts'
import type { NonCooperation } from './06-decision/non-cooperation.ts'
import type { Call, SentLetter } from './07-letter/compose/sent-letter.ts'

/**
 * A case as it stands: what the journal folds to, and what another system hands over to be checked.
 * An absent list is not known; an empty list is none. What is not known gets "cannot say" from a rule, never a guess.
 */
export interface CaseFile {
  /**
   * Whose case it is: the municipality's number, four digits.
   * @default "0000"
   */
  readonly municipality: MunicipalityCode
  /**
   * The case's name in the system it comes from. Never an identity number.
   * @default "sag"
   */
  readonly id: CaseId
  /**
   * An adult's case under Serviceloven, or a child's under Barnets Lov.
   * @default "voksen"
   */
  readonly area: 'voksen' | 'barn'
  /** This time round. Absent in a file: the first round, on an application, begun on its day. */
  readonly round: Round
  /** The people in the case besides the authority. Absent in a file: the citizen alone, named `borger` (in a child's case `barn`). Once told, all that others refer to must be in it, the citizen too. */
  readonly parties: readonly Party[]
  /** Doubt whether the citizen needs a guardian. Absent: no doubt is recorded. */
  readonly guardianDoubt?: GuardianDoubt
  /** Yes and no from the citizen to involving others. Absent: not known; empty: none was asked for. */
  readonly consents?: readonly Consent[]
  /** What was written down of what was said and done. Absent: not known; empty: nothing. */
  readonly notes?: readonly Note[]
  /** Who prepared, advised on, decided and approved the case. Absent: not known, and whoever is named by `by` elsewhere is a free text. Once told, each of them must be in it, or be `kommunen`. */
  readonly officials?: readonly Official[]

  /**
   * What the citizen asked for; empty where nothing was applied for (a follow-up, the municipality's own initiative).
   * @default []
   */
  readonly applications: readonly Application[]

  /** Where the information comes from. Absent in a file: not known; empty: there is none. */
  readonly sources: readonly Source[]
  /** What the sources say of the needs, one piece at a time. Absent in a file: not known; empty: nothing. */
  readonly statements: readonly Statement[]
  /** Questions that were sent to sources. Absent: not known; empty: none. */
  readonly questions?: readonly Question[]
  /** What citizen and municipality see differently. Absent: not known; empty: nothing. */
  readonly disagreements?: readonly Disagreement[]
  /** The times the citizen went through what is written. Absent: not known; empty: never. */
  readonly reviews?: readonly Review[]

  /** What the case is about: one activity or function each. */
  readonly needs: readonly Need[]
  /**
   * The judgement of each need; a need without one is not judged.
   * @default []
   */
  readonly assessments: readonly Assessment[]

  /** Hearings of the party before the decision. Absent: not known; empty: none was held. */
  readonly partshoeringer?: readonly Partshoering[]
  /** Why no hearing was held. Absent: no exemption is recorded. */
  readonly partshoeringExemption?: PartshoeringExemption
  /** Meetings of the visitation committee about the case. Absent: not known; empty: none. */
  readonly committees?: readonly CommitteeMeeting[]
  /** Readings with fresh eyes. Absent: not known; empty: none. */
  readonly sparrings?: readonly Sparring[]

  /** What the citizen had before, need by need. Absent: not known; empty: nothing. */
  readonly formerGrants?: readonly FormerGrant[]
  /** What was done before help ends because the citizen does not take part. Absent: nothing is recorded. */
  readonly nonCooperation?: NonCooperation
  /** The citizen's main views, each with the reply. Absent: not known; empty: none. */
  readonly views?: readonly View[]
  /**
   * What the decision says of each need, at most one a need; a need without one is not answered.
   * @default []
   */
  readonly answers: readonly NeedAnswer[]
  /** The decision as a whole. Absent while nothing is proposed. */
  readonly decision?: Decision

  /** Letters that were sent. Absent: not known; empty: none. */
  readonly letters?: readonly SentLetter[]
  /** Calls before and after the letter. Absent: not known; empty: none. */
  readonly calls?: readonly Call[]
  /** The text of the letter, where it was written elsewhere: the rules for letters read it too. What an extract does not say is no flaw. Absent: not known. */
  readonly letterText?: string
}

/** A case with what came after its letter: what is handed over to be checked. */
export interface ToldCase extends CaseFile, AppealParts {}

/** The day by whose law the case is judged: the decision's own, else the day asked. */
export function lawDateOf(file: CaseFile, asked: PlainDate): PlainDate {
  return file.decision?.on ?? asked
}

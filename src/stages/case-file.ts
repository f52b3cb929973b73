import type { PlainDate } from '../base/date.ts'
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
import type { Call, SentLetter } from './07-letter/sent-letter.ts'

/**
 * A case as it stands: what the journal folds to, and what another system hands over to be checked.
 * An absent list is not known; an empty list is none. What is not known gets "cannot say" from a rule, never a guess.
 */
export interface CaseFile {
  readonly municipality: MunicipalityCode
  readonly id: CaseId
  /** Whose case: an adult's under Serviceloven, or a child's under Barnets Lov. */
  readonly area: 'voksen' | 'barn'
  readonly round: Round
  readonly parties: readonly Party[]
  readonly guardianDoubt?: GuardianDoubt
  readonly consents?: readonly Consent[]
  readonly notes?: readonly Note[]
  readonly officials?: readonly Official[]

  readonly applications: readonly Application[]

  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly questions?: readonly Question[]
  readonly disagreements?: readonly Disagreement[]
  readonly reviews?: readonly Review[]

  readonly needs: readonly Need[]
  readonly assessments: readonly Assessment[]

  readonly partshoeringer?: readonly Partshoering[]
  readonly partshoeringExemption?: PartshoeringExemption
  readonly committees?: readonly CommitteeMeeting[]
  readonly sparrings?: readonly Sparring[]

  readonly formerGrants?: readonly FormerGrant[]
  readonly nonCooperation?: NonCooperation
  readonly views?: readonly View[]
  readonly answers: readonly NeedAnswer[]
  /** Absent while nothing is proposed. */
  readonly decision?: Decision

  readonly letters?: readonly SentLetter[]
  readonly calls?: readonly Call[]
  /** The text of the letter, where it was written elsewhere: the rules for letters read it too. */
  readonly letterText?: string
}

/** The day by whose law the case is judged: the decision's own, else the day asked. */
export function lawDateOf(file: CaseFile, asked: PlainDate): PlainDate {
  return file.decision?.on ?? asked
}

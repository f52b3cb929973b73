import type { CaseId, MunicipalityCode } from './00-case/id.ts'
import type { Consent, Note, Official, Party } from './00-case/party.ts'
import type { Application } from './01-application/application.ts'
import type { Disagreement, Question, Review, Source, Statement } from './02-information/information.ts'
import type { Need } from './03-needs/need.ts'
import type { Assessment } from './04-assessment/assessment.ts'
import type { Committee, Hearing, HearingExemption, Sparring } from './05-hearing/hearing.ts'
import type { Decision, FormerGrant } from './06-decision/decision.ts'

/**
 * A case as it stands, from application to decision: what its journal folds to, and what another system may hand over.
 * Absent means not known or not yet; an empty list means that there is none.
 */
export interface CaseFile {
  readonly municipality: MunicipalityCode
  readonly id: CaseId
  readonly parties: readonly Party[]
  readonly consents: readonly Consent[]
  readonly notes: readonly Note[]
  readonly officials: readonly Official[]
  readonly application?: Application
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly questions: readonly Question[]
  readonly disagreements: readonly Disagreement[]
  readonly reviews: readonly Review[]
  readonly needs: readonly Need[]
  readonly assessments: readonly Assessment[]
  readonly hearings: readonly Hearing[]
  readonly hearingExemption?: HearingExemption
  readonly committees: readonly Committee[]
  readonly sparrings: readonly Sparring[]
  readonly formerGrants: readonly FormerGrant[]
  readonly decision?: Decision
}

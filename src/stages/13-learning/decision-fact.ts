import type { Brand } from '../../base/brand.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { SourceKind } from '../02-information/source.ts'
import type { Theme } from '../03-needs/need.ts'
import type { OverallResult } from '../06-decision/overall-result.ts'
import type { ReassessmentResult } from '../09-reassessment/medhold.ts'
import type { DocumentRequest } from '../10-board/board-file.ts'
import type { InstructionKind } from '../11-outcome/instruction-kind.ts'
import type { DecidingCategory, RulingKind } from '../11-outcome/outcome.ts'
import type { TeamCode } from './team-code.ts'
import type { Personless } from './without-person.ts'

/** How a complaint ended at the board, also where the board never looked at it. */
export type FactOutcome = RulingKind | 'henvisning' | 'bortfald'

/** What the board asked for because it lacked in the file. */
export type RequestedItem = DocumentRequest['item']

/** "SEL § 85": where a decision belongs in the statistics. */
export type ProvisionKey = Brand<string, 'ProvisionKey'>

export const provisionKey = ({ act, paragraph }: ProvisionRef): ProvisionKey => `${act} § ${paragraph}` as ProvisionKey

/** Where the time of a case goes, from one day to the next that counts. */
export const STAGES_TIMED = [
  'oplysning',
  'afsendelse',
  'klage',
  'genvurdering',
  'styrelse',
  'styrelsesbehandling',
  'efterlevelse',
] as const
/**
 * `oplysning`: application (in a later round its beginning) to decision. `afsendelse`: decision to letter. `klage`: letter
 * to complaint. `genvurdering`: complaint to finished reassessment. `styrelse`: sent to the board to its decision.
 * `styrelsesbehandling`: of that, what the board had the case for, from its receipt on. `efterlevelse`: the board's decision to the day it was carried out.
 */
export type StageTimed = (typeof STAGES_TIMED)[number]

/**
 * One decision of a municipality and what became of it. There is no person in it: no name, number, address, day or free
 * text. Absent is not known, or not come to; an empty list is none.
 */
interface Counted {
  readonly municipality: MunicipalityCode
  /** The unit that had the case when the letter went. It stays in the house: no file has it. */
  readonly team?: TeamCode
  /** What most of the answers were decided under; absent where none names a provision. */
  readonly provision?: ProvisionKey
  /** The year the municipality decided. */
  readonly year?: number
  /** 1 for the first decision of a case, 2 after the first remittal or new start. */
  readonly round?: number
  /** The theme of VUM 2.0 that most of the needs belong to. */
  readonly subject?: Theme
  readonly result?: OverallResult
  readonly needs?: number
  /** Kinds of source that were in the file when the letter went. */
  readonly sources?: readonly SourceKind[]
  /** Kinds of source the municipality had asked. */
  readonly asked?: readonly SourceKind[]
  /** Flaws that the check had warned of when the letter went. */
  readonly foreseen?: readonly Mangel[]
  readonly complained?: boolean
  /** What the municipality's own reassessment came to. */
  readonly genvurdering?: ReassessmentResult
  readonly outcome?: FactOutcome
  /** The year of the board's decision. */
  readonly boardYear?: number
  /** Some parts were reversed and others were not. */
  readonly isPartial?: boolean
  /** That of the flaw that decided; absent where nothing was reversed. */
  readonly category?: DecidingCategory
  /** What the board found, each kind once. */
  readonly flaws: readonly Mangel[]
  /** Kinds of source that the board named as missing. */
  readonly missing?: readonly SourceKind[]
  /** What the board asked the municipality for, each kind once; absent where it has not taken the case in. */
  readonly requested?: readonly RequestedItem[]
  /** One for each instruction. */
  readonly instructions?: readonly InstructionKind[]
  /** A reversal, or an order to supplement, was carried out; absent where there is none. */
  readonly carriedOut?: boolean
  /** Days in each stage; a stage that the case has not been through is absent. */
  readonly days: Readonly<Partial<Record<StageTimed, number>>>
}

export type DecisionFact = Personless<Counted>

/** What is counted of them one by one: a team of the municipality, or at the board the municipality that decided. */
export type FactPart = TeamCode | MunicipalityCode

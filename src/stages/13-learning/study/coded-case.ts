import type { Mangel } from '../../../law/mangel.ts'
import { SOURCE_KINDS } from '../../02-information/source.ts'
import type { DecidingCategory } from '../../11-outcome/outcome.ts'
import type { FactOutcome } from '../decision-fact.ts'

/** What a decision may refer to; `mestring` is that the citizen may come to manage more alone. */
const REFERENCES = [
  'serviceniveau',
  'oekonomi',
  'mestring',
  'principmeddelelse',
  'vejledning',
  'bekendtgoerelse',
  'hyrdebrev',
  'orienteringsskrivelse',
] as const
export type Reference = (typeof REFERENCES)[number]

export const OUTCOMES = [
  'hjemvisning',
  'aendring',
  'ophaevelse',
  'supplering',
  'stadfaestelse',
  'afvisning',
  'henvisning',
  'bortfald',
] as const satisfies readonly FactOutcome[]

export const CATEGORIES = ['A', 'B', 'C', 'D'] as const satisfies readonly DecidingCategory[]

/** The flaws of the board, in the order of their categories; what is hard to understand is none of them. */
export const CODED_FLAWS = [
  'mangelfuldt-oplyst',
  'partshoering',
  'klagevejledning',
  'habilitet',
  'meddelelse',
  'vejledning',
  'genvurdering',
  'partsrepraesentation',
  'notatpligt',
  'lovbestemt-frist',
  'kommunal-frist',
  'akter',
  'mangelfuld-begrundelse',
  'vaegtning',
  'formaal',
  'forkert-paragraf',
  'personkreds',
  'lovfortolkning',
] as const satisfies readonly Mangel[]

/** What is coded with several values a case. A list of codes is closed; null leaves the words to each study's codebook. */
export const CODE_LISTS = {
  emnegruppe: null,
  emne: null,
  kendetegn: null,
  kilder: SOURCE_KINDS,
  henvisninger: REFERENCES,
  mangler: CODED_FLAWS,
  efterspurgt: SOURCE_KINDS,
  handleanvisninger: ['1', '2', '3', '4', '5'],
  'ankestyrelsens-henvisninger': REFERENCES,
  /** Whom the board was in contact with. */
  kontakt: ['kommune', 'borger'],
} as const satisfies Readonly<Record<string, readonly string[] | null>>

export type CodedVariable = keyof typeof CODE_LISTS
export const CODED_VARIABLES = Object.keys(CODE_LISTS) as readonly CodedVariable[]

/** One case as one coder read it. There is no person in it, and no free text. */
export interface CodedCase {
  /** The number of the case in the study: not the board's, not the citizen's. */
  readonly key: string
  /** Who coded; empty where the file does not say. */
  readonly coder: string
  /** Four digits; absent where it was not coded. */
  readonly municipality?: string
  /** "SEL § 85". */
  readonly provision: string
  /** The year of the board's decision. */
  readonly year: number
  readonly outcome: FactOutcome
  /** That of the flaw that decided; absent where nothing was reversed. */
  readonly category?: DecidingCategory
  /** Absent: not coded. An empty list: looked for, and none found. */
  readonly codes: Readonly<Partial<Record<CodedVariable, readonly string[]>>>
}

/** Whether the board went against the municipality, so that a flaw decided. */
export function isReversed(outcome: FactOutcome): boolean {
  return outcome === 'hjemvisning' || outcome === 'aendring' || outcome === 'ophaevelse'
}

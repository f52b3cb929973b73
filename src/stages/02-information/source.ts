import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, SourceId } from '../00-case/case-id.ts'

/** Who or what information comes from (kildeelement). */
export const SOURCE_KINDS = [
  'borger',
  'paaroerende',
  'fagperson',
  'udfoerer',
  'speciallaege',
  'praktiserende-laege',
  'sundhedsfaglig',
  'anden-sagkyndig',
  'anden-myndighed',
  'hjaelper',
  'dagtilbud-skole',
  'merudgifter',
  'faktisk-forbrug',
  'voksenudredning',
  'handleplan',
  'kommunens-vurdering',
  'andet',
] as const

/**
 * `fagperson` knows the citizen without being the provider; `sundhedsfaglig` is other health staff;
 * `anden-sagkyndig` e.g. a psychologist; `faktisk-forbrug` invoices, mileage, medicine lists;
 * `voksenudredning` is VUM 2.0; `kommunens-vurdering` the municipality's own professional assessment.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** One conversation, letter, report or visit that information comes from. */
export interface Source {
  /** Names the source; statements refer to it. */
  readonly id: SourceId
  /** Who or what the information comes from. */
  readonly kind: SourceKind
  /** What it is called in the case: "Statusnotat fra bostøtten". */
  readonly title: string
  /** The day it was said or written, not the day it came. */
  readonly date: PlainDate
  /** In writing, by word of mouth, or seen on a visit. */
  readonly form: 'skriftlig' | 'mundtlig' | 'besoeg'
  /** Written down in the case, with date and author. Absent: not known; only asked where the form is not written. */
  readonly noted?: boolean
  /** The document in the file; `mangler` where it is referred to but not there. Absent: not known. */
  readonly document?: DocumentId | 'mangler'
  /** `indhentet` by the municipality from others; `fra-borgeren` handed in or told; `egen` made by the municipality. Absent: not known. */
  readonly obtained?: 'fra-borgeren' | 'indhentet' | 'egen'
  /** The citizen is presumed to know that it is in the case (FVL § 19, stk. 1). Absent: not known. */
  readonly knownToCitizen?: boolean
}

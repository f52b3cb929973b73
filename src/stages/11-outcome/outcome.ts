import type { PlainDate } from '../../base/date.ts'
import type { NonEmpty } from '../../base/list.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { NeedId, RecordId } from '../00-case/case-id.ts'
import type { SourceKind } from '../02-information/source.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import type { BoardInstruction } from './instruction-kind.ts'

/** The category of the flaw that decided. */
export type DecidingCategory = 'A' | 'B' | 'C' | 'D'

/** When the flaw, or what changed the case, arose. */
export type Arose = 'foer-afgoerelsen' | 'i-genvurderingen' | 'nye-oplysninger'

/** A flaw found, with what makes it possible to act on: which need, which source was missing, about what. */
export interface CodedFlaw {
  /** The flaw, by its code. */
  readonly mangel: Mangel
  /** The need it is of; null where it is of the whole. */
  readonly need: NeedId | null
  /** The source that was not asked. Absent: the flaw is another. */
  readonly missingSource?: SourceKind
  /** What that source would have been asked about. Absent: not said. */
  readonly matter?: string
  /** When it arose. */
  readonly arose: Arose
}

/** What is found where the decision is reversed, or stands but its information must be added to. */
interface Reversal {
  /** The category of the flaw that decided. */
  readonly category: DecidingCategory
  /** Every flaw found; at least one. */
  readonly flaws: NonEmpty<CodedFlaw>
}

/** What the board made of one part of the complaint. A reversal without category and flaw can't be written. */
export type Ruling =
  | {
      /** The decision stands. */
      readonly kind: 'stadfaestelse'
      /** Flaws that did not decide; empty where there is none. */
      readonly criticism: readonly CodedFlaw[]
    }
  | ({
      /** The municipality is to decide anew. */
      readonly kind: 'hjemvisning'
      /** What it is to do first; at least one. */
      readonly instructions: NonEmpty<BoardInstruction>
    } & Reversal)
  | ({
      /** The board gives another answer. */
      readonly kind: 'aendring'
      /** What holds now; at least one. */
      readonly answers: NonEmpty<NeedAnswer>
    } & Reversal)
  | ({
      /** The decision falls. */
      readonly kind: 'ophaevelse'
    } & Reversal)
  | {
      /** The board does not look at it. */
      readonly kind: 'afvisning'
      /** Why not. */
      readonly grund: 'for-sent' | 'frafaldet' | 'anden-myndighed' | 'ikke-en-afgoerelse'
    }
  /** Placements without consent are not remitted: the placement stands, and the child's assessment is to be supplemented. */
  | ({
      /** The placement stands, and more is to be found out. */
      readonly kind: 'supplering'
      /** What the municipality is to do; at least one. */
      readonly instructions: NonEmpty<BoardInstruction>
    } & Reversal)

/** What the board decided of some of the needs. */
export interface OutcomePart {
  /** Names the part. */
  readonly id: RecordId
  /** The needs it is of. */
  readonly needs: readonly NeedId[]
  /** What was decided. */
  readonly ruling: Ruling
  /** Why. */
  readonly grounds: string
}

/** The board's decision: one letter, several outcomes. */
export interface Outcome {
  /** Names the outcome. */
  readonly id: RecordId
  /** The day of the board's decision. */
  readonly decidedOn: PlainDate
  /** The day the municipality got it; after a remittal its limit runs from then. Absent: not known. */
  readonly received?: PlainDate
  /** The board's own number for the case. */
  readonly number: string
  /** Each part of the complaint; at least one. */
  readonly parts: NonEmpty<OutcomePart>
  /** By when a change or a lifting is to be carried out; absent where nothing is. */
  readonly carryOutBy?: PlainDate
}

export type RulingKind = Ruling['kind']

/** From the one that reaches furthest to the one that reaches least: the published rule for one overall outcome. */
const REACH: readonly RulingKind[] = [
  'aendring',
  'ophaevelse',
  'hjemvisning',
  'supplering',
  'stadfaestelse',
  'afvisning',
]

/** One outcome for the whole: the most far-reaching part (the board's statistics). */
export function overallRuling({ parts }: Pick<Outcome, 'parts'>): RulingKind {
  const kinds = new Set(parts.map(({ ruling }) => ruling.kind))
  return REACH.find((kind) => kinds.has(kind)) ?? parts[0].ruling.kind
}

/** Where the board's published figures put a ruling: changed and lifted are one class, a rejection is in none. */
export type CountedAs = 'hjemvist' | 'aendret' | 'stadfaestet' | 'ikke-talt'

/**
 * An order to supplement counts as upheld: the board upholds the placement and orders more information at once
 * (review of reversed cases 2018, where such cases "can't be remitted"), and the rate is remitted and changed only.
 */
const COUNTED: Readonly<Record<RulingKind, CountedAs>> = {
  aendring: 'aendret',
  ophaevelse: 'aendret',
  hjemvisning: 'hjemvist',
  supplering: 'stadfaestet',
  stadfaestelse: 'stadfaestet',
  afvisning: 'ikke-talt',
}

export const countedAs = (kind: RulingKind): CountedAs => COUNTED[kind]

/** Some parts reversed, others not. */
export function isPartlyReversed({ parts }: Pick<Outcome, 'parts'>): boolean {
  const reversed = parts.filter(({ ruling }) => isReversal(ruling.kind)).length
  return reversed > 0 && reversed < parts.length
}

export function isReversal(kind: RulingKind): boolean {
  return COUNTED[kind] === 'aendret' || COUNTED[kind] === 'hjemvist'
}

/** Whether the municipality is to do anything after it: what was upheld or rejected changes nothing for the citizen. */
export const asksForDeeds = ({ parts, carryOutBy }: Pick<Outcome, 'parts' | 'carryOutBy'>): boolean =>
  carryOutBy !== undefined || parts.some(({ ruling }) => isReversal(ruling.kind) || ruling.kind === 'supplering')

export function instructionsOf({ parts }: Pick<Outcome, 'parts'>): readonly BoardInstruction[] {
  return parts.flatMap(({ ruling }) => ('instructions' in ruling ? ruling.instructions : []))
}

export function flawsOf({ parts }: Pick<Outcome, 'parts'>): readonly CodedFlaw[] {
  return parts.flatMap(({ ruling }) =>
    'flaws' in ruling ? ruling.flaws : 'criticism' in ruling ? ruling.criticism : [],
  )
}

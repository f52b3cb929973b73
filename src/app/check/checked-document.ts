import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { Level } from '../../rules/verdict.ts'
import type { DecisionKind, DocumentKind } from '../../stages/07-letter/letter.ts'
import type { Quote } from '../../text/quote.ts'
import type { Readability } from '../../text/readability.ts'

/** A finding as it is told to people: with the rule that made it and the sources it rests on. */
export interface ReportedFinding {
  readonly rule: string
  readonly title: Words
  readonly mangel: Mangel
  readonly level: Level
  readonly quote: Quote | null
  readonly what: Words
  readonly why: Words
  readonly remedy: Words
  /** E.g. `FVL § 25`. */
  readonly sources: readonly string[]
  readonly isFact?: true
}

export interface UnknownAnswer {
  readonly rule: string
  readonly title: Words
  /** What the text doesn't show, in Danish. */
  readonly missing: readonly string[]
}

/** One line of what a decision must contain, and what was found where. */
export interface ChecklistLine {
  readonly id: string
  readonly label: Words
  readonly state: 'fundet' | 'mangler' | 'kan-ikke-ses' | 'kraeves-ikke'
  readonly quotes: readonly Quote[]
  /** What was read there, in Danish: "afslag", "SEL § 85", "4 uger". */
  readonly told: string | null
}

/** What Holdbar says of one text. */
export interface CheckedDocument {
  readonly text: string
  readonly kind: DocumentKind
  /** The law was asked as of this day: the decision's own date, else the day asked for. */
  readonly lawDate: PlainDate
  readonly decision: {
    readonly kind: DecisionKind
    readonly date: PlainDate | null
    readonly provisions: readonly string[]
  } | null
  /** False where a finding is a `fejl`; null for a text that is no decision and no standard. */
  readonly holds: boolean | null
  /** In the order of the text, those without a place last. */
  readonly findings: readonly ReportedFinding[]
  readonly unknown: readonly UnknownAnswer[]
  readonly checklist: readonly ChecklistLine[]
  readonly readability: Readability
}

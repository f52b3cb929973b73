import type { NonEmpty } from '../base/list.ts'
import type { Words } from '../base/words.ts'
import type { LawSource } from '../law/source.ts'
import { examples as klagevejledningExamples } from './07-letter/klagevejledning/examples.ts'
import { klagevejledning } from './07-letter/klagevejledning/rule.ts'
import type { Examples } from './rule.ts'

export type Room = '07-letter' | '14-supervision'

/** What the handbook tells of a rule, whatever record it reads. */
export interface HandbookRule {
  readonly id: string
  readonly title: Words
  readonly checklist: readonly string[]
  readonly sources: NonEmpty<LawSource>
}

export interface HandbookPage {
  readonly room: Room
  readonly rule: HandbookRule
  readonly examples: Examples
}

/** Kept apart from the catalogue, so that a check need not load the examples. */
export const HANDBOOK: readonly HandbookPage[] = [
  { room: '07-letter', rule: klagevejledning, examples: klagevejledningExamples },
]

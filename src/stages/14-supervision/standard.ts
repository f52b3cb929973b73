import type { PlainDate } from '../../base/date.ts'
import type { CitedProvision } from '../07-letter/letter.ts'
import type { Passage } from '../07-letter/passage.ts'
import type { Prose } from '../../text/prose.ts'
import type { Quote } from '../../text/quote.ts'
import { isOthersWords } from './others-words.ts'
import { isTitle, type Part } from './part.ts'

export { quotePassage } from '../07-letter/letter.ts'

/** A sentence of a standard in its place. */
export interface Clause extends Passage {
  readonly part: Part
  /** Counts the headings passed: clauses with the same number stand under the same heading. */
  readonly chapter: number
  /** That heading, in lower case; empty before the first. */
  readonly title: string
  /** The words of the sentence that introduces it, and its own: a bullet alone seldom says that it is a demand. */
  readonly whole: string
  /** The paragraphs it is about, `SEL § 97`: its own, those of its heading, or those of the whole standard. */
  readonly about: readonly string[]
}

/** A municipal quality standard as read from its text. An empty list or null says "not found", never "not so". */
export interface Standard {
  readonly prose: Prose
  readonly clauses: readonly Clause[]
  /** The law is asked as of this day: the day the standard takes effect or was adopted, else the day asked for. */
  readonly lawDate: PlainDate
  readonly date: { readonly day: PlainDate; readonly quote: Quote } | null
  readonly citations: readonly CitedProvision[]
  /** The paragraphs whose help it describes, `SEL § 85`: not those it mentions beside them. */
  readonly provisions: readonly string[]
  /** Sentences that let the individual need decide over the standard. */
  readonly reservations: readonly Clause[]
  /** Looks for the reservation that makes a limit lawful: in the sentence, beside it, or for the whole text where it says so. */
  reservationFor(clause: Clause): Clause | null
}

const NOT_ON_HELP: ReadonlySet<Part> = new Set<Part>(['klage', 'levering', 'opfoelgning'])

/** The sentences in which the standard itself speaks. */
export function ownClauses(standard: Pick<Standard, 'clauses'>): readonly Clause[] {
  return standard.clauses.filter((clause) => !isHeading(clause) && !isOthersWords(clause))
}

/** The sentences on what help there is and who can get it: not on complaints, the provider or the follow-up. */
export function helpClauses(standard: Standard): readonly Clause[] {
  return ownClauses(standard).filter((clause) => !NOT_ON_HELP.has(clause.part))
}

/** A heading that only names its chapter. */
export function isHeading({ block, lower }: Passage): boolean {
  return block.kind === 'heading' && isTitle(lower)
}

/** Whether the standard, or the sentence, is about these paragraphs and no other. */
export function isOnlyAbout(about: readonly string[], pattern: RegExp): boolean {
  return about.length > 0 && about.every((short) => pattern.test(short))
}

import type { NonEmpty } from '../base/list.ts'
import type { Words } from '../base/words.ts'
import type { Mangel } from '../law/mangel.ts'
import type { LawSource } from '../law/source.ts'
import type { Quote } from '../text/quote.ts'

/** `fejl`: would not hold on appeal. `advarsel`: likely to be criticised. `raad`: would be better otherwise. */
export type Level = 'fejl' | 'advarsel' | 'raad'

/** What is wrong, why it matters, what to do: the reader is owed all three. */
export interface Finding {
  readonly mangel: Mangel
  readonly level: Level
  /** The words the finding is about; null where something is missing altogether. */
  readonly quote: Quote | null
  readonly what: Words
  readonly why: Words
  readonly remedy: Words
  /** What this finding rests on, where that is not all that its rule does. */
  readonly sources?: NonEmpty<LawSource>
  /** It rests on a day, a number or a name that stands in the text, or on what a field of the case says: no words can speak against it (decision 0035). */
  readonly isFact?: true
}

/** What a rule says of a record. `unknown` is an answer, never a failure. */
export type Verdict<F extends Finding = Finding> =
  | { readonly kind: 'holds' }
  | { readonly kind: 'fails'; readonly findings: NonEmpty<F> }
  | { readonly kind: 'not-applicable'; readonly because: string }
  | { readonly kind: 'unknown'; readonly missing: NonEmpty<string> }

export const holds: Verdict<never> = { kind: 'holds' }
export const fails = <F extends Finding>(...findings: NonEmpty<F>): Verdict<F> => ({ kind: 'fails', findings })
/** `because` and `missing` are short Danish clauses that a caseworker can read. */
export const notApplicable = (because: string): Verdict<never> => ({ kind: 'not-applicable', because })
export const unknown = (...missing: NonEmpty<string>): Verdict<never> => ({ kind: 'unknown', missing })

/** No finding, and it holds. */
export function verdictOf<F extends Finding>(findings: readonly F[]): Verdict<F> {
  const [first, ...rest] = findings
  return first === undefined ? holds : fails(first, ...rest)
}

import { plainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import { type InForce, isInForce } from './source.ts'
import type { PlainDate } from '../base/date.ts'

/** What a code means for the one who chooses it. A text is never changed: a later one is a new row with its own days. */
export interface CodebookEntry<C extends string> {
  readonly code: C
  readonly chooseWhen: Words
  /** In Danish, made up by us. */
  readonly example: string
  /** Codes that are easily taken for this one, and how they differ. */
  readonly see: readonly { readonly code: string; readonly words: Words }[]
  readonly inForce: InForce
}

/** The first day that decisions are coded by: the board's own review of them is of 2018. */
export const CODED_SINCE: PlainDate = plainDate('2018-01-01')

export function codebookRow<C extends string>(
  code: C,
  chooseWhen: Words,
  example: string,
  see: CodebookEntry<C>['see'] = [],
  inForce: InForce = { from: CODED_SINCE },
): CodebookEntry<C> {
  return { code, chooseWhen, example, see, inForce }
}

/** The text that held on a day; undefined before the code was there, or after it was closed. */
export function entryOn<C extends string>(
  book: readonly CodebookEntry<C>[],
  code: C,
  day: PlainDate,
): CodebookEntry<C> | undefined {
  return book.find((entry) => entry.code === code && isInForce(entry.inForce, day))
}

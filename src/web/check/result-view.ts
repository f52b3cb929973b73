import type { CheckedDocument, ReportedFinding } from '../../app/check/checked-document.ts'
import type { Lang } from '../../base/words.ts'
import { isPlaceIn } from './annotated-text.ts'
import { type Html, html, trusted } from '../html.ts'

/** How one checked text is shown: on the result page, or as one of several in a report. */
export interface ResultView {
  readonly lang: Lang
  /** Keeps ids apart where a page shows several texts; empty where it shows one. */
  readonly prefix: string
  /** The level of the text's own heading: 1 on the result page, 2 in a report. */
  readonly level: 1 | 2
  /** Where the handbook tells of a rule; null in a file that travels without the program. */
  readonly ruleHref: (rule: string) => string | null
}

export interface NumberedFinding extends ReportedFinding {
  readonly number: number
}

/** The number is the finding's place in the list, the same in the text, the margin and the report. */
export function numberFindings({ findings }: CheckedDocument): NumberedFinding[] {
  return findings.map((finding, i) => ({ ...finding, number: i + 1 }))
}

export function hasPlace(text: string, { quote }: ReportedFinding): boolean {
  return quote !== null && isPlaceIn(text, quote)
}

/** A heading so many steps below the text's own. */
export function heading(
  { level }: ResultView,
  below: 0 | 1 | 2,
  content: Html | string,
  attributes: Html = trusted(''),
): Html {
  const tag = trusted(`h${level + below}`)
  return html`<${tag}${attributes}>${content}</${tag}>`
}

export const findingId = ({ prefix }: ResultView, number: number): string => `${prefix}fund-${number}`
export const placeId = ({ prefix }: ResultView, number: number): string => `${prefix}sted-${number}`
export const markId = ({ prefix }: ResultView, number: number): string => `${prefix}ord-${number}`
export const checklistQuoteId = ({ prefix }: ResultView, line: string, index: number): string =>
  `${prefix}tjek-${line}-${index + 1}`

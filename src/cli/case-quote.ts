import type { ReportedCaseFinding } from '../app/check/checked-case.ts'
import { findSpot, offsetInString } from '../files/json/json-spot.ts'
import type { JsonText } from '../files/json/read-json.ts'
import type { Quote } from '../text/quote.ts'

/**
 * Where a finding stands in the text of a case file: its words, else its field as far as the line goes,
 * else the name of what it should have been in. Null where that is the case as a whole.
 */
export function quoteInFile(json: JsonText, { at, quote }: ReportedCaseFinding): Quote | null {
  const { spot, isThere } = findSpot(json, at)
  if (isThere && quote !== null && json.text[spot.from] === '"')
    return cut(json.text, offsetInString(json.text, spot, quote.from), offsetInString(json.text, spot, quote.to))
  if (spot === json.root) return null
  const from = spot.key ?? spot.from
  const to = isThere ? spot.to : from + (json.text.slice(from, spot.from).lastIndexOf('"') + 1 || 1)
  const line = json.text.slice(from, to).search(/[\r\n]/)
  return cut(json.text, from, line < 0 ? to : from + line)
}

function cut(text: string, from: number, to: number): Quote {
  return { words: text.slice(from, to), from, to }
}

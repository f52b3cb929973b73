import type { Quote } from '../text/quote.ts'
import type { CaseFinding } from './case-rule.ts'

type Told = Pick<CaseFinding, 'mangel' | 'level' | 'at' | 'what' | 'why' | 'remedy'>
type MayBeTold = Partial<Pick<CaseFinding, 'need' | 'quote' | 'question' | 'sources' | 'isFact'>>

/** A finding about the case as a whole, with nothing quoted and nothing to ask, unless told otherwise. */
export function caseFinding(told: Told & MayBeTold): CaseFinding {
  return { need: null, quote: null, question: null, ...told }
}

/** The whole of a field. */
export function quoteWhole(text: string): Quote {
  return { words: text, from: 0, to: text.length }
}

/** The words of a field that a pattern for lower-case text meets, as they stand there; null where it meets none. */
export function quoteMatch(text: string, pattern: RegExp): Quote | null {
  const match = pattern.exec(text.toLowerCase())
  if (match === null) return null
  const to = match.index + match[0].length
  return { words: text.slice(match.index, to), from: match.index, to }
}

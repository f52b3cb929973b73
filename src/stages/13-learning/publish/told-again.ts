import type { IdentifierKind, Span } from '../../../text/identifying/pattern.ts'
import { mergeSpans } from '../../../text/identifying/merge-spans.ts'

const SHORTEST = 6
const LETTER = /[\p{L}\p{N}]/u
const ENDING = /^'?s?(?![\p{L}\p{N}])/u

/** A name of several words, once found, goes wherever it stands: also in small letters, also where a sentence begins. */
export function withToldAgain(text: string, spans: readonly Span[]): readonly Span[] {
  const names = new Map<string, IdentifierKind>()
  for (const { kind, from, to } of spans) {
    const words = text.slice(from, to).toLowerCase().replace(/'?s$/, '')
    if (isNameKind(kind) && words.length >= SHORTEST && words.includes(' ')) names.set(words, kind)
  }
  const lower = text.toLowerCase()
  // A letter that is longer in lower case would move all that follows it.
  if (lower.length !== text.length) return spans
  const found: Span[] = []
  for (const [words, kind] of names)
    for (let from = lower.indexOf(words); from >= 0; from = lower.indexOf(words, from + 1)) {
      const end = from + words.length
      const to = end + (ENDING.exec(text.slice(end, end + 3))?.[0].length ?? 0)
      if (!LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to))) found.push({ kind, from, to })
    }
  return mergeSpans([...spans, ...found])
}

const isNameKind = (kind: IdentifierKind): boolean =>
  kind === 'navn' || kind === 'institution' || kind === 'sted' || kind === 'adresse'

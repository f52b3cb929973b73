/** A word of a text, with what stands between it and the next. */
export interface Token {
  readonly word: string
  readonly gap: string
  /** Stands in quotation marks. */
  readonly quoted: boolean
}

/** The words of a text; put together, words and gaps are the text. Each of the names is one word, the longest that fits. */
export function tokenize(text: string, names: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  const lead = /^[^\p{L}\d]*/u.exec(text)?.[0] ?? ''
  if (lead !== '') tokens.push({ word: '', gap: lead, quoted: false })
  let quoted = isQuotedAfter(lead, false)
  const whole = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const words = new RegExp(
    `((?:${whole})(?:[’']?s|(?<=[sxz])[’'])?(?![\\p{L}\\d])|[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*(?:(?<=[sxz])[’'](?=\\s))?)([^\\p{L}\\d]*)`,
    'gu',
  )
  for (const [, word = '', gap = ''] of text.slice(lead.length).matchAll(words)) {
    tokens.push({ word, gap, quoted })
    quoted = isQuotedAfter(gap, quoted)
  }
  return tokens
}

function isQuotedAfter(gap: string, quoted: boolean): boolean {
  let inside = quoted
  for (const mark of gap.match(/["“”„»«]/g) ?? [])
    inside = mark === '»' || mark === '„' ? true : mark === '«' ? false : !inside
  return inside
}

const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
/** Up to five words of the same clause. */
const GAP = '(?:[ ,]+[^ ,.;:]+){0,5}?[ ,]+'

/**
 * A pattern of Danish phrases, tried on lower-case text. In a phrase, ` … ` stands for up to five words
 * of the same clause and `>` for the end of a word; the rest is ordinary regular expression.
 */
export function phrase(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${alternatives.map(toSource).join('|')})`, 'u')
}

function toSource(alternative: string): string {
  return alternative.replaceAll(' … ', GAP).replaceAll('>', END)
}

/** The clauses of a sentence, cut where a contrast begins ("…, men …"). */
export function clausesOf(lower: string): readonly string[] {
  return lower.split(/(?:,\s*|\s+)(?=(?:men|mens|hvorimod|derimod|imens)\s)|;\s*|\s-\s(?=(?:men|mens|ikke)\s)/)
}

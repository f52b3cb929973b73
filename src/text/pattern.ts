import { WORD_BEGINS } from './opening.ts'
import { isRemembering, remembered } from './remember.ts'
import { enterPattern, isOpen, openIn } from './word-index.ts'

/** The letters of lower-case Danish and its neighbours. A plain class: the Unicode one costs several times the time. */
const LETTERS = 'a-zß-öø-ÿ'
const END = `(?![${LETTERS}\\d])`
/** Up to five words of the same clause. */
const GAP = '(?:[ ,]+[^ ,.;:]+){0,5}?[ ,]+'

/**
 * A pattern of Danish phrases, tried on lower-case text. In a phrase, ` … ` stands for up to five words
 * of the same clause and `>` for the end of a word; the rest is ordinary regular expression.
 */
export function phrase(...alternatives: readonly string[]): RegExp {
  return new Phrase(`${WORD_BEGINS}(?:${alternatives.map(toSource).join('|')})`)
}

const openOf = remembered(openIn)

/** So often a pattern is tried before it is worth knowing what it can't do without. */
const WORTH = 200

/** Not tried on a text that has none of the words it begins with, where a text is asked many things (decision 0016). */
class Phrase extends RegExp {
  readonly #plain: RegExp
  #tried = 0
  #number = -1
  constructor(source: string) {
    super(source)
    this.#plain = new RegExp(source)
  }
  override test(lower: string): boolean {
    return (!isRemembering() || this.#mayStandIn(lower)) && this.#plain.test(lower)
  }
  #mayStandIn(lower: string): boolean {
    if (this.#number >= 0) return isOpen(openOf(lower), this.#number)
    this.#tried += 1
    if (this.#tried > WORTH) this.#number = enterPattern(this.source)
    return true
  }
}

/** Where a phrase is met. Most are not met, and that a phrase knows by its words. */
export function placeOf(pattern: RegExp, lower: string): RegExpExecArray | null {
  return pattern.test(lower) ? pattern.exec(lower) : null
}

function toSource(alternative: string): string {
  return withPlainLetters(alternative.replaceAll(' … ', GAP).replaceAll('>', END))
}

/** `\p{L}` as a plain class of lower-case letters, also where it stands inside one. */
export function withPlainLetters(source: string): string {
  if (!source.includes('\\p{L}')) return source
  let inClass = false
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    else if (part === '\\p{L}') return inClass ? LETTERS : `[${LETTERS}]`
    return part
  })
}

/** The clauses of a sentence, cut where a contrast begins ("…, men …"). */
export function clausesOf(lower: string): readonly string[] {
  return lower.split(/(?:,\s*|\s+)(?=(?:men|mens|hvorimod|derimod|imens)\s)|;\s*|\s-\s(?=(?:men|mens|ikke)\s)/)
}

const SUBORDINATE =
  /^(?:(?:og|eller|for|på|til|af|i|med|ved|efter|uden|over|kun|især) )?(?:om|hvis|hvorvidt|såfremt|medmindre|fordi|da|idet|eftersom|selvom|selv om|før|inden|indtil|når|hvordan|hvem|hvornår|hvad|hvor|hvilke[nt]?)(?= )/

/** A clause without the conditions, questions and causes that hang on it: what it says in the main. */
export function mainOf(clause: string): string {
  const kept: string[] = []
  let hangs = false
  for (const part of clause.split(/,\s+/)) {
    hangs = SUBORDINATE.test(part) || part.startsWith('som ') || (hangs && /^(?:at|som|der|hvor) /.test(part))
    if (!hangs) kept.push(part)
  }
  return kept.join(', ')
}

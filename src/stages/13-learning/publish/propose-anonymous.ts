import { cleanText } from '../../../text/clean.ts'
import { findPatterns, type IdentifierKind, type Span } from '../../../text/identifying/pattern.ts'
import { findWords } from '../../../text/identifying/word.ts'
import type { Vocabulary } from '../../../text/vocabulary.ts'
import { joinIdentifiers } from './joined-identifier.ts'
import { type Cut, neutralCut, type Reader } from './neutral-words.ts'
import { withToldAgain } from './told-again.ts'

/** One thing taken out, for the person who approves. */
export interface Removal {
  readonly kind: IdentifierKind
  /** As it stood; offsets into the text as given, `to` exclusive. */
  readonly quote: string
  readonly from: number
  readonly to: number
  /** What stands there now; empty where nothing does. */
  readonly instead: string
  /** Where that is in the proposed text. */
  readonly at: number
}

/** A proposal that a person must approve: what is left may still point at someone by what it tells. */
export interface Proposal {
  readonly text: string
  readonly removals: readonly Removal[]
}

/** Takes out what may identify. Words stay because they are known, not because no name was recognised in them. */
export function proposeAnonymous(original: string, vocabulary: Vocabulary): Proposal {
  const clean = cleanText(original)
  const { text } = clean
  const { found, kept } = findPatterns(text)
  const taken = new Uint8Array(text.length)
  for (const { from, to } of [...found, ...kept]) taken.fill(1, from, to)
  const words = findWords(text, (from, to) => taken.subarray(from, to).includes(1), vocabulary)
  const inOrder = [...found, ...words].toSorted((a, b) => a.from - b.from)
  const spans = withToldAgain(text, joinIdentifiers(text, inOrder))
  const reader = readerOf(text, spans)
  const out = new Proposed(text)
  for (const span of spans) {
    const from = clean.at[span.from] ?? 0
    const to = (clean.at[span.to - 1] ?? from) + 1
    out.take(neutralCut(text, span, reader), { kind: span.kind, quote: original.slice(from, to), from, to })
  }
  return out.done()
}

function readerOf(text: string, spans: readonly Span[]): Reader {
  const names = new Set<string>()
  for (const { kind, from, to } of spans)
    if (
      kind === 'navn' &&
      /(?:kære|hej)\s+(?:\p{L}+(?:\s\p{L}+)?\s+og\s+)?$/iu.test(text.slice(Math.max(0, from - 40), from))
    )
      for (const word of text.slice(from, to).split(/[\s-]+/)) names.add(word.replace(/(?:'s|'|s)$/i, '').toLowerCase())
  return { names }
}

/** The proposed text as it grows. Spaces and stops that a cut leaves behind go with it; a line of nothing else is dropped. */
class Proposed {
  readonly #text: string
  #removals: Removal[] = []
  #out = ''
  #from = 0

  constructor(text: string) {
    this.#text = text
  }

  take({ from, to, instead }: Cut, removed: Omit<Removal, 'instead' | 'at'>): void {
    this.#keep(from)
    const same = instead !== '' && this.#out.endsWith(`${instead} `)
    const put = same ? '' : instead
    this.#removals.push({ ...removed, instead: put, at: this.#out.length })
    this.#out += put
    this.#from = Math.max(this.#from, to)
  }

  done(): Proposal {
    this.#keep(this.#text.length)
    return { text: this.#out, removals: this.#removals }
  }

  /** What was taken out stands where the text now ends, if that was cut as well. */
  #drawBack(): void {
    const end = this.#out.length
    this.#removals = this.#removals.map((one) => (one.at > end ? { ...one, at: end } : one))
  }

  #keep(to: number): void {
    if (to <= this.#from) return
    let kept = this.#text.slice(this.#from, to)
    // A day that led its line, with nothing before it but a mark: “• 3. maj 2025: ...”.
    if (this.#from > 0 && kept.startsWith(':') && /(?:^|\n)[ \t]*(?:[•·*–-] ?)?$/.test(this.#out))
      kept = kept.slice(1).replace(/^ +/, '')
    // After a cut that left nothing, the space before it must not meet the one after.
    if (this.#from > 0 && (this.#out === '' || /[\s(]$/.test(this.#out))) kept = kept.replace(/^ +(?=\S)/, '')
    if (this.#from > 0 && kept.startsWith('\n')) this.#out = this.#out.replace(/[ ,]+$/, '')
    if (/(?:^|\n)$/.test(this.#out) && kept.startsWith('\n') && this.#from > 0) kept = kept.slice(1)
    if (/^[,.;:!?)]/.test(kept)) this.#out = this.#out.replace(/ +$/, '')
    if (this.#out.endsWith(',') && kept.startsWith(',')) kept = kept.slice(1)
    if (this.#out.endsWith('(') && kept.startsWith(')')) {
      this.#out = this.#out.replace(/ ?\($/, '')
      kept = kept.slice(1)
    }
    this.#drawBack()
    this.#out += kept
    this.#from = to
  }
}

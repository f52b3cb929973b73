import { INLINE_PAGE_NUMBER, noiseLines } from './page-noise.ts'

/**
 * A text made easy to read by rule: one block a line, hyphenation and page headers gone, look-alike letters made Latin.
 * `at[i]` is the offset in the original of character `i`, so that every finding can point at the words as they stand.
 */
export interface Clean {
  readonly original: string
  readonly text: string
  readonly at: Int32Array
}

interface Line {
  readonly from: number
  readonly to: number
  /** The line without its indentation, as read. */
  readonly text: string
  readonly blank: boolean
  readonly noise: boolean
}

/** Cyrillic and Greek letters that look Latin; they occur in real authority text. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', А: 'A', В: 'B', Е: 'E', К: 'K',
  М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', І: 'I', ο: 'o', Ο: 'O', Α: 'A', Ε: 'E',
} // prettier-ignore
const SAME: Readonly<Record<string, string>> = {
  ...LOOK_ALIKES,
  '\u00a0': ' ', '\u2007': ' ', '\u2009': ' ', '\u202f': ' ', '\u2002': ' ', '\u2003': ' ', '\t': ' ', '\f': ' ', '\v': ' ',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-',
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '«': '"', '»': '"', '\u2018': "'", '\u2019': "'", '\u02bc': "'",
  ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ﬃ: 'ffi',
} // prettier-ignore
const GONE = /[\u00ad\u200b\u200c\u200d\u2060\ufeff\u0000-\u0008\u000e-\u001f]/
const COMBINED: Readonly<Record<string, string>> = {
  'a\u030a': 'å',
  'A\u030a': 'Å',
  'o\u0308': 'ö',
  'e\u0301': 'é',
  'u\u0308': 'ü',
  'a\u0308': 'ä',
}

const BULLET =
  /^\s*(?:[•·▪‣●○◦■□➢✓*\uf0b7]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)(?!\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[A-Za-zÀ-ÖØ-öø-ÿ]*\.?\s)|[a-z]\)(?=\s)|★)\s*/
const ENDS_SENTENCE = /[.!?:;]["')\]]?\s*$/
const STARTS_LOWER = /^[a-zæøå]/
/** Two columns side by side: a table's row or a letter head, not prose. */
const COLUMNS = /\S {3,}\S/

export function cleanText(original: string): Clean {
  const lines = linesOf(original)
  const width = wrapWidth(lines)
  const out = new Writer(original)
  let last: Line | undefined
  let blankSince = false
  for (const line of lines) {
    if (line.noise) continue
    if (line.blank) {
      blankSince = true
      continue
    }
    if (last !== undefined) {
      if (continues(last, line, blankSince, width)) out.join(line.text)
      else out.newBlock(last.to)
    }
    out.line(line)
    last = line
    blankSince = false
  }
  return out.done()
}

function linesOf(original: string): Line[] {
  const spans: { from: number; to: number; text: string }[] = []
  let from = 0
  while (from <= original.length) {
    const newline = original.indexOf('\n', from)
    const to = newline === -1 ? original.length : newline
    spans.push({
      from,
      to,
      text: original
        .slice(from, to)
        .replaceAll(/[\u00a0\t\f\r]/g, ' ')
        .trim(),
    })
    from = to + 1
  }
  const noise = noiseLines(spans.map((span) => span.text))
  return spans.map((span, i) => ({ ...span, blank: span.text === '', noise: noise.has(i) }))
}

/** The width at which the text was broken by hand or by extraction; Infinity where lines are whole paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => !line.blank && !line.noise).map((line) => line.text.length)
  const longest = Math.max(0, ...lengths.slice(0, 5000))
  const long = lengths.filter((length) => length > 0.7 * longest).length
  return longest <= 130 && long >= 3 ? longest : Number.POSITIVE_INFINITY
}

/** Whether a line goes on where the former stopped, rather than starting a block of its own. */
function continues(last: Line, next: Line, blankBetween: boolean, width: number): boolean {
  if (BULLET.test(next.text)) return false
  const open = !ENDS_SENTENCE.test(last.text)
  if (COLUMNS.test(last.text) && !STARTS_LOWER.test(next.text)) return false
  if (/[A-Za-zÀ-ÖØ-öø-ÿ][-\u00ad\u2010]$/.test(last.text) && STARTS_LOWER.test(next.text)) return true
  if (blankBetween) return open && STARTS_LOWER.test(next.text) && last.text.length > 30 && !BULLET.test(last.text)
  if (!Number.isFinite(width)) return open && STARTS_LOWER.test(next.text) && last.text.length > 30
  if (STARTS_LOWER.test(next.text) && (open || last.text.length > 0.6 * width)) return true
  const firstWord = next.text.split(' ', 1)[0] ?? ''
  // The former line is full when the next word would not have fitted on it.
  const full = last.text.length + 1 + firstWord.length > 0.93 * width
  if (!full)
    return (
      open &&
      last.text.length > 0.75 * width &&
      /[,]$|\b(?:og|at|som|til|af|med|for|i|på|stk\.|§|nr\.)$/.test(last.text)
    )
  return true
}

/** Nearly every character: ASCII that is seen, and the letters of Latin-1. None of them stands in the tables above. */
const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0xff)
const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f

/** Gathers characters one by one, each with its place: strings would be copied anew at every look at their end. */
class Writer {
  readonly #original: string
  readonly #out: string[] = []
  readonly #at: number[] = []
  constructor(original: string) {
    this.#original = original
  }
  #put(characters: string, at: number): void {
    for (let i = 0; i < characters.length; i += 1) {
      const one = characters.charAt(i)
      const last = this.#out.at(-1)
      if (one === ' ' && (last === undefined || last === ' ' || last === '\n')) continue
      this.#out.push(one)
      this.#at.push(at)
    }
  }
  line({ from, to }: Line): void {
    for (let i = from; i < to; i += 1) {
      const character = this.#original.charAt(i)
      if (isPlain(this.#original.charCodeAt(i)) && !isCombining(this.#original.charCodeAt(i + 1))) {
        this.#put(character, i)
        continue
      }
      const combined = COMBINED[character + this.#original.charAt(i + 1)]
      if (combined !== undefined) {
        this.#put(combined, i)
        i += 1
      } else if (!GONE.test(character) || (character === '\u00ad' && i === to - 1))
        this.#put(SAME[character] ?? (character === '\r' ? ' ' : character), i)
    }
    while (this.#out.at(-1) === ' ') this.#drop()
  }
  #drop(): void {
    this.#out.pop()
    this.#at.pop()
  }
  /** Goes on in the same block: a hyphen at the line's end is taken away, unless it stands for a word left out ("pleje- og"). */
  join(next: string): void {
    const hyphenated =
      /[A-Za-zÀ-ÖØ-öø-ÿ][-\u00ad]$/.test(this.#out.slice(-2).join('')) &&
      STARTS_LOWER.test(next) &&
      !/^(?:og|eller|samt)\b/.test(next)
    if (hyphenated) this.#drop()
    else this.#put(' ', this.#at.at(-1) ?? 0)
  }
  newBlock(at: number): void {
    this.#out.push('\n')
    this.#at.push(Math.min(at, Math.max(0, this.#original.length - 1)))
  }
  done(): Clean {
    return withoutInlineNoise({ original: this.#original, text: this.#out.join(''), at: Int32Array.from(this.#at) })
  }
}

/** A page number that extraction left in the middle of a line is taken out as well. */
function withoutInlineNoise(clean: Clean): Clean {
  const found = [...clean.text.matchAll(INLINE_PAGE_NUMBER)]
  if (found.length === 0) return clean
  const text: string[] = []
  const at: number[] = []
  const keep = (from: number, to: number): void => {
    text.push(clean.text.slice(from, to))
    for (let i = from; i < to; i += 1) at.push(clean.at[i] ?? 0)
  }
  let from = 0
  for (const match of found) {
    keep(from, match.index)
    from = match.index + match[0].length
  }
  keep(from, clean.text.length)
  return { original: clean.original, text: text.join(''), at: Int32Array.from(at) }
}

export function isBullet(line: string): boolean {
  return BULLET.test(line)
}

export function withoutBullet(line: string): { readonly text: string; readonly skipped: number } {
  const skipped = BULLET.exec(line)?.[0].length ?? 0
  return { text: line.slice(skipped), skipped }
}

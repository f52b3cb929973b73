import { cleanText, isBullet, withoutBullet, type Clean } from './clean.ts'
import type { Quote } from './quote.ts'
import { readabilityOf, type Readability } from './readability.ts'
import { sentenceSpans } from './sentence.ts'

export type BlockKind = 'heading' | 'bullet' | 'prose' | 'line'

/** A paragraph, a bullet, a heading, or a short line such as an address. Offsets are in the clean text. */
export interface Block {
  readonly index: number
  readonly kind: BlockKind
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface Sentence {
  readonly index: number
  readonly block: Block
  /** The clean words, hyphenation and page headers gone. */
  readonly text: string
  /** The same in lower case: what patterns are tried on. */
  readonly lower: string
  readonly from: number
  readonly to: number
  /** For a bullet: the sentence that introduces the list, if there is one. */
  readonly lead: Sentence | null
}

/** A Danish text read as blocks and sentences, each of which can be quoted from the original. */
export interface Prose {
  readonly clean: Clean
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly readability: Readability
}

export function readProse(original: string): Prose {
  const clean = cleanText(original)
  const blocks = blocksOf(clean.text)
  const sentences: Sentence[] = []
  let lead: Sentence | null = null
  for (const block of blocks) {
    const skipped = block.kind === 'bullet' ? withoutBullet(block.text).skipped : 0
    for (const [from, to] of sentenceSpans(block.text.slice(skipped))) {
      const text = block.text.slice(skipped + from, skipped + to)
      const sentence: Sentence = {
        index: sentences.length,
        block,
        text,
        lower: text.toLowerCase(),
        from: block.from + skipped + from,
        to: block.from + skipped + to,
        lead: block.kind === 'bullet' ? lead : null,
      }
      sentences.push(sentence)
      if (block.kind !== 'bullet') lead = sentence
    }
  }
  const readable = sentences.filter((sentence) => sentence.block.kind === 'prose' || sentence.block.kind === 'bullet')
  return {
    clean,
    blocks,
    sentences,
    readability: readabilityOf((readable.length > 0 ? readable : sentences).map((sentence) => sentence.text)),
  }
}

/** The words of the original between two offsets of the clean text. */
export function quoteOf(clean: Clean, from: number, to: number): Quote {
  const start = clean.at[from] ?? 0
  const end = to <= from ? start : (clean.at[to - 1] ?? start) + 1
  const words = clean.original.slice(start, end)
  // A surrogate pair counts as one character of the text: never end in the middle of one.
  const whole = /[\ud800-\udbff]$/.test(words) ? 1 : 0
  return { words: clean.original.slice(start, end + whole), from: start, to: end + whole }
}

export function quoteSentence(prose: Prose, sentence: Sentence): Quote {
  return quoteOf(prose.clean, sentence.from, sentence.to)
}

const SALUTATION =
  /^(?:kære|hej|til|att|vedr|vedrørende|med venlig hilsen|venlig hilsen|mvh|de bedste hilsner|tlf|telefon|e-?mail|mail|dato|sagsnr|sagsnummer|sags-?id|journalnr|j\.?nr|cpr|ref|dok|side|åbningstid|postadresse|ean|www|https?)\b/i

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    if (line.trim() !== '') blocks.push({ index: blocks.length, kind: kindOf(line), text: line, from, to })
    from = to + 1
  }
  return blocks
}

function kindOf(line: string): BlockKind {
  const text = line.trim()
  const words = text.split(/\s+/).length
  const numberedHeading = /^(?:\d{1,2}(?:\.\d{1,2})*\.?)\s+[A-ZÆØÅ]/.test(text) && !/[.!,;]$/.test(text) && words <= 10
  if (numberedHeading) return 'heading'
  if (isBullet(line)) return 'bullet'
  // "Omfang: 2 timer om ugen": what is told, not a heading over it.
  const told = /^[A-ZÆØÅ][^:]{2,40}:\s+(\S.*)$/.exec(text)?.[1]
  if (
    told !== undefined &&
    !SALUTATION.test(text) &&
    !/^[^a-zæøå]*$/.test(told) &&
    told.split(/\s+/).length > 1 &&
    !numberedHeading
  )
    return 'prose'
  if (SALUTATION.test(text)) return words > 14 || /[.!?]$/.test(text) ? 'prose' : 'line'
  if (/\b(?:tv|th|mf|sal|st)\.?$/i.test(text) && words <= 7) return 'line'
  if (/[.!;]["')\]]?$/.test(text) && words > 1) return 'prose'
  const upper = !/[a-zæøå]/.test(text) && /[A-ZÆØÅ]{3}/.test(text)
  if (text.endsWith(':')) return words <= 7 && !/\b(?:har|er|vi|du|skal|kan)\b/i.test(text) ? 'heading' : 'prose'
  if (/[,]$/.test(text)) return words <= 5 ? 'line' : 'prose'
  if (/^["A-ZÆØÅ§]/.test(text) && (upper ? words <= 16 : words <= 12))
    return /\d{4}\s+[A-ZÆØÅ]|^\d|@|\b\d{2}\s?\d{2}\s?\d{2}\s?\d{2}\b/.test(text) ||
      (/^[A-ZÆØÅ][\wæøåÆØÅé.-]*(?:\s[A-ZÆØÅ][\wæøåÆØÅé.-]*){1,4}(?:\s\d+.*)?$/.test(text) && !upper && words > 1)
      ? 'line'
      : 'heading'
  return words <= 6 ? 'line' : 'prose'
}

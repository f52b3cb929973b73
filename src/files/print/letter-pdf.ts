import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { formatDanish } from '../../base/date.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { ComposedLetter, LetterBlock } from '../../stages/07-letter/compose/composed-letter.ts'
import { printableText } from './printable-text.ts'
import { createTypst } from './typst-compiler.ts'

/** `ua-1` is read aloud by a screen reader and is what is sent; `a-2a` is what is kept. */
export type LetterPdfStandard = 'ua-1' | 'a-2a'

export interface LetterPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** SHA-256 of the bytes, in hexadecimal: what was previewed is what is sent. */
  readonly hash: string
}

/** A letter that could not be set. `tegn`: signs that no font at hand has. `ugyldig`: it would break the standard. */
export type LetterPdfError =
  | { readonly kind: 'tegn'; readonly signs: readonly string[]; readonly words: Words }
  | { readonly kind: 'ugyldig'; readonly reason: string; readonly words: Words }

export interface LetterLook {
  /** The municipality's coat of arms as SVG text; its name for those who don't see it is in the letter. */
  readonly logo?: string
}

/** Sets a letter as a tagged PDF. The same letter gives the same bytes on every machine: its day is its date, its fonts are ours. */
export function letterPdf(
  letter: ComposedLetter,
  standard: LetterPdfStandard,
  { logo = '' }: LetterLook = {},
): Result<LetterPdf, LetterPdfError> {
  const typst = compiler()
  const set = typst.compile({ mainFileContent: source(), inputs: { letter: JSON.stringify(sheetOf(letter)), logo } })
  const document = set.result
  if (document === null) return err(failed(JSON.stringify(set.takeDiagnostics()?.shortDiagnostics ?? [])))
  try {
    const bytes = typst.pdf(document, { pdfStandard: standard })
    return ok({
      bytes: new Uint8Array(bytes),
      pages: document.numOfPages,
      hash: createHash('sha256').update(bytes).digest('hex'),
    })
  } catch (cause) {
    return err(failed(cause instanceof Error ? cause.message : String(cause)))
  } finally {
    // What is kept between letters is small: the fonts and the last few.
    typst.evictCache(10)
  }
}

let kept: { readonly typst: NodeCompiler; readonly source: string } | undefined

function ready(): { readonly typst: NodeCompiler; readonly source: string } {
  if (kept !== undefined) return kept
  kept = {
    typst: createTypst(),
    source: readFileSync(new URL('letter.typ', import.meta.url), 'utf8'),
  }
  return kept
}

const compiler = (): NodeCompiler => ready().typst
const source = (): string => ready().source

/** What the sheet is given: the letter without its traces, every text cleaned. */
function sheetOf(letter: ComposedLetter): unknown {
  const { title, date, sender, recipient, caseNumber, greeting, blocks, closing, annexes } = letter
  const sheet = {
    title,
    day: date.split('-').map(Number),
    dayInWords: formatDanish(date),
    sender,
    recipient,
    caseNumber,
    greeting,
    blocks: blocks.map(blockOf),
    closing,
    annexes: annexes.map((annex) => ({ title: annex.title, blocks: annex.blocks.map(blockOf) })),
  }
  return cleaned(sheet)
}

function blockOf(block: LetterBlock): unknown {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, text: block.text }
    case 'paragraph':
      return { kind: block.kind, lead: block.lead ?? null, text: block.text }
    case 'list':
      return { kind: block.kind, items: block.items.map(({ text }) => text) }
    case 'facts':
      return { kind: block.kind, rows: block.rows.map(({ label, text }) => ({ label, text })) }
  }
}

function cleaned(value: unknown): unknown {
  // The sign stays with its number.
  if (typeof value === 'string') return printableText(value).replaceAll(/(§) (?=\d)/g, '$1\u00a0')
  if (Array.isArray(value)) return value.map(cleaned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]))
}

function failed(reason: string): LetterPdfError {
  const signs = [
    ...new Set([...reason.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, sign = '']) => sign)),
  ]
  if (signs.length > 0)
    return {
      kind: 'tegn',
      signs,
      words: {
        da: `Brevet kan ikke sættes, fordi det har tegn, som ingen skrift har: ${signs.join(' ')}. Skriv dem med almindelige bogstaver.`,
        en: `The letter can’t be set: no font has these signs: ${signs.join(' ')}. Write them in ordinary letters.`,
      },
    }
  return {
    kind: 'ugyldig',
    reason,
    words: {
      da: 'Brevet kan ikke sættes som et tilgængeligt dokument.',
      en: 'The letter can’t be set as an accessible document.',
    },
  }
}

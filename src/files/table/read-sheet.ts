import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Words } from '../../base/words.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { decodeStream, MixedEncoding } from '../decode-stream.ts'

/** A row as a spreadsheet counts it: the first is 1, empty rows are counted and left out. */
export type SheetItem =
  | { readonly kind: 'row'; readonly row: number; readonly cells: readonly string[] }
  /** The last item: what comes after can't be read. */
  | { readonly kind: 'fault'; readonly fault: SheetFault }

/** No row of a study is this long: a quotation mark was opened and never closed. */
const LONGEST_ROW = 1_000_000

/** Rows of a CSV with comma, semicolon or tab, in UTF-8, UTF-16 or Latin-1, one by one. */
export async function* readSheet(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetItem> {
  let row = 0
  let seen = false
  try {
    const { first, texts } = await beginning(decodeStream(chunks))
    if (first.includes('\0') || first.startsWith('PK\u0003\u0004') || first.startsWith('%PDF')) {
      yield { kind: 'fault', fault: { words: NOT_CSV } }
      return
    }
    const { separator, skip } = separatorOf(first)
    let cutShort: unknown
    // What can't be decoded ends the text, so that the rows before it are counted.
    const untilTrouble = async function* () {
      try {
        yield* texts
      } catch (cause) {
        cutShort = cause
      }
    }
    const parser = parse({
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
    })
    // Its errors come out of the loop; what reads no further closes the file.
    pipeline(Readable.from(untilTrouble()), parser, () => undefined)
    for await (const record of parser) {
      row += 1
      const cells: readonly string[] = record
      if (row <= skip || cells.every((cell) => cell.trim() === '')) continue
      seen = true
      yield { kind: 'row', row, cells }
    }
    if (cutShort !== undefined) throw cutShort
    if (!seen) yield { kind: 'fault', fault: { words: EMPTY } }
  } catch (cause) {
    yield { kind: 'fault', fault: { row: row + 1, words: troubleWords(cause) } }
  }
}

interface Beginning {
  readonly first: string
  readonly texts: AsyncIterable<string>
}

const MOST_HEADING = 100_000

/** The first line, and everything from it on. */
async function beginning(texts: AsyncGenerator<string>): Promise<Beginning> {
  let head = ''
  for (;;) {
    const next = await texts.next()
    if (next.done === true) break
    head += next.value
    if (head.includes('\n') || head.length > MOST_HEADING) break
  }
  return {
    first: head.split(/\r?\n/, 2).join('\n'),
    texts: (async function* () {
      yield head
      yield* texts
    })(),
  }
}

/** Excel may say it in a line of its own; else what the heading has most of, outside quotation marks. */
function separatorOf(first: string): { readonly separator: string; readonly skip: number } {
  const said = /^sep=([,;\t])$/m.exec(first.split('\n', 1)[0] ?? '')?.[1]
  if (said !== undefined) return { separator: said, skip: 1 }
  const bare = (first.split('\n', 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (mark: string) => bare.split(mark).length - 1
  const best = [';', ',', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ';'
  return { separator: best, skip: 0 }
}

function troubleWords(cause: unknown): Words {
  if (cause instanceof MixedEncoding) return MIXED
  if (!(cause instanceof CsvError)) throw cause
  switch (cause.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return UNCLOSED
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return STRAY
    default:
      throw cause
  }
}

const NOT_CSV: Words = {
  da: 'Filen er ikke en CSV-fil. Gem regnearket som “CSV UTF-8 (semikolonsepareret)”, og prøv igen.',
  en: 'The file is no CSV. Save the spreadsheet as “CSV UTF-8”, and try again.',
}
const EMPTY: Words = {
  da: 'Filen er tom. Første række skal være overskrifter.',
  en: 'The file is empty. The first row must be headings.',
}
const MIXED: Words = {
  da: 'Filen begynder i tegnsættet UTF-8, men går over i et andet her. Åbn den i regnearket, ret de mærkelige tegn, og gem den igen som “CSV UTF-8”.',
  en: 'The file begins in UTF-8 and goes over into another encoding here. Open it in the spreadsheet, correct the strange letters, and save it as “CSV UTF-8” again.',
}
const UNCLOSED: Words = {
  da: 'Et citationstegn åbnes her og lukkes ikke igen. Sæt et " mere, eller slet det.',
  en: 'A quotation mark is opened here and not closed. Put in another ", or delete it.',
}
const STRAY: Words = {
  da: 'Et citationstegn står midt i en celle. Skriv det to gange (""), og sæt citationstegn om hele cellen.',
  en: 'A quotation mark stands within a cell. Write it twice (""), and put quotation marks round the whole cell.',
}

import { findPlainDate, isOfOurTime, type PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Lang, Words } from '../base/words.ts'
import { type Arguments, unknownFormat } from './arguments.ts'
import {
  addOutcome,
  type DocumentOutcome,
  NO_TOTALS,
  type Printer,
  type UnreadableOutcome,
} from './document-outcome.ts'
import { EXIT_FINDINGS, EXIT_TROUBLE, type Io, type Sink } from './io.ts'
import { createPaint } from './paint.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'
import { createProgress } from './progress.ts'

const FORMATS = ['text', 'json', 'html', 'sarif'] as const
type Format = (typeof FORMATS)[number]

const WIDEST = 100
export const STDIN = '-'
/** Two are read while one is checked; more would only hold more letters. */
export const AHEAD = 2

export interface CheckRequest {
  readonly paths: readonly string[]
  readonly format: Format
  readonly lawDate: PlainDate
  readonly lang: Lang
}

/** What is asked of a check, of letters or of cases; `noPaths` is said where nothing is named. */
export function readCheckRequest(
  { operands, options, lang }: Arguments,
  today: PlainDate,
  noPaths: Words,
): Result<CheckRequest, Words> {
  if (operands.length === 0) return err(noPaths)
  const asked = options.format ?? 'text'
  const format = FORMATS.find((name) => name === asked)
  if (format === undefined) return err(unknownFormat(asked, FORMATS))
  const lawDate = options.date === undefined ? today : findPlainDate(options.date)
  if (lawDate === undefined || !isOfOurTime(lawDate)) return err(notADate(options.date ?? ''))
  return ok({ paths: operands, format, lawDate, lang })
}

export async function refuseCheck(words: Words, lang: Lang, io: Io): Promise<number> {
  await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n`)
  return EXIT_TROUBLE
}

/** What is to be checked, and what became of each, in their order. */
export interface Work {
  readonly count: number
  /** What the progress counts. */
  readonly noun: Words
  readonly outcomes: AsyncIterable<DocumentOutcome>
}

/** Prints each outcome as it comes, and gives the exit code. */
export async function printOutcomes(request: CheckRequest, io: Io, parts: Parts, work: Work): Promise<number> {
  const { lang, format } = request
  const printer = await createPrinter(request, io, parts)
  const progress = createProgress(io.stderr, io.isTTY.stderr, work.count, work.noun[lang])
  let totals = NO_TOTALS

  await write(io.stdout, printer.begin())
  for await (const outcome of work.outcomes) {
    totals = addOutcome(totals, outcome)
    const text = printer.document(outcome)
    const aside = outcome.kind === 'unreadable' && format !== 'text' ? asideText(outcome, lang) : ''
    if (text !== '' || aside !== '') await progress.wipe()
    await write(io.stdout, text)
    await write(io.stderr, aside)
    await progress.advance(totals.documents)
  }
  await progress.wipe()
  await write(io.stdout, printer.end(totals))

  if (totals.unreadable > 0) return EXIT_TROUBLE
  return totals.fejl > 0 ? EXIT_FINDINGS : 0
}

function asideText({ file, code, words, problems = [] }: UnreadableOutcome, lang: Lang): string {
  const name = oneLine(file)
  const lines = problems.map(({ line, column, words: told }) => `${name}:${line}:${column}: ${oneLine(told[lang])}`)
  return [`${name}: ${oneLine(words[lang])} [${code}]`, ...lines, ''].join('\n')
}

/** What a rule stumbles over may not take the others down with it. */
export async function orOurFault(file: string, work: () => Promise<DocumentOutcome>): Promise<DocumentOutcome> {
  try {
    return await work()
  } catch (cause) {
    return { kind: 'unreadable', file, code: 'programfejl', words: ourFault(cause) }
  }
}

const ourFault = (cause: unknown): Words => ({
  da: `Holdbar fejlede på dette dokument. Det er en fejl i programmet: meld den, helst med brevet uden personoplysninger. (${String(cause)})`,
  en: `Holdbar failed on this document. It is a fault of the program: report it, preferably with the letter without personal data. (${String(cause)})`,
})

async function write(sink: Sink, text: string): Promise<void> {
  if (text !== '') await sink.write(text)
}

/** Each format is loaded only where it is asked for. */
async function createPrinter({ format, lawDate, lang }: CheckRequest, io: Io, parts: Parts): Promise<Printer> {
  switch (format) {
    case 'text': {
      const { createTextPrinter } = await import('./print-text.ts')
      const paint = createPaint({ isTTY: io.isTTY.stdout, env: io.env })
      return createTextPrinter({ lang, paint, width: Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST)) })
    }
    case 'json': {
      const { createJsonPrinter } = await import('./print-json.ts')
      return createJsonPrinter(parts.version, lawDate, lang)
    }
    case 'html': {
      const { createHtmlPrinter } = await import('./print-html.ts')
      return createHtmlPrinter(await parts.loadReportPage(), lang)
    }
    case 'sarif': {
      const { createSarifPrinter } = await import('./print-sarif.ts')
      return createSarifPrinter(parts.version, await parts.loadRules(), lang)
    }
  }
}

const notADate = (asked: string): Words => ({
  da: `“${asked}” er ikke en dato i kalenderen. Skriv den som ÅÅÅÅ-MM-DD, i årene 1900 til 2199, for eksempel 2026-03-01.`,
  en: `“${asked}” is not a date in the calendar. Write it as YYYY-MM-DD, in the years 1900 to 2199, for example 2026-03-01.`,
})

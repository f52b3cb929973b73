import { findPlainDate, type PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Lang, Words } from '../base/words.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { addOutcome, type DocumentOutcome, NO_TOTALS, type Printer } from './document-outcome.ts'
import { EXIT_FINDINGS, EXIT_TROUBLE, type Io, type Sink } from './io.ts'
import { createPaint } from './paint.ts'
import type { Checker, Files, Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'
import { createProgress } from './progress.ts'
import { workAhead } from './work-ahead.ts'

const FORMATS = ['text', 'json', 'html', 'sarif'] as const
type Format = (typeof FORMATS)[number]

const WIDEST = 100
const STDIN = '-'
/** Two are read while one is checked; more would only hold more letters. */
const AHEAD = 2

interface Request {
  readonly paths: readonly string[]
  readonly format: Format
  readonly lawDate: PlainDate
  readonly lang: Lang
}

export async function checkCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const request = readRequest(given, io.today)
  if (!request.ok) {
    await io.stderr.write(`holdbar: ${oneLine(request.error[given.lang])}\n`)
    return EXIT_TROUBLE
  }
  const [files, check] = await Promise.all([parts.loadFiles(), parts.loadChecker()])
  const printer = await createPrinter(request.value, io, parts)
  return checkAll(request.value, io, printer, files, check)
}

function readRequest({ operands, options, lang }: Arguments, today: PlainDate): Result<Request, Words> {
  if (operands.length === 0) return err(NO_PATHS)
  const asked = options.format ?? 'text'
  const format = FORMATS.find((name) => name === asked)
  if (format === undefined) return err(unknownFormat(asked))
  const lawDate = options.date === undefined ? today : findPlainDate(options.date)
  if (lawDate === undefined) return err(notADate(options.date ?? ''))
  return ok({ paths: operands, format, lawDate, lang })
}

async function checkAll(request: Request, io: Io, printer: Printer, files: Files, check: Checker): Promise<number> {
  const { lang, lawDate, format } = request
  const found = await files.collectFiles(request.paths)
  const progress = createProgress(io.stderr, io.isTTY.stderr, found.files.length, lang === 'da' ? 'filer' : 'files')
  let totals = NO_TOTALS

  const tell = async (outcome: DocumentOutcome) => {
    totals = addOutcome(totals, outcome)
    const text = printer.document(outcome)
    const aside =
      outcome.kind === 'unreadable' && format !== 'text'
        ? `${oneLine(outcome.file)}: ${oneLine(outcome.words[lang])} [${outcome.code}]\n`
        : ''
    if (text !== '' || aside !== '') await progress.wipe()
    await write(io.stdout, text)
    await write(io.stderr, aside)
    await progress.advance(totals.documents)
  }

  await write(io.stdout, printer.begin())
  for await (const outcome of outcomesOf(found.files, io, files, check, lawDate)) await tell(outcome)
  for (const { file, error } of found.errors) {
    await tell({ kind: 'unreadable', file, code: error.kind, words: files.readErrorWords(error) })
  }
  await progress.wipe()
  await write(io.stdout, printer.end(totals))

  if (totals.unreadable > 0) return EXIT_TROUBLE
  return totals.fejl > 0 ? EXIT_FINDINGS : 0
}

async function* outcomesOf(
  paths: readonly string[],
  io: Io,
  files: Files,
  check: Checker,
  lawDate: PlainDate,
): AsyncGenerator<DocumentOutcome> {
  const reader = files.createReader()
  try {
    const read = (path: string) =>
      path === STDIN ? files.readPath(path, reader, undefined, io.stdin) : files.readPath(path, reader)
    for await (const [file, reading] of workAhead(paths, read, AHEAD)) {
      if (reading.ok) yield await checkOne(file, reading.value.text, check, lawDate)
      else yield { kind: 'unreadable', file, code: reading.error.kind, words: files.readErrorWords(reading.error) }
    }
  } finally {
    await reader.close()
  }
}

/** A letter that a rule stumbles over may not take the others down with it. */
async function checkOne(file: string, text: string, check: Checker, lawDate: PlainDate): Promise<DocumentOutcome> {
  try {
    return { kind: 'checked', file, checked: await check(text, lawDate) }
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
async function createPrinter({ format, lawDate, lang }: Request, io: Io, parts: Parts): Promise<Printer> {
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

const NO_PATHS: Words = {
  da: 'Skriv, hvad der skal læses, for eksempel: holdbar check brev.docx (eller - for standard input).',
  en: 'Write what is to be read, for example: holdbar check letter.docx (or - for standard input).',
}

function unknownFormat(asked: string): Words {
  return withSuggestion(
    { da: `Formatet “${asked}” findes ikke.`, en: `There is no format “${asked}”.` },
    asked,
    FORMATS,
  )
}

const notADate = (asked: string): Words => ({
  da: `“${asked}” er ikke en dato i kalenderen. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2026-03-01.`,
  en: `“${asked}” is not a date in the calendar. Write it as YYYY-MM-DD, for example 2026-03-01.`,
})

import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { FactDimension } from '../stages/13-learning/fact-count.ts'
import { figuresOf } from '../stages/13-learning/figures.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { refuseCheck } from './check-run.ts'
import { readFacts } from './facts-file.ts'
import type { Io } from './io.ts'
import { createPaint } from './paint.ts'
import type { Parts } from './parts.ts'

const FORMATS = ['text', 'json', 'html'] as const
const WIDEST = 100

const BY: Readonly<Record<string, FactDimension>> = {
  municipality: 'kommune',
  kommune: 'kommune',
  region: 'region',
  provision: 'bestemmelse',
  bestemmelse: 'bestemmelse',
  year: 'aar',
  aar: 'aar',
  subject: 'emne',
  emne: 'emne',
}

/** All measures of a file of facts; what is small is hidden unless the figures stay in the house. */
export async function figuresCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, options } = given
  const request = readRequest(given)
  if (!request.ok) return refuseCheck(request.error, lang, io)
  const { path, by, format } = request.value
  const read = await readFacts(path, lang, io, parts)
  if (read === undefined) return 2
  const figures = figuresOf(read.count, by, options['no-suppress'] === undefined ? 'ud-af-huset' : 'intern')
  switch (format) {
    case 'json':
      await io.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
      return 0
    case 'html': {
      const report = await parts.loadFiguresReport()
      await io.stdout.write(report({ figures, source: path, on: io.today }, lang))
      return 0
    }
    case 'text': {
      const { figuresText } = await import('./figures-text.ts')
      const width = Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST))
      const paint = createPaint({ isTTY: io.isTTY.stdout, env: io.env })
      await io.stdout.write(`${figuresText(figures, { lang, width, paint })}\n`)
      return 0
    }
  }
}

interface Request {
  readonly path: string
  readonly by: FactDimension
  readonly format: (typeof FORMATS)[number]
}

function readRequest({ operands, options }: Arguments): Result<Request, Words> {
  const [path, more] = operands
  if (path === undefined || more !== undefined) return err(MISUSED)
  const asked = options.by ?? 'municipality'
  const by = BY[asked]
  if (by === undefined)
    return err(
      withSuggestion(
        { da: `Tallene kan ikke deles på “${asked}”.`, en: `The figures can’t be told by “${asked}”.` },
        asked,
        ['municipality', 'region', 'provision', 'year', 'subject'],
      ),
    )
  const format = FORMATS.find((name) => name === (options.format ?? 'text'))
  if (format === undefined)
    return err(
      withSuggestion(
        {
          da: `Formatet “${options.format ?? ''}” findes ikke her.`,
          en: `There is no format “${options.format ?? ''}” here.`,
        },
        options.format ?? '',
        FORMATS,
      ),
    )
  return ok({ path, by, format })
}

const MISUSED: Words = {
  da: 'Skriv, hvilken fil tallene skal tælles i, for eksempel: holdbar figures afgoerelser.csv --by year',
  en: 'Write which file to count, for example: holdbar figures decisions.csv --by year --lang en',
}

import type { Words } from '../base/words.ts'
import { FACT_CODEBOOK } from '../stages/13-learning/fact-codebook.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { refuseCheck } from './check-run.ts'
import { readFacts } from './facts-file.ts'
import type { Io } from './io.ts'
import { createPaint } from './paint.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'
import { wrap } from './wrap.ts'

const ACTS = ['columns', 'check', 'import', 'export'] as const
const FORMATS = ['csv', 'excel-csv', 'json', 'parquet'] as const
const WIDEST = 96

/** Facts of decisions, without persons, in and out of files. */
export async function factsCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const [word, path, more] = given.operands
  const { lang } = given
  const act = ACTS.find((name) => name === word)
  if (act === undefined) return refuseCheck(misused(word), lang, io)
  if (act === 'columns') return path === undefined ? columns(given, io) : refuseCheck(notUsed(path), lang, io)
  if (path === undefined || more !== undefined) return refuseCheck(fileMissing(act), lang, io)
  if (act === 'export') return exportFacts(given, path, io, parts)
  if (given.options.format !== undefined) return refuseCheck(NO_FORMAT, lang, io)
  const read = await readFacts(path, lang, io, parts)
  if (read === undefined) return 2
  if (act === 'check') {
    await io.stdout.write(`${oneLine(whole(path, read.facts)[lang])}\n`)
    return 0
  }
  const { keep } = await parts.loadFacts()
  await keep(read.count, read.facts, path, io.today)
  await io.stdout.write(`${oneLine(kept(path, read.facts)[lang])}\n`)
  return 0
}

async function exportFacts(given: Arguments, path: string, io: Io, parts: Parts): Promise<number> {
  const asked = given.options.format ?? formatOf(path)
  const format = FORMATS.find((name) => name === asked)
  const { lang } = given
  if (format === undefined)
    return refuseCheck(
      withSuggestion(
        { da: `Formatet “${asked}” findes ikke her.`, en: `There is no format “${asked}” here.` },
        asked,
        FORMATS,
      ),
      lang,
      io,
    )
  const { export: write } = await parts.loadFacts()
  const tell = (facts: number) =>
    io.isTTY.stderr ? void io.stderr.write(`\r\u001B[2K${decisions(facts)[lang]}`) : undefined
  const written = await write(path, format, io.today, tell)
  if (io.isTTY.stderr) await io.stderr.write('\r\u001B[2K')
  if (!written.ok) return refuseCheck(written.error, lang, io)
  const { facts, files } = written.value
  await io.stdout.write(`${oneLine(wrote(facts, files)[lang])}\n${oneLine(PERSONS[lang])}\n`)
  return 0
}

/** What the name says, where nothing else was asked for. */
function formatOf(path: string): string {
  if (/[.]parquet$/i.test(path)) return 'parquet'
  return /[.](?:json|jsonl|ndjson)$/i.test(path) ? 'json' : 'csv'
}

async function columns({ lang, options }: Arguments, io: Io): Promise<number> {
  if (options.format === 'json') {
    await io.stdout.write(`${JSON.stringify(FACT_CODEBOOK, null, 2)}\n`)
    return 0
  }
  const paint = createPaint({ isTTY: io.isTTY.stdout, env: io.env })
  const width = Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST))
  const { unit, missing, columns: all } = FACT_CODEBOOK
  await io.stdout.write(
    [
      ...wrap(`${unit[lang]} ${missing[lang]} ${LISTS[lang]}`, width),
      '',
      ...all.flatMap(({ name, description, codes, minimum, maximum, example, required }) => [
        `${paint('bold', name)}${required ? paint('dim', lang === 'da' ? ' (skal være der)' : ' (must be there)') : ''}`,
        ...wrap(description[lang], width - 2).map((line) => `  ${line}`),
        ...(codes === undefined ? [] : wrap(codes.join(' · '), width - 4).map((line) => `    ${line}`)),
        ...(minimum === undefined ? [] : [`    ${minimum}–${maximum ?? ''}`]),
        `  ${lang === 'da' ? 'fx' : 'e.g.'} ${example}`,
        '',
      ]),
    ].join('\n'),
  )
  return 0
}

const LISTS: Words = {
  da: 'Flere koder i én celle skilles med |, og “ingen” siger, at der er set efter og ingen fundet. Kolonnen loebenr må være der; den bruges til at finde rækker, der er sendt to gange, og gemmes ikke.',
  en: 'Several codes in one cell are parted by |, and “ingen” says that one looked and found none. The column loebenr may be there; it finds rows that were sent twice, and is not kept.',
}
const PERSONS: Words = {
  da: 'Rækker om enkelte afgørelser er til brug i huset, også uden navne. Det, der gives videre, er tal: holdbar figures.',
  en: 'Rows on single decisions are for use inside, even without names. What is passed on are figures: holdbar figures.',
}
const NO_FORMAT: Words = {
  da: 'Filens indhold afgør formatet; skriv kun filens navn.',
  en: 'What is in the file decides the format; write only its name.',
}

const decisions = (count: number): Words =>
  count === 1 ? { da: '1 afgørelse', en: '1 decision' } : { da: `${count} afgørelser`, en: `${count} decisions` }
const whole = (path: string, facts: number): Words => ({
  da: `${path} kan bruges: ${decisions(facts).da}.`,
  en: `${path} can be used: ${decisions(facts).en}.`,
})
const kept = (path: string, facts: number): Words => ({
  da: `${path} er talt, ${decisions(facts).da}, og kan ses på siden Tal, Hele landet. Kun tallene er gemt.`,
  en: `${path} is counted, ${decisions(facts).en}, and can be seen on the page Figures, The whole country. Only the counts are kept.`,
})
const wrote = (facts: number, files: readonly string[]): Words => ({
  da: `${decisions(facts).da} er skrevet: ${files.join(', ')}.`,
  en: `${decisions(facts).en} ${facts === 1 ? 'is' : 'are'} written: ${files.join(', ')}.`,
})
const notUsed = (word: string): Words => ({
  da: `“${word}” bruges ikke af “holdbar facts columns”.`,
  en: `“${word}” is not used by “holdbar facts columns”.`,
})
const fileMissing = (act: string): Words => ({
  da: `Skriv én fil: holdbar facts ${act} afgoerelser.csv`,
  en: `Write one file: holdbar facts ${act} decisions.csv`,
})

function misused(act: string | undefined): Words {
  if (act === undefined)
    return {
      da: `Skriv holdbar facts og så en af: ${ACTS.join(', ')}.`,
      en: `Write holdbar facts and then one of: ${ACTS.join(', ')}.`,
    }
  return withSuggestion({ da: `“facts ${act}” findes ikke.`, en: `There is no “facts ${act}”.` }, act, ACTS)
}

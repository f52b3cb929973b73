// `npm run bench`: how fast, how the time grows, how much memory, and beside what. Read the ratios: the machine is not yours.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { checkCase, repeatedCheck } from '../src/app/check/check-case.ts'
import { checkText } from '../src/app/check/check-text.ts'
import { plainDate } from '../src/base/date.ts'
import type { Io } from '../src/cli/io.ts'
import { readDocument } from '../src/files/document/read-document.ts'
import { runCli } from '../src/main.ts'
import { CASE_RULES, LETTER_RULES } from '../src/rules/catalogue/catalogue.ts'
import { foldCase } from '../src/stages/fold-case.ts'
import { composeCase, withOneMore } from './cases.ts'
import { composeLetter, type LetterSet, loadLetters } from './letters.ts'
import { makeDocx, makePdf } from './make-files.ts'
import { decimals, raceRounds, type Row, table } from './measure.ts'
import { createTextlint, patternRules, publishedRules } from './textlint.ts'

const ROOT = join(import.meta.dirname, '..')
const DAY = plainDate('2026-01-01')

const set = loadLetters(ROOT)
process.stdout.write(
  `Holdbar bench · Node ${process.versions.node} · ${LETTER_RULES.length} rules for letters, ${CASE_RULES.length} for cases · ${set.from}\n\n`,
)
const rows: Row[] = [{ what: 'what', measured: 'measured here', ratio: 'ratio' }]
for (const part of [coldStart, () => formats(set), growth, cases, memory, () => besideTextlint(set)]) {
  rows.push(...(await part()))
  process.stderr.write('.')
}
process.stderr.write('\n')
process.stdout.write(`${table(rows)}\n`)

/** One text letter from nothing, beside Node itself from nothing. */
async function coldStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-bench-'))
  const letter = join(folder, 'one.txt')
  writeFileSync(letter, set.letters[0] ?? composeLetter(0))
  const node = join(ROOT, 'node_modules/.bin/node')
  const run = (command: string, ...args: string[]) => {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
    } catch (cause) {
      // 1 says that the letter would not hold, and that is no trouble here.
      if (!(cause instanceof Error && 'status' in cause && cause.status === 1)) throw cause
    }
  }
  const took = await raceRounds(10, {
    node: () => run(node, '-e', '0'),
    holdbar: () => run(join(ROOT, 'bin/holdbar'), 'check', letter, '--format', 'json'),
  })
  rmSync(folder, { recursive: true })
  return [
    { what: 'cold start, node -e 0', measured: `${decimals(took.node, 0)} ms`, ratio: '1' },
    {
      what: 'cold start, one text letter to JSON',
      measured: `${decimals(took.holdbar, 0)} ms`,
      ratio: decimals(took.holdbar / took.node, 1),
    },
  ]
}

/** Letters a second, from the bytes of a file to the findings, in one thread. */
async function formats({ letters }: LetterSet): Promise<Row[]> {
  const some = letters.slice(0, 40)
  const files = {
    text: some.map((letter) => Buffer.from(letter)),
    docx: await Promise.all(some.map(makeDocx)),
    pdf: some.map(makePdf),
  }
  const check = async (list: readonly Buffer[], name: string) => {
    for (const bytes of list) {
      const read = await readDocument(bytes, name)
      if (!read.ok) throw new Error(`${name}: ${read.error.kind}`)
      checkText(read.value.text, DAY)
    }
  }
  const took = await raceRounds(5, {
    text: () => check(files.text, 'brev.txt'),
    docx: () => check(files.docx, 'brev.docx'),
    pdf: () => check(files.pdf, 'brev.pdf'),
  })
  return (['text', 'docx', 'pdf'] as const).map((kind) => ({
    what: `letters a second, ${kind}`,
    measured: `${decimals((some.length / took[kind]) * 1000, 0)} /s`,
    ratio: decimals(took[kind] / took.text),
  }))
}

/** Time a page, as letters grow; 1 all the way down says that the time is linear. */
async function growth(): Promise<Row[]> {
  const sizes = [1, 2, 5, 10, 20, 50, 100]
  const letters = new Map(sizes.map((pages) => [pages, composeLetter(1, pages)]))
  // As many pages in each round, so that all are measured equally long.
  const kinds = Object.fromEntries(
    sizes.map((pages) => [
      String(pages),
      () => {
        for (let i = 0; i < 100 / pages; i++) checkText(letters.get(pages) ?? '', DAY)
      },
    ]),
  )
  const took = await raceRounds(5, kinds)
  const perPage = (pages: number) => (took[String(pages)] ?? 0) / 100
  return sizes.map((pages) => ({
    what: `time a page, a letter of ${pages} page${pages === 1 ? '' : 's'}`,
    measured: `${decimals(perPage(pages))} ms`,
    ratio: decimals(perPage(pages) / perPage(1)),
  }))
}

/** Cases a second in one thread: the journal of 300 entries folded, every rule asked; each half alone too. */
async function cases(): Promise<Row[]> {
  const journals = Array.from({ length: 50 }, (_, number) => composeCase(number))
  const fold = (journal: (typeof journals)[number]) => {
    const file = foldCase(journal)
    if (file === undefined) throw new Error('a composed case has no entries')
    return file
  }
  const files = journals.map(fold)
  const ordinary = journals.map((_, number) => composeCase(number, 0, 3))
  // As the office does it: the case was checked before, and has one entry more each time, in words not read before.
  const checks = journals.map(() => repeatedCheck())
  let more = 0
  const took = await raceRounds(10, {
    again: () => {
      more += 1
      journals.forEach((journal, at) => checks[at]?.(fold(withOneMore(journal, more)), DAY))
    },
    fold: () => journals.map(fold),
    rules: () => files.map((file) => checkCase(file, DAY)),
    ordinary: () => ordinary.map((journal) => checkCase(fold(journal), DAY)),
    both: () => journals.map((journal) => checkCase(fold(journal), DAY)),
  })
  const row = (what: string, kind: keyof typeof took): Row => ({
    what,
    measured: `${decimals((journals.length / took[kind]) * 1000, 0)} /s`,
    ratio: decimals(took[kind] / took.both),
  })
  return [
    row(`cases a second, ${journals[0]?.length ?? 0} entries, fold and ${CASE_RULES.length} rules`, 'both'),
    row(`cases a second, ${ordinary[0]?.length ?? 0} entries and three needs`, 'ordinary'),
    row('of 300 entries, checked before and with one entry more, fold and rules', 'again'),
    row('of 300 entries, the fold alone', 'fold'),
    row('of 300 entries, the rules alone', 'rules'),
  ]
}

/** The heap after 1,000 and after 10,000 letters of one run of `check --format json`. */
async function memory(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-bench-'))
  for (let number = 0; number < 10_000; number++)
    writeFileSync(join(folder, `brev-${number}.txt`), composeLetter(number))
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const heap = new Map<number, number>()
  let written = 0
  const io: Io = {
    stdout: {
      write(text) {
        if (!text.includes('"file":')) return
        written += 1
        if (written !== 1_000 && written !== 10_000) return
        if (typeof collect === 'function') collect()
        heap.set(written, process.memoryUsage().heapUsed / 1_048_576)
      },
    },
    stderr: { write() {} },
    stdin: process.stdin,
    isTTY: { stdout: false, stderr: false },
    columns: null,
    env: {},
    today: DAY,
  }
  const start = performance.now()
  await runCli(['check', folder, '--format', 'json'], io)
  const seconds = (performance.now() - start) / 1000
  rmSync(folder, { recursive: true })
  const [early = Number.NaN, late = Number.NaN] = [heap.get(1_000), heap.get(10_000)]
  return [
    { what: 'heap after 1,000 letters', measured: `${decimals(early, 1)} MB`, ratio: '1' },
    { what: 'heap after 10,000 letters', measured: `${decimals(late, 1)} MB`, ratio: decimals(late / early) },
    { what: '10,000 one-page letters, folder to JSON', measured: `${decimals(seconds, 1)} s`, ratio: '' },
  ]
}

/**
 * The same letters by textlint: by rules that its users install, and by as many of our own making as we have rules,
 * each of which tries one pattern on each sentence. The second line is no linter anyone runs; it is the bar without slack.
 */
async function besideTextlint({ letters }: LetterSet): Promise<Row[]> {
  const published = publishedRules()
  const lint = createTextlint(published)
  const tryPatterns = createTextlint(patternRules(LETTER_RULES.length))
  const took = await raceRounds(5, {
    holdbar: () => {
      for (const letter of letters) checkText(letter, DAY)
    },
    published: async () => {
      for (const letter of letters) await lint(letter)
    },
    patterns: async () => {
      for (const letter of letters) await tryPatterns(letter)
    },
  })
  const row = (what: string, total: number): Row => ({
    what,
    measured: `${decimals(total / letters.length)} ms`,
    ratio: decimals(total / took.holdbar),
  })
  return [
    row(`a letter by Holdbar, ${LETTER_RULES.length} rules`, took.holdbar),
    row(`a letter by textlint, ${published.length} rules as published`, took.published),
    row(`a letter by textlint, ${LETTER_RULES.length} rules of one pattern each, written here`, took.patterns),
  ]
}

import { enableCompileCache, registerHooks, type ResolveHookSync } from 'node:module'
import { join } from 'node:path'
import type { Io, Sink } from './cli/io.ts'
import type { Parts, Server } from './cli/parts.ts'
import type { HandbookEntry } from './web/handbook-page.ts'

// Nothing of ours is imported above: what is loaded after this is compiled once and kept.
// An import of node:fs would bring all of it, its streams too, before the first line runs.
const { accessSync, constants, readFileSync } = process.getBuiltinModule('node:fs')
const ROOT = join(import.meta.dirname, '..')
if (import.meta.main) {
  keepCompiled(join(ROOT, 'node_modules'))
  registerHooks({ resolve: resolveOurs })
}

const OLDEST_NODE = 24

/** The command line, for a program or a test: what it would print is written to `io`. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const { runCommand } = await import('./cli/run.ts')
  return runCommand(argv, io, PARTS)
}

/** Each part is loaded when it is asked for: a check of a text letter loads neither server nor PDF reader. */
const PARTS: Parts = {
  version: readVersion(),
  async loadChecker() {
    return (await import('./app/check/check-as-it-comes.ts')).checkAsItComes
  },
  async loadFiles() {
    const [{ collectFiles }, { createReader }, { readPath }, { readErrorWords }, { unreadableText }] =
      await Promise.all([
        import('./files/collect.ts'),
        import('./files/document/isolated.ts'),
        import('./files/read-path.ts'),
        import('./files/read-error.ts'),
        import('./app/check/unreadable-text.ts'),
      ])
    return {
      collectFiles,
      createReader,
      readErrorWords,
      async readPath(...asked) {
        const read = await readPath(...asked)
        const error = read.ok ? unreadableText(read.value.text) : null
        return error === null ? read : { ok: false, error }
      },
    }
  },
  async loadCases() {
    const [
      { collectFiles, CASE_ENDINGS },
      { readBytes },
      { caseLimits, readCaseFile },
      { caseErrorWords },
      { checkCase },
    ] = await Promise.all([
      import('./files/collect.ts'),
      import('./files/read-path.ts'),
      import('./files/case/read-case-file.ts'),
      import('./files/case/case-error-words.ts'),
      import('./app/check/check-case.ts'),
    ])
    return {
      collect: (paths) => collectFiles(paths, CASE_ENDINGS),
      async read(path, stdin) {
        const bytes = await readBytes(path, caseLimits, stdin)
        return bytes.ok ? readCaseFile(bytes.value) : bytes
      },
      errorWords: caseErrorWords,
      check: checkCase,
    }
  },
  async loadStudies() {
    const [{ openBytes }, { readErrorWords }, { readCodedCases }, { readPrintedTables }, { readSettledFile }, drawing] =
      await Promise.all([
        import('./files/open-bytes.ts'),
        import('./files/read-error.ts'),
        import('./files/table/read-coded-cases.ts'),
        import('./files/table/read-printed-tables.ts'),
        import('./files/table/read-settled-file.ts'),
        import('./files/table/read-population.ts'),
      ])
    return { openBytes, readErrorWords, readCodedCases, readPrintedTables, readSettledFile, ...drawing }
  },
  async readCaseText(which) {
    const { readFile } = await import('node:fs/promises')
    return readFile(join(ROOT, `schema/holdbar-case.${which}.json`), 'utf8')
  },
  async loadReportPage() {
    return (await import('./web/check/report-page.ts')).reportPage
  },
  async loadRules() {
    const { CASE_RULES, LETTER_RULES, STANDARD_RULES } = await import('./rules/catalogue/catalogue.ts')
    return [...CASE_RULES, ...LETTER_RULES, ...STANDARD_RULES]
  },
  async loadHandbook() {
    const [{ HANDBOOK }, { readFile }] = await Promise.all([
      import('./rules/catalogue/handbook.ts'),
      import('node:fs/promises'),
    ])
    return {
      pages: HANDBOOK,
      readReadme: ({ room, rule }) => readFile(join(import.meta.dirname, 'rules', room, rule.id, 'README.md'), 'utf8'),
    }
  },
  openServer,
  loadBackups: async () => (await import('./main/open-backups.ts')).openBackups(process.env, ROOT),
  loadRebuild: async () => (await import('./main/open-rebuild.ts')).openRebuild(process.env, ROOT),
  loadFacts: async () => (await import('./main/open-facts.ts')).openFacts(process.env, ROOT),
  loadVocabulary: async () => (await import('./files/danish-words.ts')).readDanishWords(),
  loadProposalPage: async () => (await import('./web/study/proposal-page.ts')).proposalPage,
  loadFiguresReport: async () => (await import('./web/figures/figures-report.ts')).figuresReport,
}

async function openServer(): Promise<Server> {
  // What is set wrong is told before a database is started.
  const proxies = (await import('./main/proxies-of.ts')).proxiesOf(process.env)
  const { once } = process.getBuiltinModule('node:events')
  // Asked for from now on, also while examples are written or lists are built: what is begun is ended whole.
  const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const stop = new AbortController()
  void asked.then(() => stop.abort())
  const [{ createServer }, { openChecker }, files, handbook, { dayInCopenhagen }, { unreadableText }, office] =
    await Promise.all([
      import('./server/server.ts'),
      import('./main/open-checker.ts'),
      PARTS.loadFiles(),
      loadHandbookEntries(),
      import('./cli/day-in-copenhagen.ts'),
      import('./app/check/unreadable-text.ts'),
      openCases(stop.signal),
    ])
  const reader = files.createReader()
  const checker = openChecker()
  const server = await createServer({
    check: checker.check,
    async readFile(bytes, name) {
      const read = await reader.read(bytes, name)
      return read.ok ? read : { ok: false, error: { words: files.readErrorWords(read.error) } }
    },
    refuse(text) {
      const error = unreadableText(text)
      return error === null ? null : files.readErrorWords(error)
    },
    handbook,
    today: dayInCopenhagen,
    version: PARTS.version,
    office: office.deps,
    postStatus: office.postStatus,
    troubles: office.troubles,
    proxies,
    onRefusedUpload: ({ route, status, bytes }) => tell(`fil afvist: ${status} ${route}, ${bytes ?? '?'} byte`),
    onError: tell,
  })
  const close = async () => {
    await server.close()
    await Promise.all([reader.close(), checker.close()])
    await office.close()
  }
  return {
    close,
    async listen(host, port) {
      try {
        const url = await server.listen({ host, port })
        return { kind: 'listening', url, stopped: asked.then(close) }
      } catch (cause) {
        if (cause instanceof Error && 'code' in cause && 'syscall' in cause)
          return { kind: 'refused', code: String(cause.code) }
        throw cause
      }
    },
  }
}

async function openCases(stop: AbortSignal) {
  const [{ openOffice }, { officeConfigOf }, { dayInCopenhagen }] = await Promise.all([
    import('./main/open-office.ts'),
    import('./main/office-config.ts'),
    import('./cli/day-in-copenhagen.ts'),
  ])
  return openOffice({ ...officeConfigOf(process.env, ROOT), today: dayInCopenhagen(), tell, stop })
}

/** With what each rule answers to its own examples, for the pages that show it. */
async function loadHandbookEntries(): Promise<readonly HandbookEntry[]> {
  const [
    { pages, readReadme },
    { CASE_RULES, LETTER_RULES, STANDARD_RULES },
    { findExampleCase },
    { viewCase },
    { readProse },
    { letterOf },
    { standardOf },
    { dayInCopenhagen },
  ] = await Promise.all([
    PARTS.loadHandbook(),
    import('./rules/catalogue/catalogue.ts'),
    import('./rules/catalogue/handbook.ts'),
    import('./stages/case-view.ts'),
    import('./text/prose.ts'),
    import('./stages/07-letter/read-letter.ts'),
    import('./stages/14-supervision/read-standard.ts'),
    import('./cli/day-in-copenhagen.ts'),
  ])
  const answerOf = (id: string) => {
    const forLetters = LETTER_RULES.find((rule) => rule.id === id)
    if (forLetters !== undefined)
      return (text: string) => forLetters.check(letterOf(readProse(text), dayInCopenhagen()))
    const forStandards = STANDARD_RULES.find((rule) => rule.id === id)
    if (forStandards !== undefined)
      return (text: string) => forStandards.check(standardOf(readProse(text), dayInCopenhagen()))
    const forCases = CASE_RULES.find((rule) => rule.id === id)
    if (forCases !== undefined)
      return (text: string) => {
        const example = findExampleCase(id, text)
        if (example === undefined) throw new Error(`rule ${id} has no such example`)
        return forCases.check(viewCase(example.given, dayInCopenhagen()))
      }
    throw new Error(`the handbook has a rule that the catalogue has not: ${id}`)
  }
  return Promise.all(
    pages.map(async (page) => ({ ...page, readme: await readReadme(page), answer: answerOf(page.rule.id) })),
  )
}

if (import.meta.main) await main()

async function main(): Promise<void> {
  const major = Number(process.versions.node.split('.', 1)[0])
  if (major < OLDEST_NODE) {
    tell(`Node ${process.versions.node} er for gammel (too old). Kør (run): npm ci, derefter (then) bin/holdbar`)
    process.exitCode = 2
    return
  }
  process.stdout.on('error', (error: Error & { readonly code?: string }) => {
    // Whoever reads may stop reading (`| head`), and knows it. That a disk is full is told.
    if (error.code !== 'EPIPE') process.stderr.write(`holdbar: ${unwritten(error)}\n`)
    process.exit(2)
  })
  const { dayInCopenhagen } = await import('./cli/day-in-copenhagen.ts')
  const io: Io = {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    get stdin() {
      return process.stdin
    },
    // Absent where it is no terminal, whatever its type says.
    isTTY: { stdout: Boolean(process.stdout.isTTY), stderr: Boolean(process.stderr.isTTY) },
    columns: process.stdout.columns ?? null,
    env: process.env,
    today: dayInCopenhagen(),
  }
  try {
    process.exitCode = await runCli(process.argv.slice(2), io)
  } catch (cause) {
    const { tellFailure } = await import('./main/tell-failure.ts')
    tell(tellFailure(cause) ?? cause)
    // Not 1: that says that a letter would not hold.
    process.exitCode = 2
  }
}

function unwritten({ code, message }: Error & { readonly code?: string }): string {
  return code === 'ENOSPC'
    ? 'Disken er fuld, så svaret er ikke skrevet helt. Gør plads, og prøv igen. (The disk is full, so the answer is not written whole. Make room and try again.)'
    : `Svaret kunne ikke skrives helt. (The answer could not be written whole.) ${message}`
}

function tell(what: unknown): void {
  process.stderr.write(`holdbar: ${what instanceof Error ? (what.stack ?? what.message) : String(what)}\n`)
}

/** Waits until it is written, so that a slow reader keeps the letters from piling up. */
function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
  }
}

function readVersion(): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return typeof version === 'string' ? version : '0.0.0'
}

/** Our own modules name each other as they are. Node would look for each file, and for a package.json in each folder above it. */
function resolveOurs(...[specifier, context, next]: Parameters<ResolveHookSync>): ReturnType<ResolveHookSync> {
  if (!/^\.\.?\/.*\.ts$/.test(specifier)) return next(specifier, context)
  return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
}

function keepCompiled(modules: string): void {
  try {
    accessSync(modules, constants.W_OK)
    enableCompileCache(join(modules, '.cache', 'holdbar'))
  } catch {
    enableCompileCache()
  }
}

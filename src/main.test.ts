import { execFile, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import caseExample from '../schema/holdbar-case.example.json' with { type: 'json' }
import caseSchema from '../schema/holdbar-case.schema.json' with { type: 'json' }
import schema from '../schema/holdbar-check.schema.json' with { type: 'json' }
import { plainDate } from './base/date.ts'
import type { Io } from './cli/io.ts'
import { runCli } from './main.ts'

const ajv = new Ajv2020({ strictTypes: false, strictRequired: false })
ajvFormats.default(ajv)
const isValid = ajv.compile(schema)
const faultsOf = (answer: unknown) => (isValid(answer) ? [] : isValid.errors)

const LETTER = `Solrød Fjordkommune

4. marts 2025

Kære Karla Vind

Afgørelse om socialpædagogisk støtte

Du har søgt om støtte efter servicelovens § 85 til at handle ind. Vi giver dig afslag på støtten.

Du kan klage til Ankestyrelsen. <script>alert(1)</script>

Venlig hilsen
Mette Lund, rådgiver
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-cli-'))
  mkdirSync(join(folder, 'breve'))
  for (const name of ['et brev.txt', '"><img src=x>.txt', '100%.md', 'æøå 😀.txt', 'to\nlinjer.txt'])
    writeFileSync(join(folder, 'breve', name), LETTER)
  writeFileSync(join(folder, 'tom.txt'), '')
  writeFileSync(join(folder, 'ikke.pdf'), '%PDF-1.7\nikke mere')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(argv: readonly string[], stdin = '') {
  const out: string[] = []
  const told: string[] = []
  const io: Io = {
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void told.push(text) },
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    isTTY: { stdout: false, stderr: false },
    columns: 80,
    env: {},
    today: plainDate('2026-11-22'),
  }
  const code = await runCli(argv, io)
  return { code, out: out.join(''), told: told.join('') }
}

/** The real program, from the shell. */
function shell(...args: readonly string[]): Promise<Ended> {
  return shellWith({}, ...args)
}

function shellWith(set: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> {
  const program = [join(import.meta.dirname, 'main.ts'), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: folder, env: { ...process.env, ...set } }, (error, out, told) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, told })
    })
  })
}

interface Ended {
  readonly code: number
  readonly out: string
  readonly told: string
}

test('a folder of letters becomes JSON that the schema knows, whatever the files are called', async () => {
  const { code, out } = await run(['check', join(folder, 'breve'), '--format', 'json'])
  const answer: { documents: { file: string; findings: { quote: string | null; from: number; to: number }[] }[] } =
    JSON.parse(out)
  expect(faultsOf(answer)).toEqual([])
  expect(answer.documents).toHaveLength(5)
  const quotes = answer.documents.flatMap(({ findings }) => findings).filter(({ quote }) => quote !== null)
  expect(quotes.length).toBeGreaterThan(0)
  for (const { quote, from, to } of quotes) expect(LETTER.slice(from, to)).toBe(quote)
  expect(code).toBe(1)
})

test('what can not be read is told with a code, and the rest is checked', async () => {
  const paths = ['tom.txt', 'ikke.pdf', 'findes-ikke.docx', 'breve/et brev.txt'].map((name) => join(folder, name))
  const { code, out } = await run(['check', ...paths, '--format', 'json', '--lang', 'en'])
  const answer: { documents: { kind: string | null; error: { code: string; message: string } | null }[] } =
    JSON.parse(out)
  expect(faultsOf(answer)).toEqual([])
  expect(answer.documents.map(({ kind, error }) => error?.code ?? kind)).toEqual([
    'tom',
    'beskadiget',
    'afgoerelse',
    'findes-ikke',
  ])
  expect(answer.documents[0]?.error?.message).toContain('The file is empty.')
  expect(code).toBe(2)
})

test('standard input gives the same findings as the file', async () => {
  const findings = async (argv: readonly string[], stdin?: string): Promise<unknown> =>
    JSON.parse((await run([...argv, '--format', 'json'], stdin)).out).documents[0].findings
  expect(await findings(['check', '-'], LETTER)).toEqual(await findings(['check', join(folder, 'breve/et brev.txt')]))
})

test('the page asks for nothing from outside and runs nothing, whatever is in letter and name', async () => {
  const { out } = await run(['check', join(folder, 'breve'), '--format', 'html'])
  expect(out).toContain('<!doctype html>')
  expect(out).toContain('&lt;script&gt;')
  expect(/<(?:script|img|link|iframe|object)[^>]*/i.exec(out)?.[0]).toBeUndefined()
})

test('SARIF and text are there too', async () => {
  const path = join(folder, 'breve/et brev.txt')
  const { out } = await run(['check', path, '--format', 'sarif'])
  expect(JSON.parse(out).runs[0].results.length).toBeGreaterThan(0)
  expect((await run(['check', path])).out).toContain('et brev.txt: holder ikke · afgørelse: afslag, 4. marts 2025')
})

test('every rule of the handbook can be listed and shown', async () => {
  const list = await run(['rules', 'list'])
  const ids = [...list.out.matchAll(/^ {2}([a-z0-9-]+)(?: \(|$)/gm)].map((found) => found[1] ?? '')
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) expect(await run(['rules', 'show', id])).toMatchObject({ code: 0, told: '' })
})

test('from the shell it answers with the exit code, and starts no server to do it', async () => {
  expect(await shell('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^holdbar \d+\.\d+\.\d+\n$/) })
  expect(await shell('check', 'breve/et brev.txt', '--format', 'json')).toMatchObject({ code: 1, told: '' })
  expect(await shell('check', 'tom.txt')).toMatchObject({ code: 2, told: '' })
  expect(await shell('check', '--nonsense')).toMatchObject({ code: 2, out: '' })
})

test('a folder of cases becomes JSON that the schema knows; what is no case is told, and the rest is checked', async () => {
  mkdirSync(join(folder, 'sager'))
  const example = JSON.stringify(caseExample)
  writeFileSync(join(folder, 'sager', 'a.json'), example)
  writeFileSync(join(folder, 'sager', 'b.json'), example.replace('"afslag"', '"afslg"'))
  writeFileSync(join(folder, 'sager', 'brev.txt'), LETTER)
  const { code, out, told } = await run(['case', 'check', join(folder, 'sager'), '--format', 'json'])
  const answer: { documents: { kind: string | null; predicted?: unknown }[] } = JSON.parse(out)
  expect(faultsOf(answer)).toEqual([])
  expect(code).toBe(2)
  expect(answer.documents.map(({ kind }) => kind)).toEqual(['sag', null])
  expect(told).toContain('Mente du "afslag"?')
})

test('the example that is written is a case that holds, read from standard input', async () => {
  const { out: example } = await run(['case', 'example'])
  const { code, out } = await run(['case', 'check', '-'], example)
  expect(code).toBe(0)
  expect(out).toContain('0 fejl · 0 advarsler · 0 råd')
})

test('the schema of a case is written as it is published', async () => {
  const { out } = await run(['case', 'schema'])
  expect(JSON.parse(out)).toEqual(caseSchema)
})

test('a folder without cases, and a file too large for one, are told as such', async () => {
  mkdirSync(join(folder, 'tom'))
  writeFileSync(join(folder, 'stor.json'), Buffer.alloc(11 * 1024 * 1024, ' '))
  const { code, told } = await run([
    'case',
    'check',
    join(folder, 'tom'),
    join(folder, 'stor.json'),
    join(folder, 'væk.json'),
    '--format',
    'json',
  ])
  expect(code).toBe(2)
  expect(told).toMatch(/læser filer, der ender på \.json/)
  expect(told).toMatch(/højst fylde 4 MB/)
  expect(told).toMatch(/findes ikke/)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['DATABASE_URL', { DATABASE_URL: 'postgresql://holdbar:hemmelig@127.0.0.1:1/holdbar' }],
  ['HOLDBAR_OIDC_CLIENT_ID', { HOLDBAR_OIDC_ISSUER: 'https://login.example.dk', HOLDBAR_URL: 'http://127.0.0.1' }],
  ['HOLDBAR_URL', { HOLDBAR_URL: 'hemmelig' }],
  ['HOLDBAR_PROXY', { HOLDBAR_PROXY: 'hemmelig' }],
  ['HOLDBAR_SMTP_FROM', { HOLDBAR_SMTP: 'smtps://post:hemmelig@mail.example.dk' }],
])('a wrong %s is told by its name, in both languages, and without a stack or a secret', async (name, set) => {
  const { code, out, told } = await shellWith(set, 'serve', '--port', '0')
  expect([code, out]).toEqual([2, ''])
  expect(told).toMatch(new RegExp(`^holdbar: ${name} .+ \\(docs/operation\\.md\\)\n${name} .+\n$`))
  expect(told).not.toContain('hemmelig')
})

test.skipIf(!existsSync('/dev/full'))('a full disk under what is written is told in both languages', () => {
  const program = [join(import.meta.dirname, 'main.ts'), 'check', join(folder, 'breve/et brev.txt')]
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, program, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
  closeSync(full)
  expect(stderr).toMatch(/^holdbar: Disken er fuld, .*Gør plads.*\(The disk is full, /)
  expect(status).toBe(2)
})

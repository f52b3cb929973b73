import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { checkedLetter, createWorld, HOSTILE_WORDS, type World } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

const SCHEMA: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/holdbar-check.schema.json'), 'utf8'),
)
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
ajvFormats.default(ajv)
const isValid = ajv.compile(SCHEMA as object)
const faultsOf = (answer: unknown) => (isValid(answer) ? [] : isValid.errors)

const HOSTILE_NAMES = [
  'brev med mellemrum.txt',
  '"><script>alert(1)</script>.txt',
  "it's.txt",
  'a\nb.txt',
  '\u001B[31mrød\u001B[0m.txt',
  '\u202Etxt.exe',
  '100%.txt',
  '../../etc/passwd',
  'æøå-😀.txt',
  '-rf.txt',
  'a:b#c?d=e.txt',
  '\\\\server\\share.txt',
  '\uD800.txt',
]

async function run(argv: readonly string[], given: World) {
  const world = createWorld(given)
  const code = await runCommand(argv, world.io, world.parts)
  return { code, out: world.out(), told: world.told(), chunks: world.chunks }
}

const only = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'tekst']))

describe('exit code', () => {
  test('0 where no document has a fejl', async () => {
    const check = () => checkedLetter({ holds: true, findings: [] })
    expect((await run(['check', 'a'], { files: only(['a']), check })).code).toBe(0)
  })
  test('1 where one has', async () => {
    expect((await run(['check', 'a'], { files: only(['a']) })).code).toBe(1)
  })
  test('2 where one could not be read, and the rest is checked', async () => {
    const { code, out } = await run(['check', 'a', 'låst', 'væk', 'b', '--format', 'json'], {
      files: only(['a', 'b']),
      missing: ['væk'],
    })
    expect(code).toBe(2)
    const documents: { file: string; error: { code: string } | null }[] = JSON.parse(out).documents
    expect(documents.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      ['a', null],
      ['låst', 'krypteret'],
      ['b', null],
      ['væk', 'findes-ikke'],
    ])
  })
  test('2 where a rule stumbles, and the rest is checked', async () => {
    const check = (text: string) => {
      if (text === 'ond') throw new RangeError('stumbled')
      return checkedLetter()
    }
    const { code, out } = await run(['check', 'a', 'b', '--format', 'json'], { files: { a: 'ond', b: 'god' }, check })
    expect(code).toBe(2)
    const documents: { error: { code: string } | null }[] = JSON.parse(out).documents
    expect(documents.map(({ error }) => error?.code ?? null)).toEqual(['programfejl', null])
  })
})

describe('json', () => {
  test('is what the schema says, for every kind of document and name', async () => {
    const files = only(HOSTILE_NAMES)
    const { out } = await run(
      ['check', ...HOSTILE_NAMES.slice(0, 9), 'låst', '--format', 'json', '--', ...HOSTILE_NAMES.slice(9)],
      { files },
    )
    const answer: unknown = JSON.parse(out)
    expect(faultsOf(answer)).toEqual([])
    expect((answer as { documents: unknown[] }).documents).toHaveLength(HOSTILE_NAMES.length + 1)
  })
  test('has this shape and no other', async () => {
    const { out } = await run(['check', 'brev.docx', '--format', 'json', '--date', '2026-01-02'], {
      files: only(['brev.docx']),
    })
    const [found] = JSON.parse(out).documents
    expect(JSON.parse(out)).toEqual({ holdbar: '0.1.0', lawDate: '2026-01-02', documents: [found] })
    expect(found).toEqual({
      file: 'brev.docx',
      kind: 'afgoerelse',
      error: null,
      decision: { kind: 'delvis', date: '2025-03-04', provisions: ['SEL § 85'] },
      holds: false,
      findings: [
        expect.objectContaining({
          rule: 'klagefrist',
          mangel: 'klagevejledning',
          level: 'fejl',
          quote: 'inden 2 uger',
          from: 24,
          to: 36,
        }),
        expect.objectContaining({ level: 'raad', quote: HOSTILE_WORDS }),
        expect.objectContaining({ level: 'advarsel', quote: null, from: null, to: null, sources: ['RSL § 67'] }),
      ],
      unknown: [{ rule: 'partshoering', missing: 'om borgeren er hørt; brevets dato' }],
      readability: { lix: 43.2, words: 312, sentences: 20, longestSentence: 41 },
    })
  })
  test('is valid also where the text is no decision, and where nothing was read', async () => {
    const check = () => checkedLetter({ kind: 'andet', decision: null, holds: null, findings: [], unknown: [] })
    const { out } = await run(['check', 'a', '--format', 'json'], { files: only(['a']), check })
    expect(faultsOf(JSON.parse(out))).toEqual([])
    const none = await run(['check', 'væk', '--format', 'json'], { missing: ['væk'] })
    expect(faultsOf(JSON.parse(none.out))).toEqual([])
    expect(none.told).toContain('væk: kan ikke: findes-ikke')
  })
  test('speaks the language asked for', async () => {
    const { out } = await run(['check', 'a', '--format', 'json', '--lang', 'en'], { files: only(['a']) })
    const [told] = JSON.parse(out).documents
    expect(told.findings[0]).toMatchObject({ what: 'The limit is wrong.', remedy: 'Write 4 weeks.' })
    expect(told.unknown[0].missing).toBe('whether the citizen was heard; the date of the letter')
  })
  test('asks the law as of today where no day is given', async () => {
    const days: string[] = []
    const check = (_text: string, day: string) => {
      days.push(day)
      return checkedLetter()
    }
    const { out } = await run(['check', 'a', '--format', 'json'], { files: only(['a']), check })
    expect([JSON.parse(out).lawDate, ...days]).toEqual(['2026-11-22', '2026-11-22'])
  })
  test('is written a document at a time', async () => {
    const { chunks } = await run(['check', 'a', 'b', '--format', 'json'], { files: only(['a', 'b']) })
    expect(chunks).toHaveLength(4)
  })
  test('the schema refuses a quote without a place, and an error beside an answer', () => {
    const document = {
      file: 'a',
      kind: 'andet',
      error: null,
      decision: null,
      holds: null,
      findings: [],
      unknown: [],
      readability: { lix: 1, words: 1, sentences: 1, longestSentence: 1 },
    }
    const finding = {
      rule: 'r',
      mangel: 'm',
      level: 'fejl',
      what: 'a',
      why: 'b',
      remedy: 'c',
      quote: 'ord',
      from: 0,
      to: 3,
      sources: ['s'],
    }
    const wrap = (one: object) => ({ holdbar: '0.1.0', lawDate: '2026-01-01', documents: [one] })
    expect(isValid(wrap({ ...document, findings: [finding] }))).toBe(true)
    expect(isValid(wrap({ ...document, findings: [{ ...finding, from: null }] }))).toBe(false)
    expect(isValid(wrap({ ...document, error: { code: 'tom', message: 'x' } }))).toBe(false)
    expect(isValid(wrap({ ...document, extra: 1 }))).toBe(false)
  })
  test('every field of the schema is described, but for the plain lists', () => {
    const bare = [...fieldsOf(SCHEMA)]
      .filter(([, field]) => typeof field['description'] !== 'string')
      .map(([name]) => name)
    expect(bare).toEqual([])
  })
})

test('standard input is read where - stands', async () => {
  const texts: string[] = []
  const check = (text: string) => {
    texts.push(text)
    return checkedLetter()
  }
  const { out } = await run(['check', 'a', '-', '--format', 'json'], {
    files: { a: 'fra fil' },
    stdin: 'fra rør',
    check,
  })
  expect(texts).toEqual(['fra fil', 'fra rør'])
  expect(JSON.parse(out).documents[1].file).toBe('-')
})

test('html is one page with the letters that could be read; what could not is told beside it', async () => {
  const { out, told, code } = await run(['check', 'a', 'låst', 'b', '--format', 'html', '--lang', 'en'], {
    files: only(['a', 'b']),
  })
  expect(out).toBe('<html lang="en">a,b</html>\n')
  expect(told).toBe('låst: can not: krypteret [krypteret]\n')
  expect(code).toBe(2)
})

describe('progress', () => {
  const many = Array.from({ length: 21 }, (_, number) => `brev-${number}`)
  test('is shown in a terminal where there are many files, and wiped before the answer', async () => {
    const { told, out } = await run(['check', ...many, '--format', 'json'], {
      files: only(many),
      isTTY: { stdout: false, stderr: true },
    })
    expect(told).toContain('100 % · 21 filer')
    expect(told.endsWith('\r\u001B[2K')).toBe(true)
    expect(out).not.toContain('\u001B')
  })
  test.each([
    ['few files', many.slice(0, 20), true],
    ['no terminal', many, false],
  ])('is silent with %s', async (_, names, stderr) => {
    expect(
      (await run(['check', ...names, '--format', 'json'], { files: only(names), isTTY: { stdout: false, stderr } }))
        .told,
    ).toBe('')
  })
})

function* fieldsOf(schema: unknown): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'if' || key === 'then' || key === 'else') continue
    if (key === 'properties') yield* Object.entries(value as Record<string, Record<string, unknown>>)
    yield* fieldsOf(value)
  }
}

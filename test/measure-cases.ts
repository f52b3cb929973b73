/**
 * How well the rules read cases that strangers wrote by the published schema alone: `npm run measure:cases` over those
 * worked by, with `-- --held-back` over those that no rule is written by, with `-- --verbose` case by case.
 * Asks the command as another system would, and counts pairs of case and flaw code, at level `fejl` or `advarsel`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface Expected {
  readonly outcome: 'hjemvist' | 'aendret' | 'stadfaestet'
  readonly mangler: readonly string[]
  /** What one could also argue for: it counts neither way. */
  readonly tolerated?: readonly string[]
  readonly note: string
}

interface Finding {
  readonly rule: string
  readonly mangel: string
  readonly level: string
  readonly what: string
}

interface Answer {
  readonly file: string
  readonly error: { readonly message: string } | null
  readonly findings: readonly Finding[]
  readonly predicted: { readonly holds: boolean | null }
}

interface Measured {
  readonly name: string
  readonly expected: Expected
  readonly answer: Answer
  readonly found: ReadonlySet<string>
}

const ROOT = path.dirname(import.meta.dirname)
const heldBack = process.argv.includes('--held-back')
const folder = path.join(ROOT, 'test', 'corpus', 'cases', heldBack ? 'held-back' : 'daily')
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted()

const cases = measured()
if (process.argv.includes('--verbose')) for (const one of cases) explain(one)
report()

function measured(): Measured[] {
  const files = names.map((name) => path.join(folder, `${name}.json`))
  const run = spawnSync(
    process.execPath,
    [path.join(ROOT, 'src', 'main.ts'), 'case', 'check', ...files, '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
  const { documents }: { readonly documents: readonly Answer[] } = JSON.parse(run.stdout)
  return names.map((name, index) => {
    const answer = documents[index]
    if (answer === undefined || answer.error !== null)
      throw new Error(`${name} was not read: ${answer?.error?.message ?? run.stderr}`)
    const expected: Expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8'))
    const found = new Set(answer.findings.filter(({ level }) => level !== 'raad').map(({ mangel }) => mangel))
    return { name, expected, answer, found }
  })
}

function isUpheld({ expected }: Measured): boolean {
  return expected.outcome === 'stadfaestet'
}

function hasFejl({ answer }: Measured): boolean {
  return answer.findings.some(({ level }) => level === 'fejl')
}

function explain(one: Measured): void {
  const { name, expected, answer, found } = one
  const lines = expected.mangler.filter((code) => !found.has(code)).map((code) => `MISSED ${code}: ${expected.note}`)
  for (const { level, mangel, rule, what } of answer.findings)
    if (level !== 'raad' && !expected.mangler.includes(mangel) && expected.tolerated?.includes(mangel) !== true)
      lines.push(`FALSE  ${level} ${mangel} (${rule}): ${what}`)
  if (answer.predicted.holds !== isUpheld(one))
    lines.push(`PREDICTED holds ${answer.predicted.holds}, but ${expected.outcome}`)
  if (lines.length > 0) console.log(`${name} (${expected.outcome})\n  ${lines.join('\n  ')}`)
}

function report(): void {
  const codes = [...new Set(cases.flatMap(({ expected, found }) => [...expected.mangler, ...found]))].toSorted()
  const rows = codes.map((code) => {
    const wanted = cases.filter(({ expected }) => expected.mangler.includes(code))
    const hit = wanted.filter(({ found }) => found.has(code)).length
    const all = cases.filter(
      ({ found, expected }) =>
        found.has(code) && (expected.mangler.includes(code) || expected.tolerated?.includes(code) !== true),
    ).length
    return { code, expected: wanted.length, found: hit, missed: wanted.length - hit, wrong: all - hit }
  })
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  const total = {
    code: 'all',
    expected: sum((row) => row.expected),
    found: sum((row) => row.found),
    missed: sum((row) => row.missed),
    wrong: sum((row) => row.wrong),
  }
  console.log(`Cases by strangers, ${heldBack ? 'held back' : 'daily'} (${cases.length})`)
  console.log(`${'code'.padEnd(24)}  expected  found  missed  false`)
  for (const row of [...rows, total])
    console.log(
      `${row.code.padEnd(24)}  ${String(row.expected).padStart(8)}  ${String(row.found).padStart(5)}  ${String(row.missed).padStart(6)}  ${String(row.wrong).padStart(5)}`,
    )
  const upheld = cases.filter(isUpheld)
  const reversed = cases.filter((one) => !isUpheld(one))
  console.log(share('expected codes found', total.found, total.expected))
  console.log(share('upheld without a fejl', upheld.filter((one) => !hasFejl(one)).length, upheld.length))
  console.log(share('reversed with a fejl', reversed.filter(hasFejl).length, reversed.length))
  console.log(
    share(
      'predicted.holds right',
      cases.filter((one) => one.answer.predicted.holds === isUpheld(one)).length,
      cases.length,
    ),
  )
}

function share(what: string, part: number, whole: number): string {
  const percent = whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`
  return `${what}: ${part} of ${whole}${percent}`
}

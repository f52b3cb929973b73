/**
 * How well the rules read the corpus: `npm run measure` over what is for daily work, `npm run measure -- --held-back`
 * over what no rule is written by. Counts pairs of document and flaw code, at level `fejl` or `advarsel`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkText } from '../src/app/check/check-text.ts'
import type { CheckedDocument } from '../src/app/check/checked-document.ts'
import { plainDate } from '../src/base/date.ts'
import { MANGLER, type Mangel } from '../src/law/mangel.ts'

interface Expected {
  readonly kind: string
  readonly decision: {
    readonly kind: string
    readonly date: string | null
    readonly provisions: readonly string[]
  } | null
  readonly holds: boolean | null
  readonly findings: readonly { readonly mangel: Mangel; readonly level: string; readonly quote: string | null }[]
  readonly tolerated: readonly Mangel[]
}

interface Measured {
  readonly file: string
  readonly expected: Expected
  readonly checked: CheckedDocument
}

const ROOT = path.join(import.meta.dirname, 'corpus')
const heldBack = process.argv.includes('--held-back')
const verbose = process.argv.includes('--verbose')

const documents = textsUnder(path.join(ROOT, heldBack ? 'held-back' : 'daily')).map((file): Measured => {
  const expected: Expected = JSON.parse(readFileSync(file.replace(/\.txt$/, '.json'), 'utf8'))
  return {
    file: path.relative(ROOT, file),
    expected,
    checked: checkText(readFileSync(file, 'utf8'), plainDate('2026-11-22')),
  }
})

const letters = documents.filter(({ expected }) => expected.kind !== 'kvalitetsstandard')
const standards = documents.filter(({ expected }) => expected.kind === 'kvalitetsstandard')
if (verbose) for (const measured of documents) explain(measured)
report('Letters', letters)
report('Standards', standards)

function textsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && existsSync(path.join(folder, name.replace(/\.txt$/, '.json'))))
    .toSorted()
    .map((name) => path.join(folder, name))
}

function codes({ expected, checked }: Measured): { wanted: Set<Mangel>; found: Set<Mangel>; tolerated: Set<Mangel> } {
  return {
    wanted: new Set(expected.findings.filter(({ level }) => counts(level)).map(({ mangel }) => mangel)),
    found: new Set(checked.findings.filter(({ level }) => counts(level)).map(({ mangel }) => mangel)),
    tolerated: new Set([...(expected.tolerated ?? []), ...expected.findings.map(({ mangel }) => mangel)]),
  }
}

/** Advice is not counted. */
function counts(level: string): boolean {
  return level === 'fejl' || level === 'advarsel'
}

function explain(measured: Measured): void {
  const { expected, checked, file } = measured
  const { wanted, found, tolerated } = codes(measured)
  const lines: string[] = []
  if (checked.kind !== expected.kind) lines.push(`kind ${checked.kind}, expected ${expected.kind}`)
  if (expected.decision !== null && checked.decision?.kind !== expected.decision.kind)
    lines.push(`decision ${checked.decision?.kind}, expected ${expected.decision.kind}`)
  for (const code of wanted)
    if (!found.has(code))
      lines.push(
        `MISSED ${code}: ${expected.findings.find(({ mangel }) => mangel === code)?.quote ?? '(nothing there)'}`,
      )
  for (const finding of checked.findings) {
    if (finding.level === 'raad' || tolerated.has(finding.mangel)) continue
    lines.push(
      `FALSE  ${finding.level} ${finding.mangel} (${finding.rule}): ${finding.quote?.words.replaceAll(/\s+/g, ' ').slice(0, 160) ?? '(missing)'}`,
    )
  }
  if (lines.length > 0) console.log(`${file}\n  ${lines.join('\n  ')}`)
}

function report(title: string, measured: readonly Measured[]): void {
  if (measured.length === 0) return
  const rows = Object.keys(MANGLER).flatMap((code) => {
    const mangel = code as Mangel
    let hit = 0
    let missed = 0
    let wrong = 0
    for (const one of measured) {
      const { wanted, found, tolerated } = codes(one)
      if (wanted.has(mangel) && found.has(mangel)) hit += 1
      else if (wanted.has(mangel)) missed += 1
      else if (found.has(mangel) && !tolerated.has(mangel)) wrong += 1
    }
    return hit + missed + wrong === 0 ? [] : [{ code: mangel, hit, missed, wrong }]
  })
  const total = rows.reduce(
    (sum, row) => ({ hit: sum.hit + row.hit, missed: sum.missed + row.missed, wrong: sum.wrong + row.wrong }),
    { hit: 0, missed: 0, wrong: 0 },
  )
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
  console.log(`\n${title}, ${heldBack ? 'held back' : 'daily'} (${measured.length} documents)`)
  console.log(`${'code'.padEnd(24)}  expected  found  missed  false   recall  precision`)
  for (const { code, hit, missed, wrong } of [...rows, { code: 'all', ...total }])
    console.log(
      `${code.padEnd(24)}  ${String(hit + missed).padStart(8)}  ${String(hit).padStart(5)}  ${String(missed).padStart(6)}  ${String(wrong).padStart(5)}  ${percent(hit, hit + missed).padStart(7)}  ${percent(hit, hit + wrong).padStart(9)}`,
    )
  const flawless = measured.filter(({ expected }) => !expected.findings.some(({ level }) => counts(level)))
  const holding = measured.filter(({ expected }) => !expected.findings.some(({ level }) => level === 'fejl'))
  const alarmed = (texts: readonly Measured[]): string =>
    `${texts.filter(({ checked }) => checked.findings.some(({ level }) => level === 'fejl')).length} of ${texts.length}`
  const decided = measured.filter(({ expected }) => expected.decision !== null)
  console.log(
    `flawless with a fejl: ${alarmed(flawless)}; none expected, with or without warnings: ${alarmed(holding)}; kind right: ${measured.filter(({ checked, expected }) => checked.kind === expected.kind).length} of ${measured.length}; holds right: ${measured.filter(({ checked, expected }) => checked.holds === expected.holds).length} of ${measured.length}`,
  )
  if (decided.length > 0)
    console.log(
      `decision right: ${decided.filter(({ checked, expected }) => checked.decision?.kind === expected.decision?.kind).length} of ${decided.length}; date right: ${decided.filter(({ checked, expected }) => (checked.decision?.date ?? null) === expected.decision?.date).length}; provisions told: ${decided.filter(({ checked, expected }) => expected.decision?.provisions.every((one) => checked.decision?.provisions.includes(one))).length}`,
    )
}

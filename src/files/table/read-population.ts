import { createHash } from 'node:crypto'
import type { Words } from '../../base/words.ts'
import { type PlanCell, readPlan } from '../../stages/13-learning/study/draw-plan.ts'
import {
  type PopulationCase,
  type PopulationReader,
  populationReader,
} from '../../stages/13-learning/study/population.ts'
import { type KeptDraw, readKeptDraw } from '../../stages/13-learning/study/read-kept-draw.ts'
import type { SheetRow } from '../../stages/13-learning/study/read-wide-tables.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { readSheet } from './read-sheet.ts'

const MOST_ROWS = 500_000
const MOST_FAULTS = 50

interface Refused {
  readonly kind: 'afvist'
  readonly faults: readonly SheetFault[]
  readonly thereAreMore?: boolean
}

export type PopulationReading =
  /** `sha256` is of the bytes of the file, as `sha256sum` tells it. */
  { readonly kind: 'laest'; readonly cases: readonly PopulationCase[]; readonly sha256: string } | Refused

/** The cases that a study may draw. */
export async function readPopulation(chunks: AsyncIterable<Uint8Array>): Promise<PopulationReading> {
  const hash = createHash('sha256')
  const cases: PopulationCase[] = []
  const rows = new Map<string, number>()
  const faults: SheetFault[] = []
  let reader: PopulationReader | undefined
  for await (const item of readSheet(hashed(chunks, hash))) {
    if (item.kind === 'fault') return { kind: 'afvist', faults: [...faults, item.fault] }
    if (reader === undefined) {
      const heading = populationReader(item.cells)
      if (!heading.ok) return { kind: 'afvist', faults: heading.error }
      reader = heading.value
      continue
    }
    if (faults.length >= MOST_FAULTS) return { kind: 'afvist', faults, thereAreMore: true }
    if (cases.length >= MOST_ROWS) return { kind: 'afvist', faults: [{ row: item.row, words: TOO_MANY }] }
    const read = reader.read(item.row, item.cells)
    if (!read.ok) {
      faults.push(...read.error)
      continue
    }
    const before = rows.get(read.value.id)
    if (before !== undefined) faults.push({ row: item.row, column: 'sag', words: twice(before) })
    rows.set(read.value.id, item.row)
    cases.push(read.value)
  }
  if (faults.length === 0 && cases.length === 0) faults.push({ words: NO_ROWS })
  return faults.length > 0 ? { kind: 'afvist', faults } : { kind: 'laest', cases, sha256: hash.digest('hex') }
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

export type PlanReading = { readonly kind: 'laest'; readonly plan: readonly PlanCell[] } | Refused

/** What a study wants, cell by cell. */
export async function readPlanFile(chunks: AsyncIterable<Uint8Array>): Promise<PlanReading> {
  const sheet = await rowsOf(chunks)
  if (sheet.kind === 'afvist') return sheet
  const plan = readPlan(sheet.rows)
  return plan.ok ? { kind: 'laest', plan: plan.value } : { kind: 'afvist', faults: plan.error }
}

export type KeptDrawReading = { readonly kind: 'laest'; readonly kept: KeptDraw } | Refused

/** A list that was drawn before. */
export async function readKeptDrawFile(chunks: AsyncIterable<Uint8Array>): Promise<KeptDrawReading> {
  const sheet = await rowsOf(chunks)
  if (sheet.kind === 'afvist') return sheet
  const kept = readKeptDraw(sheet.rows)
  return kept.ok ? { kind: 'laest', kept: kept.value } : { kind: 'afvist', faults: kept.error }
}

async function rowsOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly kind: 'laest'; readonly rows: readonly SheetRow[] } | Refused> {
  const rows: SheetRow[] = []
  for await (const item of readSheet(chunks)) {
    if (item.kind === 'fault') return { kind: 'afvist', faults: [item.fault] }
    if (rows.length > MOST_ROWS) return { kind: 'afvist', faults: [{ row: item.row, words: TOO_MANY }] }
    rows.push(item)
  }
  return { kind: 'laest', rows }
}

const TOO_MANY: Words = {
  da: `Filen har flere end ${MOST_ROWS.toLocaleString('da-DK')} rækker.`,
  en: `The file has more than ${MOST_ROWS.toLocaleString('en-GB')} rows.`,
}
const NO_ROWS: Words = {
  da: 'Der er overskrifter, men ingen sager under dem.',
  en: 'There are headings, but no cases below them.',
}
const twice = (row: number): Words => ({
  da: `Sagen står også i række ${row}. Slet den ene.`,
  en: `The case stands in row ${row} too. Delete one.`,
})

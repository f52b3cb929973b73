import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { FACT_COLUMNS } from '../../stages/13-learning/fact-column.ts'
import { createCounters } from '../../stages/13-learning/fact-counters.ts'
import { type FactRowReader, factRowReader } from '../../stages/13-learning/read-fact-row.ts'
import { countFactFile } from './count-fact-file.ts'
import { openFactRows } from './fact-rows.ts'
import { FACT_FORMATS, writeFactFile } from './write-fact-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'holdbar-facts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* inPieces<T>(list: readonly T[], size = 3): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
async function* nothing(): AsyncGenerator<Uint8Array> {}

async function readAll(path: string) {
  const facts: DecisionFact[] = []
  const parts: number[] = []
  const file = { path, stdin: nothing() }
  const reading = await countFactFile({ ...file, onPart: (part) => void parts.push(part) })
  const rows = await openFactRows(file)
  let reader: FactRowReader | undefined
  if (rows.ok)
    for await (const item of rows.value) {
      if (item.kind === 'fault') break
      const opened = reader === undefined ? factRowReader(item.cells) : undefined
      const read = reader?.read(item.row, item.cells)
      if (opened?.ok === true) reader = opened.value
      if (read?.ok === true) facts.push(read.value.fact)
    }
  return { reading, facts, parts }
}

/** A fact as a row of the examples would be read, with some columns taken away. */
const aRow = fc
  .subarray(FACT_COLUMNS.slice(1).map(({ name }) => name))
  .map((left) => FACT_COLUMNS.map(({ name, example }) => (left.includes(name) ? '' : example)))
const someFacts = fc.array(aRow, { minLength: 1, maxLength: 12 }).map((rows) => {
  const reader = factRowReader(FACT_COLUMNS.map(({ name }) => name))
  if (!reader.ok) throw new Error('the columns are not the columns')
  return rows.flatMap((cells, at) => {
    const read = reader.value.read(at, cells)
    return read.ok ? [read.value.fact] : []
  })
})

describe('facts are the same written and read', () => {
  test.each(FACT_FORMATS)('as %s', async (format) => {
    let number = 0
    await fc.assert(
      fc.asyncProperty(someFacts, async (facts) => {
        fc.pre(facts.length > 0)
        const path = join(folder, `${format}-${++number}.${format === 'json' ? 'jsonl' : format}`)
        expect(await writeFactFile(path, format, inPieces(facts))).toBe(facts.length)
        const back = await readAll(path)
        const counting = createCounters()
        for (const fact of facts) counting.add(fact)
        expect(back.reading).toEqual({ kind: 'laest', facts: facts.length, counters: counting.counters() })
        expect(back.facts).toEqual(facts)
        expect(back.parts.at(-1)).toBe(1)
      }),
      { numRuns: 25 },
    )
  })

  test.each(FACT_FORMATS)('as %s they can be read by the one who wrote them alone', async (format) => {
    const path = join(folder, `alone-${format}`)
    await writeFactFile(path, format, inPieces(await examples()))
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('Excel is told that it is UTF-8, and gets semicolons', async () => {
    const path = join(folder, 'excel.csv')
    await writeFactFile(path, 'excel-csv', inPieces(await examples()))
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith('\uFEFFkommune;bestemmelse;aar;')).toBe(true)
    expect(text).toContain('0751;SEL § 85;2025;1;mobilitet;delvis;3;borger|udfoerer;')
  })
})

const HEADING = 'kommune;bestemmelse;udfald;kategori;mangler;paaklaget;aar;styrelsens_aar;loebenr'
const fileOf = (...rows: readonly string[]) => {
  const path = join(folder, `bad-${rows.join('').length}-${Math.random()}.csv`)
  writeFileSync(path, [HEADING, ...rows].join('\n'))
  return path
}

describe('what is wrong is told by row and column, and nothing is used', () => {
  test.each([
    ['an outcome nearly right', '0751;SEL § 85;hjemvisnig;;;;;;', 'udfald', 'Mente du hjemvisning'],
    ['no municipality', ';SEL § 85;;;;;;;', 'kommune', 'tom'],
    ['a municipality that is none', '75;;;;;;;;', 'kommune', 'fire cifre'],
    ['a category where nothing was reversed', '0751;;stadfaestelse;A;;;;;', 'kategori', 'omgjort'],
    ['an outcome nobody complained for', '0751;;hjemvisning;A;;nej;;;', 'paaklaget', 'klaget'],
    ['a year of the board alone', '0751;;;;;;2020;2021;', 'styrelsens_aar', 'intet udfald'],
    ['the board before the municipality', '0751;;hjemvisning;;;;2022;2021;', 'styrelsens_aar', 'før kommunen'],
    ['flaws of no outcome', '0751;;;;partshoering;;;;', 'mangler', 'intet udfald'],
    ['a flaw twice', '0751;;hjemvisning;;partshoering|partshoering;;;;', 'mangler', 'to gange'],
    ['a year out of the world', '0751;;;;;;20;;', 'aar', '1990 til 2099'],
    ['a person’s number', '0751;;010190-1234;;;;;;', 'udfald', 'personnummer'],
    ['more cells than columns', '0751;;;;;;;;;;mere', undefined, '9 kolonner'],
  ])('%s', async (_, row, column, words) => {
    const { reading } = await readAll(fileOf('0751;SEL § 85;stadfaestelse;;;ja;2020;2021;1', row))
    expect(reading).toMatchObject({ kind: 'afvist', faults: [{ row: 3 }] })
    const [fault] = reading.kind === 'afvist' ? reading.faults : []
    expect([fault?.column, fault?.words.da]).toEqual([column, expect.stringContaining(words)])
    expect(JSON.stringify(reading)).not.toContain('010190')
  })

  test('a row sent twice, by the sender’s own number', async () => {
    const { reading } = await readAll(fileOf('0751;;;;;;;;7', '0461;;;;;;;;8', '0751;;;;;;;;7'))
    expect(reading).toMatchObject({ faults: [{ row: 4, column: 'loebenr', words: sentTwiceAs(2) }] })
    const [header = '', ...rows] = [HEADING, '0751;;;;;;;;7', '0461;;;;;;;;8', '0751;;;;;;;;7']
    const stdin = (async function* () {
      yield Buffer.from([header, ...rows].join('\n'))
    })()
    expect(await countFactFile({ path: '-', stdin })).toEqual(reading)
  })

  test('a column that is none, no rows, no file, a file that is something else', async () => {
    const path = join(folder, 'column.csv')
    writeFileSync(path, 'kommune;udfalt\n0751;\n')
    expect((await readAll(path)).reading).toMatchObject({ faults: [{ row: 1, column: 'udfalt' }] })
    expect((await readAll(fileOf())).reading).toMatchObject({ kind: 'afvist', faults: [{}] })
    expect((await readAll(join(folder, 'nowhere.csv'))).reading).toMatchObject({ kind: 'afvist' })
    const broken = join(folder, 'broken.parquet')
    writeFileSync(broken, 'PAR1 and no more')
    expect((await readAll(broken)).reading).toMatchObject({ kind: 'afvist', faults: [{}] })
    const lines = join(folder, 'lines.jsonl')
    writeFileSync(lines, '{"kommune":"0751"}\n{"kommune":"0751","navn":"x"}\n')
    expect((await readAll(lines)).reading).toMatchObject({ faults: [{ row: 2, column: 'navn' }] })
  })

  test('what was there before stays where the writing fails', async () => {
    const path = join(folder, 'kept.csv')
    writeFileSync(path, 'before')
    async function* failing(): AsyncGenerator<readonly DecisionFact[]> {
      yield await examples()
      throw new Error('away')
    }
    await expect(writeFactFile(path, 'csv', failing())).rejects.toThrow('away')
    expect(readFileSync(path, 'utf8')).toBe('before')
  })
})

const sentTwiceAs = (row: number) => ({ da: expect.stringContaining(`række ${row}.`) })

async function examples(): Promise<readonly DecisionFact[]> {
  const path = join(folder, 'example.csv')
  writeFileSync(
    path,
    `${FACT_COLUMNS.map(({ name }) => name).join(',')}\n${FACT_COLUMNS.map(({ example }) => example).join(',')}\n`,
  )
  return (await readAll(path)).facts
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createCounters } from '../../stages/13-learning/fact-counters.ts'
import { factRowReader } from '../../stages/13-learning/read-fact-row.ts'
import { countFactFile } from './count-fact-file.ts'
import { runs } from '../../../test/runs.ts'

const folder = mkdtempSync(join(tmpdir(), 'holdbar-sheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let number = 0

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function count(name: string, text: string) {
  const path = join(folder, `${++number}-${name}`)
  writeFileSync(path, text)
  return countFactFile({ path, stdin: piecesOf('') })
}

const NAMES = ['kommune', 'aar', 'emne', 'paaklaget', 'udfald', 'styrelsens_aar', 'mangler', 'varslet', 'dage_klage']
/** Most of it is as it should be. */
const aRow = fc.record({
  kommune: fc.constantFrom('0751', '751', '0101', ' 0461 '),
  aar: fc.constantFrom('2024', '2025', '', '2025', '2025', '2025', '20'),
  emne: fc.constantFrom('mobilitet', 'Mobilitet', ''),
  paaklaget: fc.constantFrom('ja', 'JA', ''),
  udfald: fc.constantFrom('', 'hjemvisning', 'stadfaestelse'),
  styrelsens_aar: fc.constantFrom('', '', '', '', '2026'),
  mangler: fc.constantFrom('', 'ingen', 'partshoering', 'partshoering|klagevejledning'),
  varslet: fc.constantFrom('', 'ingen', 'klagevejledning'),
  dage_klage: fc.constantFrom('', '0', '12'),
  loebenr: fc.nat(60).map(String),
})

/** Row for row, with each number remembered by its row. */
function slowly(rows: readonly (readonly string[])[], names: readonly string[]) {
  const reader = factRowReader(names)
  if (!reader.ok) throw new Error('the columns are not the columns')
  const counting = createCounters()
  const faults: unknown[] = []
  const before = new Map<string, number>()
  for (const [at, cells] of rows.entries()) {
    const row = at + 2
    const read = reader.value.read(row, cells)
    if (read.ok) counting.add(read.value.fact)
    else faults.push(...read.error)
    const key = names.includes('loebenr') ? cells.at(-1) : undefined
    if (key === undefined) continue
    if (before.has(key)) faults.push({ row, column: 'loebenr', words: expect.anything() })
    before.set(key, row)
  }
  return faults.length > 0
    ? { kind: 'afvist', faults: expect.arrayContaining(faults), thereAreMore: false }
    : { kind: 'laest', facts: rows.length, counters: counting.counters() }
}

test('a sheet has the same counters, or the same faults, as by its rows', async () => {
  const met = { laest: 0, afvist: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(aRow, { minLength: 1, maxLength: 8 }), fc.boolean(), async (rows, withNumber) => {
      const names = withNumber ? [...NAMES, 'loebenr'] : NAMES
      const records = rows.map((row) => names.map((name) => row[name as keyof typeof row]))
      const text = [names, ...records].map((cells) => cells.join(';')).join('\n')
      const counted = await count('rows.csv', text)
      expect(counted).toEqual(slowly(records, names))
      expect(await countFactFile({ path: '-', stdin: piecesOf(text) })).toEqual(counted)
      met[counted.kind] += 1
    }),
    { numRuns: runs(300) },
  )
  expect(Math.min(met.laest, met.afvist)).toBeGreaterThan(runs(20))
})

test('each line of JSON is a row', async () => {
  const read = await count(
    'rows.jsonl',
    '{"kommune":"0751","aar":2025,"loebenr":7}\n\n{"kommune":"0461","loebenr":8}\n',
  )
  expect(read).toMatchObject({ kind: 'laest', facts: 2 })
  expect(await count('rows.jsonl', '{"kommune":"0751","loebenr":7}\n{"kommune":"0461","loebenr":7}\n')).toMatchObject({
    faults: [{ row: 2, column: 'loebenr' }],
  })
})

test('rows that are short, or have empty cells after the last, are read', async () => {
  const text = 'kommune;aar;emne;loebenr\n0751\n0751;2025;;8;;\n\n0461;2024;mobilitet;9\n'
  expect(await count('short.csv', text)).toMatchObject({ kind: 'laest', facts: 3 })
})

test('what is wrong in many rows is told of the first, and what is wrong far down is told too', async () => {
  const rows = (amount: number, row: string) => Array.from({ length: amount }, () => row)
  const many = await count('many.csv', ['kommune;aar', ...rows(60, '0751;1')].join('\n'))
  expect(many).toMatchObject({ kind: 'afvist', thereAreMore: true })
  expect(many.kind === 'afvist' && many.faults.map(({ row }) => row)).toEqual(rows(50, '').map((_, at) => at + 2))
  const far = await count('far.csv', ['kommune;aar', ...rows(40_000, '0751;2025'), '0751;1', '0461;'].join('\n'))
  expect(far).toMatchObject({ kind: 'afvist', faults: [{ row: 40_002, column: 'aar' }], thereAreMore: false })
})

test('a number of a row that is the number of a person is told, and not shown', async () => {
  const read = await count('person.csv', 'kommune;loebenr\n0751;010190-1234\n')
  expect(read).toMatchObject({ faults: [{ row: 2, column: 'loebenr' }] })
  expect(JSON.stringify(read)).not.toContain('010190')
})

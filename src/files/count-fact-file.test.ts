import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createCounters } from '../stages/13-learning/fact-counters.ts'
import { countFactFile, readFactFile } from './read-fact-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'holdbar-sheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let number = 0

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function both(name: string, text: string) {
  const path = join(folder, `${++number}-${name}`)
  writeFileSync(path, text)
  const counting = createCounters()
  const reading = await readFactFile({ path, stdin: nothing() }, counting.add)
  const counted = await countFactFile({ path, stdin: nothing() })
  const byRows = reading.kind === 'laest' ? { facts: reading.facts, counters: counting.counters() } : undefined
  return { byRows, counted }
}

const NAMES = ['kommune', 'aar', 'emne', 'paaklaget', 'udfald', 'styrelsens_aar', 'mangler', 'varslet', 'dage_klage']
/** Some of it is wrong. */
const aRow = fc.record({
  kommune: fc.constantFrom('0751', '751', '0101', ' 0461 ', '0751', '0751'),
  aar: fc.constantFrom('2024', '2025', '', '2025', '20'),
  emne: fc.constantFrom('mobilitet', 'Mobilitet', ''),
  paaklaget: fc.constantFrom('ja', 'JA', '', 'nej'),
  udfald: fc.constantFrom('', '', 'hjemvisning', 'stadfaestelse'),
  styrelsens_aar: fc.constantFrom('', '', '2026'),
  mangler: fc.constantFrom('', 'ingen', 'partshoering', 'partshoering|klagevejledning'),
  varslet: fc.constantFrom('', 'ingen', 'klagevejledning'),
  dage_klage: fc.constantFrom('', '0', '12'),
  loebenr: fc.nat(60).map(String),
})

test('by its columns a sheet has the same counters as by its rows, or none where anything is wrong', async () => {
  let whole = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(aRow, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      fc.constantFrom('csv', 'jsonl'),
      async (rows, withNumber, kind) => {
        const names = withNumber ? [...NAMES, 'loebenr'] : NAMES
        const records = rows.map((row) => names.map((name) => row[name as keyof typeof row]))
        const text =
          kind === 'csv'
            ? [names, ...records].map((cells) => cells.join(';')).join('\n')
            : rows.map((row) => JSON.stringify({ ...row, loebenr: undefined })).join('\n')
        const { byRows, counted } = await both(`rows.${kind}`, text)
        expect(counted).toEqual(byRows)
        if (byRows !== undefined) whole += 1
      },
    ),
    { numRuns: 300 },
  )
  expect(whole).toBeGreaterThan(20)
})

test('rows that are short, or have empty cells after the last, are read; what is wrong in a heading is left', async () => {
  const good = await both('short.csv', 'kommune;aar;emne;loebenr\n0751\n0751;2025;;8;;\n\n0461;2024;mobilitet;9\n')
  expect(good.counted).toEqual(good.byRows)
  expect(good.counted?.facts).toBe(3)
  for (const text of ['', 'kommune;aar\n', 'kommune;udfalt\n0751;\n', 'aar\n2025\n', 'kommune\n0751;mere\n'])
    expect((await both('bad.csv', text)).counted).toBeUndefined()
  expect(await countFactFile({ path: join(folder, 'nowhere.csv'), stdin: nothing() })).toBeUndefined()
})

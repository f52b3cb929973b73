import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { CATEGORY_CODES, FLAW_CODES, OUTCOME_CODES } from '../../stages/13-learning/fact-column.ts'
import { createCounters } from '../../stages/13-learning/fact-counters.ts'
import { countFactColumns } from './count-fact-columns.ts'
import { writeFactFile } from './write-fact-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'holdbar-columns-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let number = 0
const aPath = () => join(folder, `${++number}.parquet`)

async function* inPieces<T>(list: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

const REVERSED: ReadonlySet<string | undefined> = new Set(['hjemvisning', 'aendring', 'ophaevelse'])
const flaws = fc.subarray(FLAW_CODES.slice(0, 3))
const sources = fc.subarray(['borger', 'udfoerer'])
/** With nothing in it that contradicts itself. */
const aFact: fc.Arbitrary<DecisionFact> = fc
  .record(
    {
      municipality: fc.constantFrom('0101', '0265', '0461', '0999').map((code) => code as MunicipalityCode),
      provision: fc.constantFrom('SEL § 85', 'SEL § 97'),
      year: fc.integer({ min: 2025, max: 2027 }),
      round: fc.integer({ min: 1, max: 3 }),
      subject: fc.constantFrom('mobilitet', 'egenomsorg'),
      complained: fc.boolean(),
      genvurdering: fc.constantFrom('fastholdt', 'fuldt-medhold'),
      outcome: fc.constantFrom(...OUTCOME_CODES),
      boardYear: fc.integer({ min: 2027, max: 2028 }),
      isPartial: fc.boolean(),
      category: fc.constantFrom(...CATEGORY_CODES),
      flaws,
      foreseen: flaws,
      sources,
      asked: sources,
      missing: sources,
      requested: fc.subarray(['ansoegning', 'andet']),
      instructions: fc.array(fc.constantFrom(1, 3), { maxLength: 3 }),
      carriedOut: fc.boolean(),
      days: fc.record({ oplysning: fc.nat(300), klage: fc.nat(2), styrelse: fc.nat(400) }, { requiredKeys: [] }),
    },
    { requiredKeys: ['municipality', 'flaws', 'days'] },
  )
  .map(({ outcome, boardYear, isPartial, category, carriedOut, complained, flaws: found, ...rest }) => {
    const isReversed = REVERSED.has(outcome)
    const own = { isPartial, category, carriedOut }
    return present({
      ...rest,
      complained: outcome === undefined ? complained : complained === false ? undefined : complained,
      outcome,
      flaws: outcome === undefined ? [] : found,
      ...(complained === false ? { genvurdering: undefined } : {}),
      boardYear: outcome === undefined ? undefined : boardYear,
      ...(isReversed ? own : {}),
    }) as unknown as DecisionFact
  })
const present = <T extends object>(one: T) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined))

test('by its columns a file has the same counters as by its rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aFact, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      async (facts, size) => {
        const path = aPath()
        await writeFactFile(path, 'parquet', inPieces(facts, size))
        const counting = createCounters()
        for (const fact of facts) counting.add(fact)
        const parts: number[] = []
        const counted = await countFactColumns(path, (part) => void parts.push(part))
        expect(counted).toEqual({ facts: facts.length, counters: counting.counters() })
        expect(parts.at(-1)).toBe(1)
      },
    ),
    { numRuns: 60 },
  )
})

const aGood: DecisionFact = { municipality: '0461' as MunicipalityCode, flaws: [], days: {} }
test.each<[string, object]>([
  ['a code that is none', { outcome: 'omgjort' }],
  ['a number out of its bounds', { year: 1066 }],
  ['no municipality', { municipality: undefined }],
  ['a decision of the board over which nobody complained', { outcome: 'stadfaestelse', complained: false }],
  ['a year of the board without its decision', { boardYear: 2026 }],
  ['a board before the municipality', { outcome: 'stadfaestelse', year: 2026, boardYear: 2025 }],
  ['a reassessment of what nobody complained over', { genvurdering: 'fastholdt', complained: false }],
  ['flaws of a decision the board has not looked into', { flaws: ['partshoering'] }],
  ['a flaw that decided what was upheld', { outcome: 'stadfaestelse', category: 'A' }],
])('it is left to be read by rows with %s, wherever it stands', async (_, bad) => {
  for (const facts of [
    [aGood, aGood, { ...aGood, ...bad }],
    [{ ...aGood, ...bad }, aGood],
  ] as unknown as DecisionFact[][]) {
    const path = aPath()
    await writeFactFile(path, 'parquet', inPieces(facts, 2))
    expect(await countFactColumns(path)).toBeUndefined()
  }
})

test('what is no Parquet, or none of facts, is left too', async () => {
  const path = aPath()
  for (const text of ['', 'kommune;aar\n0461;2025\n', 'PAR1 not really PAR1']) {
    writeFileSync(path, text)
    expect(await countFactColumns(path)).toBeUndefined()
  }
  expect(await countFactColumns(join(folder, 'nowhere'))).toBeUndefined()
  await writeFactFile(path, 'parquet', inPieces([], 1))
  expect(await countFactColumns(path)).toBeUndefined()
})

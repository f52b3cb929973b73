// `npm run bench:figures`: the pages of figures among few decisions and among many; counting a file anew beside SQL
// written by hand in DuckDB over the same Parquet; and what the counts cost those who write. Read the ratios: the machine
// is not yours. `-- pages`, `-- file`, `-- writes` for one part, `--facts 5000000` for the country's decisions.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countFactColumns } from '../src/files/table/count-fact-columns.ts'
import { openFolder } from '../test/database/servers.ts'
import { countByHand, openDuck, writeFacts } from './duck-figures.ts'
import { fillFacts, timePages, timeWrites } from './figure-pages.ts'
import { decimals, median, type Row, table } from './measure.ts'
import { machine, startOffice } from './office.ts'

const PARTS = ['pages', 'file', 'writes'] as const
const { values, positionals } = parseArgs({
  options: { facts: { type: 'string', multiple: true }, rounds: { type: 'string' } },
  allowPositionals: true,
})
const sizes = (values.facts ?? ['50000', '500000', '5000000']).map(Number)
const rounds = Number(values.rounds ?? 3)
if (
  [...sizes, rounds].some((one) => !Number.isInteger(one) || one < 1) ||
  positionals.some((one) => !(PARTS as readonly string[]).includes(one))
) {
  process.stderr.write('npm run bench:figures -- pages file writes --facts 50000 --facts 5000000 --rounds 3\n')
  process.exit(2)
}
const parts = positionals.length > 0 ? positionals : PARTS

const home = openFolder('holdbar-bench-figures-')
const rows: Row[] = [{ what: 'what', measured: 'measured here', ratio: 'ratio' }]
try {
  if (parts.includes('file')) for (const size of sizes) rows.push(...(await besideHand(size)))
  if (parts.includes('pages') || parts.includes('writes')) {
    const office = await startOffice(join(home, 'office'))
    try {
      if (parts.includes('pages'))
        for (const size of sizes) {
          // A municipality among 98 that are alike; the others' facts are in no row that its pages read.
          const own = Math.ceil(size / 98)
          await fillFacts(office, join(home, 'office'), own)
          rows.push(...(await timePages(office, own, rounds)))
        }
      if (parts.includes('writes')) rows.push(...(await timeWrites(office, rounds)))
    } finally {
      await office.close()
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.stdout.write(`Holdbar bench of the figures · Node ${process.versions.node} · ${machine()}\n\n${table(rows)}\n`)

/** In turns, in seconds of processor: how long one waits tells more of who else is there. */
async function besideHand(size: number): Promise<Row[]> {
  const duck = await openDuck()
  const path = await writeFacts(duck, home, size)
  const took: Record<'hand' | 'own', number[]> = { hand: [], own: [] }
  const waited: Record<'hand' | 'own', number[]> = { hand: [], own: [] }
  const timed = async <T>(kind: 'hand' | 'own', work: () => Promise<T>): Promise<T> => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const answer = await work()
    const { user, system } = process.cpuUsage(used)
    took[kind].push((user + system) / 1e6)
    waited[kind].push((performance.now() - start) / 1000)
    return answer
  }
  for (let round = 0; round < rounds; round += 1) {
    const hand = await timed('hand', () => countByHand(duck, path))
    const own = await timed('own', () => countFactColumns(path))
    const names = [...new Set([...Object.keys(hand), ...Object.keys(own?.counters ?? {})])]
    const other = names.find((name) => hand[name] !== own?.counters[name])
    if (other !== undefined) throw new Error(`${other}: ${hand[other]} by hand, ${own?.counters[other]} of our own`)
  }
  rmSync(path)
  const row = (what: string, kind: 'hand' | 'own'): Row => ({
    what: `${size}: ${what}`,
    measured: `${decimals(median(took[kind]))} s of processor, ${decimals(median(waited[kind]))} s waited`,
    ratio: `${decimals(median(took[kind]) / median(took.hand))}, ${decimals(median(waited[kind]) / median(waited.hand))}`,
  })
  return [row('SQL by hand in DuckDB', 'hand'), row('counted anew by its columns', 'own')]
}

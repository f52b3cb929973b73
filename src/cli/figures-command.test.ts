import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFacts } from '../main/open-facts.ts'
import { createWorld } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'holdbar-figures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function holdbar(...argv: readonly string[]) {
  const world = createWorld({ facts: openFacts({ HOLDBAR_HOME: folder }, folder) })
  const code = await runCommand(argv, world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

const HEADING = 'kommune;bestemmelse;udfald;styrelsens_aar;mangler'
const rows = (count: number, row: string) => Array.from({ length: count }, () => row)
function aFile(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, [HEADING, ...lines].join('\n'))
  return path
}
/** The board’s own example: 24 of 129; and a neighbour with few. */
const EXAMPLE = aFile(
  'eksempel.csv',
  ...rows(24, '0751;SEL § 85;hjemvisning;2024;mangelfuldt-oplyst'),
  ...rows(105, '0751;SEL § 85;stadfaestelse;2024;'),
  ...rows(3, '0461;SEL § 97;aendring;2023;personkreds'),
  ...rows(9, '0461;SEL § 97;stadfaestelse;2023;'),
)

describe('figures of a file', () => {
  test('name the file once where it is the file that is wrong, and the row and column where they are', async () => {
    const empty = join(folder, 'tom.csv')
    writeFileSync(empty, '')
    expect((await holdbar('facts', 'check', empty)).told).toContain(`${empty}: Filen er tom.`)
    const wrong = aFile('forkert.csv', '0751;SEL § 85;hjemvist;2024;')
    expect((await holdbar('facts', 'check', wrong)).told).toContain(`${wrong}: række 2, kolonne udfald: “hjemvist” `)
  })

  test('tell the board’s example as 19 percent, with its interval and definition', async () => {
    const { code, out } = await holdbar('figures', EXAMPLE, '--no-suppress')
    expect(code).toBe(0)
    expect(out).toMatch(/Aarhus +129 +24 +105 +0 +18,6 %/)
    expect(out).toContain('Wilsons 95 %')
    // Where there is nothing to say, the title is said once.
    expect(out.match(/^Kommunens egen genvurdering$/gm)).toHaveLength(1)
  })

  test('hide what is small, and what it could be reckoned by', async () => {
    const { out } = await holdbar('figures', EXAMPLE)
    expect(out).toMatch(/Odense +skjult +skjult/)
    expect(out).not.toMatch(/Odense.* 3 /)
    // With Aarhus told, the sum would tell Odense.
    expect(/Aarhus +\S+ +24 /.test(out) && /I alt +\S+ +27 /.test(out)).toBe(false)
  })

  test('by year, as JSON', async () => {
    const { out } = await holdbar('figures', EXAMPLE, '--by', 'year', '--format', 'json', '--no-suppress')
    const read = JSON.parse(out) as { by: string; tables: { rows: { key: string }[] }[] }
    expect(read.by).toBe('aar')
    expect(read.tables[0]?.rows.map(({ key }) => key)).toEqual(['2023', '2024', 'ukendt', 'i-alt'])
  })

  test('as a page that fetches nothing and runs nothing', async () => {
    const { out } = await holdbar('figures', EXAMPLE, '--format', 'html')
    expect(out).toContain("default-src 'none'")
    expect(out).not.toMatch(/<script|\ssrc=|<link/)
  })

  test.each([
    [['figures'], 'Skriv, hvilken fil'],
    [['figures', EXAMPLE, '--by', 'aars'], 'Der er: municipality'],
    [['figures', EXAMPLE, '--format', 'pdf'], 'findes ikke her'],
    [['facts'], 'Skriv holdbar facts'],
    [['facts', 'impot', 'x'], 'Mente du import'],
    [['facts', 'import'], 'Skriv én fil'],
    [['facts', 'export', 'ud.csv', '--format', 'xls'], 'findes ikke her'],
  ])('%j is told what to write', async (argv, words) => {
    const { code, told } = await holdbar(...argv)
    expect(code).toBe(2)
    expect(told).toContain(words)
  })
})

describe('facts', () => {
  test('that are wrong are told by row and column, and what was kept before stays', async () => {
    expect((await holdbar('facts', 'import', EXAMPLE)).code).toBe(0)
    const kept = join(folder, 'tal', 'landet.json')
    const before = readFileSync(kept, 'utf8')
    const bad = aFile('forkert.csv', '0751;SEL § 85;hjemvisning;2024;', '0751;SEL § 85;hjemvisnin;2024;')
    const { code, told } = await holdbar('facts', 'import', bad)
    expect(code).toBe(2)
    expect(told).toContain('række 3, kolonne udfald: “hjemvisnin” er ikke en kode her. Mente du hjemvisning')
    expect(told).toContain('intet er læst ind')
    expect(readFileSync(kept, 'utf8')).toBe(before)
    expect(before).not.toContain(folder)
  })

  test('are checked without being kept', async () => {
    rmSync(join(folder, 'tal'), { recursive: true, force: true })
    const { out } = await holdbar('facts', 'check', EXAMPLE)
    expect(out).toContain('kan bruges: 141 afgørelser')
    expect(existsSync(join(folder, 'tal'))).toBe(false)
    const one = aFile('en.csv', '0751;SEL § 85;stadfaestelse;2024;')
    expect((await holdbar('facts', 'check', one)).out).toContain('kan bruges: 1 afgørelse.')
    expect((await holdbar('facts', 'check', one, '--lang', 'en')).out).toContain('can be used: 1 decision.')
  })

  test('of a year to come are refused', async () => {
    for (const row of ['0751;SEL § 85;stadfaestelse;2031;', '0461;SEL § 97;aendring;2031;personkreds']) {
      const { code, told } = await holdbar('facts', 'check', aFile('senere.csv', row))
      expect(code).toBe(2)
      expect(told).toContain('et år, der ikke er kommet endnu: 2031')
    }
  })

  test('have a codebook for people and for programs', async () => {
    expect((await holdbar('facts', 'columns')).out).toContain('styrelsens_aar')
    const { out } = await holdbar('facts', 'columns', '--format', 'json', '--lang', 'en')
    const book = JSON.parse(out) as { columns: { name: string; description: { da: string; en: string } }[] }
    expect(book.columns.every(({ description }) => description.da !== '' && description.en !== '')).toBe(true)
  })

  test('are not exported from a database that is not there', async () => {
    expect((await holdbar('facts', 'export', join(folder, 'ud.csv'))).told).toContain('ingen database')
  })
})

import { describe, expect, test } from 'vitest'
import { files, HEADING, ROWS, run } from './study.specimen.ts'

describe('agreement', () => {
  const second = ROWS.slice(0, 30).map((row, at) => {
    const again = row.replace(';AB;', ';CD;')
    return at % 10 === 1 ? again.replace(';A;mangelfuldt-oplyst;', ';C;vaegtning|formaal;') : again
  })
  const coded = [HEADING, ...ROWS, ...second].join('\n')
  const twice = { 'sager.csv': coded }
  const list = async () => (await run(['agreement', 'sager.csv', '--format', 'csv'], { files: twice })).out

  test('is told for each column and code, with kappa, alpha and what is left to settle', async () => {
    const { code, out } = await run(['agreement', 'sager.csv'], { files: twice })
    expect(code).toBe(0)
    expect(out).toContain('30 sager er kodet af mindst to: AB, CD.')
    expect(out).toMatch(/\nudfald +30 +100 % +1,00 +1,00 +–\n/)
    expect(out).toMatch(/\nkategori +30 +9\d % +0,\d\d +0,\d\d +0,\d\d–[01],\d\d\n/)
    expect(out).toMatch(/\n {4}Vægtningen i skønnet +30 /)
    expect(out).toMatch(/Uenigheder: (\d+), heraf \1 ikke afgjort\./)
  })

  test('is listed for settling, and what is settled counts in the tables while both readings are kept', async () => {
    const open = await list()
    expect(open.startsWith('\uFEFFsag;variabel;koder AB;koder CD;afgjort;begrundelse\r\n')).toBe(true)
    expect(open).toContain('S-1;kategori;A;C;;\r\n')
    expect(open).toContain('S-1;mangler;mangelfuldt-oplyst;vaegtning|formaal;;\r\n')
    const filled = open
      .replace('S-1;kategori;A;C;;', 'S-1;kategori;A;C;C;"Talt om; 3. maj"')
      .replace(
        'S-1;mangler;mangelfuldt-oplyst;vaegtning|formaal;;',
        'S-1;mangler;mangelfuldt-oplyst;vaegtning|formaal;vaegtning;',
      )
    const given = { ...twice, 'afgjort.csv': filled }
    const { out: kept } = await run(['agreement', 'sager.csv', '--format', 'csv', '--settled', 'afgjort.csv'], {
      files: given,
    })
    expect(kept).toBe(filled)

    const flawsOf = async (more: readonly string[]) => {
      const { out } = await run(['tables', 'sager.csv', '--format', 'json', '--no-suppress', ...more], { files: given })
      const answer: { tables: { variable: string; by: string; rows: { code: string; total: { count: number } }[] }[] } =
        JSON.parse(out)
      const rows = answer.tables.find(({ variable, by }) => variable === 'mangler' && by === 'aar')?.rows ?? []
      return Object.fromEntries(rows.map(({ code, total }) => [code, total.count]))
    }
    expect(await flawsOf([])).toEqual({ 'mangelfuldt-oplyst': 40 })
    expect(await flawsOf(['--settled', 'afgjort.csv'])).toEqual({ 'mangelfuldt-oplyst': 39, vaegtning: 1 })
  })

  const settled = (line: string) => `sag;variabel;afgjort\r\n${line}\r\n`
  test.each([
    ['a case that is not coded', 'S-999;mangler;akter', 'afgjort.csv: række 2: sag: Sagen s-999 står ikke i filen'],
    [
      'a code that is none',
      'S-1;mangler;akt',
      'afgjort.csv: række 2: afgjort: “akt” er ikke en kode her. Mente du: akter',
    ],
    ['two outcomes', 'S-1;udfald;hjemvisning|aendring', 'afgjort.csv: række 2: afgjort: Her kan kun stå én værdi.'],
    [
      'a thing that is not coded',
      'S-1;bestemmelse;SEL § 85',
      'afgjort.csv: række 2: variabel: “bestemmelse” er ikke noget',
    ],
    [
      'the same twice',
      'S-1;mangler;akter\r\nS-1;mangler;formaal',
      'afgjort.csv: række 3: afgjort: Det er allerede afgjort i række 2.',
    ],
    ['an outcome without its category', 'S-1;udfald;stadfaestelse', 'afgjort.csv: Sagen S-1 passer ikke'],
  ])('%s is told, and nothing is counted', async (_, line, words) => {
    const given = { ...twice, 'afgjort.csv': settled(line) }
    const { code, out, told } = await run(['tables', 'sager.csv', '--settled', 'afgjort.csv'], { files: given })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told).toContain(words)
  })

  test.each([
    [['agreement', 'sager.csv', '--seed', 'x'], 'holdbar: “x” kan ikke være et frø.'],
    [['agreement'], 'holdbar: Skriv én fil med kodede sager'],
    [['agreement', 'sager.csv', '--format', 'html'], 'holdbar: Formatet “html” findes ikke her.'],
  ])('%j is told', async (argv, words) => {
    const { code, told } = await run(argv, { files: twice })
    expect(code).toBe(2)
    expect(told.startsWith(words)).toBe(true)
  })

  test('of a file that nobody coded twice is told as such', async () => {
    const { code, told } = await run(['agreement', 'sager.csv'], { files })
    expect(code).toBe(2)
    expect(told).toContain('Ingen sag er kodet af to.')
  })
})

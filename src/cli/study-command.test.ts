import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { CODED_COLUMNS } from '../stages/13-learning/coded-column.ts'
import { codedRowReader } from '../stages/13-learning/read-coded-row.ts'
import { createWorld, type World } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

async function run(argv: readonly string[], given: World = {}) {
  const world = createWorld(given)
  const code = await runCommand(['study', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

describe('columns', () => {
  test.each(['da', 'en'])('are told one by one in %s, with a heading and a row to begin from', async (lang) => {
    const { code, out } = await run(['columns', '--lang', lang])
    expect(code).toBe(0)
    for (const { name, codes = [] } of CODED_COLUMNS) {
      expect(out).toContain(`\n${name} (`)
      for (const one of codes) expect(out).toContain(`\n    ${one}`)
    }
    const [heading = '', row = ''] = out.trimEnd().split('\n').slice(-2)
    const reader = codedRowReader(heading.split(';'))
    expect(reader.ok && reader.value.read(2, row.split(';'))).toMatchObject({ ok: true })
  })
})

describe('what can’t be understood', () => {
  test.each([
    [[], 'holdbar: Skriv holdbar study og så en af: columns'],
    [['colums'], 'holdbar: “study colums” findes ikke. Mente du columns?\n'],
    [['columns', 'x'], 'holdbar: “x” bruges ikke af “holdbar study columns”.\n'],
  ])('%j is told', async (argv, words) => {
    const { code, told, out } = await run(argv)
    expect(code).toBe(2)
    expect(told.startsWith(words)).toBe(true)
    expect(out).toBe('')
  })
})

const HEADING = 'sag;koder;bestemmelse;afgjort;udfald;kategori;mangler;emne'
const ROWS = Array.from({ length: 60 }, (_, at) =>
  at % 3 === 0
    ? `S-${at};AB;SEL § 85;${2015 + (at % 4)};stadfaestelse;;ingen;Behov`
    : `S-${at};AB;SEL § ${at % 2 === 0 ? 85 : 107};${2015 + (at % 4)};hjemvisning;A;mangelfuldt-oplyst;Behov`,
)
const CODED = [HEADING, ...ROWS].join('\n')
const files = { 'sager.csv': CODED }

describe('tables', () => {
  test('as json are as the schema says, hidden in or not', async () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
    const path = join(import.meta.dirname, '../../schema/holdbar-study.schema.json')
    const isValid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
    for (const more of [[], ['--no-suppress'], ['--lang', 'en']]) {
      const { code, out } = await run(['tables', 'sager.csv', '--format', 'json', ...more], { files })
      expect(code).toBe(0)
      const answer: { cases: number; suppressed: boolean } = JSON.parse(out)
      expect(isValid(answer) ? [] : isValid.errors).toEqual([])
      expect(answer).toMatchObject({ cases: 60, suppressed: more[0] !== '--no-suppress' })
    }
  })

  test('as text have definition, base, percent, interval and what is said of development', async () => {
    const { out } = await run(['tables', 'sager.csv'], { files })
    expect(out).toContain('Mangler i sagerne, efter år')
    expect(out).toMatch(/Sagen er mangelfuldt oplyst +10 \(67 %\).+40 \(67 %; 54–77 %\)\n/)
    expect(out).toMatch(/Sager i alt( +15){4} +60\n/)
    expect(out).toContain('ingen sikker ændring (p = 1,000): Sagen er mangelfuldt oplyst')
    expect(out).toContain('Omgørelsesprocent i de gennemgåede sager')
  })

  test('as a page stand alone, each with caption and headings of rows and columns', async () => {
    const { out } = await run(['tables', 'sager.csv', '--format', 'html'], { files })
    const count = (part: string) => out.split(part).length - 1
    expect(count('<table>')).toBeGreaterThan(5)
    expect(count('<caption>')).toBe(count('<table>'))
    expect(out).not.toMatch(/<script|https?:|<td>\s*<th/)
    expect(out).toMatch(/<th scope="col">2015<\/th>/)
    expect(out).toMatch(/<th scope="row">Sager i alt<\/th>/)
  })

  test('tell that small numbers are not hidden where they are not', async () => {
    expect((await run(['tables', 'sager.csv', '--no-suppress'], { files })).out).toContain('må ikke forlade huset')
  })

  test('of a case that two coded count the first, and say so', async () => {
    const twice = { 'sager.csv': `${CODED}\nS-0;CD;SEL § 85;2015;hjemvisning;A;mangelfuldt-oplyst;Behov` }
    const { out } = await run(['tables', 'sager.csv'], { files: twice })
    expect(out).toContain('Kortlægning af 60 sager')
    expect(out).toContain('1 rækker er en sag, der også er kodet af en anden.')
  })

  test('are not made of a file with a fault: nothing is written but what is wrong', async () => {
    const bad = {
      'sager.csv': CODED.replace('S-5;AB;SEL § 107;2016;hjemvisning;A', 'S-5;AB;SEL § 107;2016;hjemvisninng;A'),
    }
    const { code, out, told } = await run(['tables', 'sager.csv'], { files: bad })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told).toBe(
      'sager.csv: række 7: udfald: “hjemvisninng” er ikke en kode her. Mente du: hjemvisning, henvisning?\nholdbar: Intet i filen er talt med, før den er rettet.\n',
    )
  })

  test.each([
    [['tables'], 'holdbar: Skriv én fil med kodede sager'],
    [['tables', 'a', 'b'], 'holdbar: Skriv én fil med kodede sager'],
    [['tables', 'sager.csv', '--format', 'sarif'], 'holdbar: Formatet “sarif” findes ikke her.'],
    [['tables', 'væk.csv'], 'væk.csv: Filen eller mappen findes ikke.'],
    [['columns', '--format', 'json'], 'holdbar: Tilvalget --format bruges ikke af “holdbar study columns”.'],
  ])('%j is told', async (argv, words) => {
    const { code, told, out } = await run(argv, { files })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told.startsWith(words)).toBe(true)
  })
})

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

describe('audit', () => {
  test.each([
    [['audit'], '', 'holdbar: Skriv, hvilke tabeller'],
    [['audit', 't.csv'], 'kun ord\n', 't.csv: Der er ingen tabel i filen.'],
    [['audit', 't.csv'], ';a\nx;1\n', 'holdbar: Der er ingen summer'],
    [['audit', 't.csv'], 'tabel;raekke;antal;sum-af\nT;a;3;b\n', 't.csv: række 2: sum-af: “b” findes ikke.'],
    [['audit', 't.csv', '--format', 'html'], ';a\nx;1\n', 'holdbar: Skriv --format text'],
  ])('%j of %j is told', async (argv, text, words) => {
    const { code, told, out } = await run(argv, { files: { 't.csv': text } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told.startsWith(words)).toBe(true)
  })

  test('is 0 where everything agrees, and 1 where something does not', async () => {
    const table = (total: number) => ({ 't.csv': `;2016;2017;I alt\na;3;4;7\nb;5;9;14\nI alt;8;13;${total}\n` })
    expect((await run(['audit', 't.csv'], { files: table(21) })).code).toBe(0)
    const { code, out } = await run(['audit', 't.csv', '--lang', 'en'], { files: table(22) })
    expect(code).toBe(1)
    expect(out).toContain('tabel 1 / I alt / I alt: 22 is printed, but 7 + 14 = 21.')
  })
})

describe('draw', () => {
  const population = [
    'sag;afgjort;bestemmelse;udfald;egnet;hvorfor',
    ...Array.from(
      { length: 40 },
      (_, at) =>
        `P-${10 + at};${at % 28 < 9 ? `2017-03-0${1 + (at % 9)}` : '2017-05-20'};SEL § 85;${at % 2 === 0 ? 'hjemvisning' : 'stadfaestelse'};${at === 6 ? 'nej;uden tema' : ';'}`,
    ),
  ].join('\n')
  const plan = 'bestemmelse;aar;udfald;antal;fra\nSEL § 85;2017;hjemvisning;3;2017-03-31\n'
  const given = { 'pop.csv': population, 'plan.csv': plan }
  const draw = (more: readonly string[], changed: Readonly<Record<string, string>> = {}) =>
    run(['draw', 'pop.csv', '--plan', 'plan.csv', ...more], { files: { ...given, ...changed } })

  test('tells rule, population, who was taken, and who was passed over and why', async () => {
    const { code, out } = await draw([])
    expect(code).toBe(0)
    expect(out).toContain('Trukket: 3 af 3 sager; set på ')
    expect(out).toContain('1. SEL § 85 · 2017 · hjemvist · baglæns fra 2017-03-31')
    expect(out).toMatch(/forbigået \(\d+\), andet udfald: stadfaestelse:\n/)
    expect(out).toContain('forbigået (1), ikke egnet: uden tema:\n    P-16\n')
    expect(out).toContain(`sha256 ${createHash('sha256').update(population).digest('hex')}`)
  })

  test.each([[[]], [['--seed', '2026']]])('with %j is kept as a list that can be tried again', async (more) => {
    const { out: list } = await draw(['--format', 'csv', ...more])
    // The list tells its own seed.
    const same = await draw(['--verify', 'liste.csv'], { 'liste.csv': list })
    expect(same.code).toBe(0)
    expect(same.out).toMatch(/^Listen er den, der kommer ud af at trække igen: hvem der er set på,/)
    // Each row says which population it is of, and one of them something else.
    const mixed = await draw(['--verify', 'liste.csv'], { 'liste.csv': list.replace(/[0-9a-f]\r\n$/, 'x\r\n') })
    expect(mixed.code).toBe(2)
    expect(mixed.told).toMatch(/population: Der står en anden population end i listens første række/)
    const taken = list.split('\r\n').find((line) => line.includes(';ja;')) ?? ''
    // What is said of a case that was drawn is not what the population says.
    const otherDay = list.replace(taken, taken.replace(/2017-(\d\d)-\d\d/, '2017-$1-31'))
    const toldElse = await draw(['--verify', 'liste.csv'], { 'liste.csv': otherDay })
    expect(toldElse.code).toBe(1)
    expect(toldElse.out).toMatch(/^Række \d+, kolonne afgjort: her står noget andet/)
    const changed = await draw(['--verify', 'liste.csv'], { 'liste.csv': list.replace(`${taken}\r\n`, '') })
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('Celle 1: listen er ikke den')
    const other = await draw(['--verify', 'liste.csv'], {
      'liste.csv': list,
      'pop.csv': `${population}\nP-99;2010-01-01;SEL § 41;;;\n`,
    })
    expect(other.code).toBe(1)
    expect(other.out).toContain('Populationen er en anden fil')
  })

  test.each([
    [{ 'pop.csv': population.replace('2017-03-01', '2017') }, 'pop.csv: række 2: afgjort: Skriv dagen'],
    [{ 'pop.csv': population.replace('P-11', 'P-10') }, 'pop.csv: række 3: sag: Sagen står også i række 2.'],
    [
      { 'pop.csv': population.replace('uden tema', 'ring 010190-1234') },
      'pop.csv: række 8: hvorfor: Cellen ser ud til',
    ],
    [{ 'plan.csv': 'antal\nmange\n' }, 'plan.csv: række 2: antal: Skriv, hvor mange'],
    [{ 'plan.csv': 'antal\n' }, 'plan.csv: Planen har ingen rækker.'],
    [{ 'plan.csv': 'antal\n3\n' }, 'holdbar: Planens række 2 har hverken fra eller aar'],
  ])('%# what is wrong is told, and nothing is drawn', async (changed, words) => {
    const { code, out, told } = await draw([], changed)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told.startsWith(words)).toBe(true)
    expect(told).not.toContain('010190')
  })

  test.each([
    [['draw', 'pop.csv'], 'holdbar: Skriv populationen og planen'],
    [['draw', 'pop.csv', '--plan', 'plan.csv', '--format', 'json'], 'holdbar: Skriv --format text eller --format csv.'],
    [['draw', 'pop.csv', '--plan', 'plan.csv', '--verify', 'plan.csv'], 'plan.csv: række 1: aar: Kolonnen findes ikke'],
    [['tables', 'pop.csv', '--plan', 'plan.csv'], 'holdbar: Tilvalget --plan bruges ikke af “holdbar study tables”.'],
  ])('%j is told', async (argv, words) => {
    const { code, told } = await run(argv, { files: given })
    expect(code).toBe(2)
    expect(told.startsWith(words)).toBe(true)
  })
})

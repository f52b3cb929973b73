import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { CODED, files, run } from './study.specimen.ts'

describe('tables', () => {
  test('as json are as the schema says, hidden in or not', async () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
    const path = join(import.meta.dirname, '../../../schema/holdbar-study.schema.json')
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

  test('of a case that is decided in a year to come are not made', async () => {
    const later = { 'sager.csv': `${CODED}\nS-99;CD;SEL § 85;2031;hjemvisning;A;mangelfuldt-oplyst;Behov` }
    const { code, out, told } = await run(['tables', 'sager.csv'], { files: later })
    expect([code, out]).toEqual([2, ''])
    expect(told).toContain('afgjort: Sag S-99 er afgjort i 2031, som ikke er kommet endnu.')
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

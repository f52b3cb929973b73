import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { run } from './study.specimen.ts'

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

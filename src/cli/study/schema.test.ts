import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { JUDGED } from '../../stages/13-learning/study/agreement-report.ts'
import { createWorld } from '../outcome.specimen.ts'
import { runCommand } from '../run.ts'

const ROOT = join(import.meta.dirname, '../../..')
const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `schema/holdbar-study-${name}.schema.json`), 'utf8'))
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
const [AUDIT, AGREEMENT] = [readSchema('audit'), readSchema('agreement')]
const isAudit = ajv.compile(AUDIT)
const isAgreement = ajv.compile(AGREEMENT)

async function run(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const world = createWorld({ files })
  const code = await runCommand(['study', ...argv, '--format', 'json'], world.io, world.parts)
  return { code, answer: JSON.parse(world.out()) }
}

describe('an audit', () => {
  const review = (name: string) => readFileSync(join(ROOT, 'test/study', name), 'utf8')

  test.each(['da', 'en'])('of the review of 2018 is as the schema says, in %s', async (lang) => {
    const files = { 'tabeller.csv': review('tabeller-2018.csv'), 'tekst.csv': review('tekst-2018.csv') }
    const { code, answer } = await run(['audit', 'tabeller.csv', 'tekst.csv', '--lang', lang], files)
    expect(isAudit(answer) ? [] : isAudit.errors).toEqual([])
    expect(code).toBe(1)
    expect(answer.findings.length).toBeGreaterThan(5)
  })

  test.each<[string, string, number, object]>([
    ['that agrees', ';Antal\nA;20\nB;10\nI alt;30\n', 0, { findings: [], undecided: [] }],
    [
      'of a sum that does not',
      ';Antal\nA;20\nB;10\nFejl i alt;31\n',
      1,
      { findings: [{ relation: 'sum', agrees: false, expected: { low: 30, high: 30 } }] },
    ],
    [
      'of what agrees on a condition',
      'tabel;raekke;antal;mindst-en-af\nT;a;3;\nT;b;2;\nT;c;5;T/a|T/b\n',
      0,
      { findings: [{ relation: 'mindst-en-af', agrees: true, expected: null }] },
    ],
  ])('%s is as the schema says', async (_, table, expected, part) => {
    const { code, answer } = await run(['audit', 't.csv'], { 't.csv': table })
    expect(isAudit(answer) ? [] : isAudit.errors).toEqual([])
    expect([code, answer]).toMatchObject([expected, part])
  })

  test('with a field too many, one too few, or an unknown reason is not', () => {
    const finding = {
      relation: 'sum',
      agrees: false,
      table: 'T',
      row: '',
      column: '',
      printed: 1,
      expected: { low: 2, high: 2 },
      words: 'der står 1',
    }
    const answer = (change: object) => ({
      holdbar: '1',
      checked: 1,
      undecided: [],
      findings: [{ ...finding, ...change }],
    })
    expect(isAudit(answer({}))).toBe(true)
    for (const change of [{ person: 'x' }, { relation: 'gaet' }, { expected: {} }, { words: undefined }])
      expect([change, isAudit(answer(change))]).toEqual([change, false])
  })
})

describe('agreement', () => {
  const HEADING = 'sag;koder;bestemmelse;afgjort;udfald;kategori;mangler'
  const row = (n: number, coder: string, rest: string) => `S-${n};${coder};SEL § 85;2017;${rest}`
  const coded = (cases: number, coders: readonly string[]) =>
    [
      HEADING,
      ...Array.from({ length: cases }, (_, n) =>
        coders.map((coder, at) =>
          row(n, coder, (n + at) % 4 === 0 ? 'stadfaestelse;;ingen' : 'hjemvisning;A;mangelfuldt-oplyst'),
        ),
      ).flat(),
    ].join('\n')

  test.each<[string, number, readonly string[]]>([
    ['of two coders', 40, ['AB', 'CD']],
    ['of three, where no kappa is told', 12, ['AB', 'CD', 'EF']],
    ['of so few that no interval is told', 3, ['AB', 'CD']],
  ])('%s is as the schema says', async (_, cases, coders) => {
    const { code, answer } = await run(['agreement', 'sager.csv'], { 'sager.csv': coded(cases, coders) })
    expect(isAgreement(answer) ? [] : isAgreement.errors).toEqual([])
    expect([code, answer.cases, answer.coders]).toEqual([0, cases, coders])
    expect(answer.disagreements.length).toBeGreaterThan(0)
  })

  test('with what was settled beside both readings is as the schema says, and so is a coder who wrote nothing', async () => {
    const files = {
      'sager.csv': [
        HEADING,
        row(1, 'AB', 'hjemvisning;A;mangelfuldt-oplyst'),
        row(1, 'CD', 'stadfaestelse;;'),
        row(2, 'AB', 'hjemvisning;A;akter|mangelfuldt-oplyst'),
        row(2, 'CD', 'hjemvisning;A;mangelfuldt-oplyst'),
      ].join('\n'),
      'afgjort.csv': 'sag;variabel;afgjort;begrundelse\nS-2;mangler;mangelfuldt-oplyst;Akterne lå der.\n',
    }
    const { answer } = await run(['agreement', 'sager.csv', '--settled', 'afgjort.csv'], files)
    expect(isAgreement(answer) ? [] : isAgreement.errors).toEqual([])
    expect(answer.disagreements).toContainEqual(
      expect.objectContaining({ case: 'S-2', settled: ['mangelfuldt-oplyst'] }),
    )
    expect(answer.disagreements).toContainEqual(expect.objectContaining({ case: 'S-1', settled: null }))
  })

  test('its schema knows every column that is judged, and no other', () => {
    const { agreements, disagreements } = AGREEMENT.properties
    for (const list of [agreements, disagreements]) expect(list.items.properties.variable.enum).toEqual([...JUDGED])
  })

  test('with a kappa above 1, a coder alone or an unknown column is not', async () => {
    const { answer } = await run(['agreement', 'sager.csv'], { 'sager.csv': coded(8, ['AB', 'CD']) })
    const [first] = answer.agreements
    for (const change of [
      { agreements: [{ ...first, kappa: 2 }] },
      { coders: ['AB'] },
      { agreements: [{ ...first, variable: 'navn' }] },
      { navn: 'x' },
    ])
      expect([change, isAgreement({ ...answer, ...change })]).toEqual([change, false])
  })
})

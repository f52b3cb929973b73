import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run.ts'
import { createWorld } from '../../src/cli/outcome.specimen.ts'
import { readPrintedTables } from '../../src/files/table/read-printed-tables.ts'

const path = (name: string) => join(import.meta.dirname, name)
const files = {
  'tabeller.csv': readFileSync(path('tabeller-2018.csv'), 'utf8'),
  'tekst.csv': readFileSync(path('tekst-2018.csv'), 'utf8'),
}

/** The numbers of the published review of 2018, and what its text says of them: every place where they do not agree. */
test('the review of 2018 is told of where its own numbers differ, and nowhere else', async () => {
  const world = createWorld({ files })
  const code = await runCommand(
    ['study', 'audit', 'tabeller.csv', 'tekst.csv', '--format', 'json'],
    world.io,
    world.parts,
  )
  expect(code).toBe(1)
  const answer: { findings: Record<string, unknown>[]; undecided: unknown[] } = JSON.parse(world.out())
  expect(answer.undecided).toEqual([])
  expect(
    answer.findings.map(({ relation, table, row, column, printed }) => [relation, table, row, column, printed]),
  ).toEqual([
    ['sum', 'Antal mangler', '2', 'I alt', 79],
    ['sum', 'Antal mangler', '3', 'I alt', 30],
    ['procent', 'Antal mangler', 'Andel med 3+ (procent)', '§ 85', 23],
    ['procent', 'Antal mangler', 'Andel med 3+ (procent)', '§ 96', 20],
    ['sum', 'Type C', 'Fejl i alt', '2017', 86],
    ['procent', 'Type C', 'mangelfuldt-oplyst', 'Procent', 8],
    ['procent', '§ 85 niveau 1', 'Afslag', 'Procent 2017', 64],
    ['procent', '§ 85 niveau 2', 'Personkreds', 'Procent 2017', 54],
    ['per', '§ 85 kilder', 'Kildeelementer per sag', '2017', 1.4],
    ['lig-med', 'Tekst', 'Vægtning, type C', '', 27],
    ['lig-med', 'Tekst', 'Begrundelse, type C', '', 28],
    ['mindst-en-af', 'Tekst', 'Eksperter', '', 84],
    ['lig-med', 'Tekst', 'Fagpersoner', '', 79],
    ['lig-med', 'Tekst', 'Andre fagpersoner efterspurgt', '', 42],
    ['lig-med', 'Tekst', 'Fagpersoner efterspurgt over årene', '', 49],
    ['sum', 'Tekst', 'Hjemvist 2017', '', 50],
    ['lig-med', 'Tekst', 'Hjemvist 2017', '', 50],
    ['lig-med', 'Tekst', 'Ændringer i § 107', '', 25],
  ])
})

test('what differs is told in words, with the sum written out', async () => {
  const world = createWorld({ files })
  await runCommand(['study', 'audit', 'tabeller.csv', 'tekst.csv'], world.io, world.parts)
  const out = world.out().replaceAll(/\s+/g, ' ')
  expect(out).toContain('Antal mangler / 2 / I alt: der står 79, men 21 + 21 + 11 + 27 = 80.')
  expect(out).toContain('Type C / mangelfuldt-oplyst / Procent: der står 8, men 6 af 38 er 15,8 %.')
  expect(out).toContain(
    'Tekst / Eksperter: 84 er summen af delene. Det er kun antallet af sager, hvis ingen sag har flere',
  )
  expect(out).toMatch(/\d+ sammenhænge er regnet efter: 17 stemmer ikke\./)
})

test('the tables are read from a file as from memory', async () => {
  const reading = await readPrintedTables(createReadStream(path('tabeller-2018.csv')))
  expect(reading.kind === 'laest' && reading.tables.map(({ name }) => name)).toContain('§ 107 kilder')
})

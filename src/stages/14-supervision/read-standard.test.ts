import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { readStandard } from './read-standard.ts'
import { aStandard } from './standard.specimen.ts'

const ASKED = plainDate('2026-01-01')
const lawDateOf = (head: string) => readStandard(aStandard({ head }), ASKED).lawDate

test.each([
  ['Solrød Fjordkommune\nKvalitetsstandard for støtte\nVedtaget af byrådet den 28. januar 2025', '2025-01-28'],
  ['Solrød Fjordkommune\nKVALITETSSTANDARD 2012\nSocialpædagogisk støtte', '2012-01-01'],
  ['Hjælp derhjemme\nKvalitetsstandard fra Solrød Fjordkommune · november 2025', '2025-11-01'],
  ['Kvalitetsstandarder på børnehandicapområdet 2019\nSolrød Fjordkommune', '2019-01-01'],
])('the law is asked as of the day, the month or the year that the title tells: %s', (head, day) => {
  expect(lawDateOf(head)).toBe(day)
})

test.each([
  'Solrød Fjordkommune\nKvalitetsstandard for støtte',
  'Solrød Fjordkommune\nKvalitetsstandard for 2023-2025',
  'Solrød Fjordkommune\nKvalitetsstandard 2024, erstatter den fra 2019',
])('else as of the day asked: %s', (head) => {
  expect(lawDateOf(head)).toBe(ASKED)
})

const aboutOf = (words: string, text: string) =>
  readStandard(text, ASKED).clauses.find(({ text: said }) => said.includes(words))?.about

test('a sentence is about the paragraph of its item, also where no act is named', () => {
  const catalogue =
    'Ydelseskatalog 2024\nSolrød Fjordkommune\n\n1. Gruppeforløb, § 82 a\nModtagere: Alle voksne.\n\n2. Akuttilbud, § 82 c\nModtagere: Mennesker i krise.\n\n3. Støtte, § 85\nModtagere: Voksne.\n'
  expect(aboutOf('Mennesker i krise', catalogue)).toEqual(['SEL § 82 c'])
})

test('a heading with the name of the help tells its paragraph', () => {
  const two = aStandard({
    lov: 'Lovgrundlag\n§§ 103 og 104.',
    indhold: 'Aktivitets- og samværstilbud\nPladsen er til alle.',
  })
  expect(aboutOf('Pladsen er til alle.', two)).toEqual(['SEL § 104'])
})

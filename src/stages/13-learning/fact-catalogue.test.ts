import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { factCatalogue } from './fact-catalogue.ts'

test('the file and its codebook are told as addresses, also where the name is no address', () => {
  const catalogue = factCatalogue({
    publisher: 'Fjordkøbing Kommune',
    issued: plainDate('2026-08-03'),
    file: { name: 'vores tal.csv', mediaType: 'text/csv', fileType: 'CSV', bytes: 12, sha256: 'ab'.repeat(32) },
    codebook: 'vores tal.csv.kodebog.json',
  })
  expect(catalogue['dcat:dataset']).toMatchObject({
    'foaf:page': { '@id': 'vores%20tal.csv.kodebog.json' },
    'dcat:distribution': { 'dct:title': 'vores tal.csv', 'dcat:accessURL': { '@id': 'vores%20tal.csv' } },
  })
})

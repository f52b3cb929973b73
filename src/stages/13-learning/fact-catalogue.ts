import type { PlainDate } from '../../base/date.ts'
import { FACT_CODEBOOK } from './fact-codebook.ts'

export interface CataloguedFile {
  readonly name: string
  readonly mediaType: string
  /** As the EU's list of file types names it: CSV, JSON, PARQUET. */
  readonly fileType: 'CSV' | 'JSON' | 'PARQUET'
  readonly bytes: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
}

export interface Catalogued {
  /** Whose decisions they are. */
  readonly publisher: string
  readonly issued: PlainDate
  readonly file: CataloguedFile
  readonly codebook: string
}

const EU = 'http://publications.europa.eu/resource/authority'

/** A file beside the catalogue: an address, not words. */
const beside = (name: string) => ({ '@id': encodeURIComponent(name) })

/**
 * The description of a file of facts by the Danish profile of DCAT-AP, as JSON-LD. Rows of single decisions are not for
 * everyone, and it says so: what may be published are figures.
 */
export function factCatalogue({ publisher, issued, file, codebook }: Catalogued): Readonly<Record<string, unknown>> {
  const { title, unit } = FACT_CODEBOOK
  const agent = { '@type': 'foaf:Agent', 'foaf:name': { '@value': publisher, '@language': 'da' } }
  const both = ({ da, en }: typeof title) => [
    { '@value': da, '@language': 'da' },
    { '@value': en, '@language': 'en' },
  ]
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    'dct:title': both({ da: 'Datasæt fra Holdbar', en: 'Datasets from Holdbar' }),
    'dct:description': both({ da: 'Datasæt, der er trukket ud af Holdbar.', en: 'Datasets exported from Holdbar.' }),
    'dct:publisher': agent,
    'dcat:dataset': {
      '@type': 'dcat:Dataset',
      'dct:identifier': file.sha256,
      'dct:title': both(title),
      'dct:description': both(unit),
      'dct:publisher': agent,
      'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:fn': publisher },
      'dct:issued': { '@value': issued, '@type': 'xsd:date' },
      'dct:language': { '@id': `${EU}/language/DAN` },
      'dct:spatial': { '@id': `${EU}/country/DNK` },
      'dcat:theme': { '@id': `${EU}/data-theme/SOCI` },
      'dct:accessRights': { '@id': `${EU}/access-right/NON_PUBLIC` },
      'dcat:keyword': ['serviceloven', 'klage', 'omgørelse', 'Ankestyrelsen'].map((word) => ({
        '@value': word,
        '@language': 'da',
      })),
      'foaf:page': beside(codebook),
      'dcat:distribution': {
        '@type': 'dcat:Distribution',
        'dct:title': file.name,
        'dcat:accessURL': beside(file.name),
        'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${file.mediaType}` },
        'dct:format': { '@id': `${EU}/file-type/${file.fileType}` },
        'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
        },
      },
    },
  }
}

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { DocumentId, MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import type { CasePackage } from '../../stages/exchange/case-package.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { plainDate } from '../../base/date.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import { makeZip } from '../../../test/files/make-zip.ts'
import type { PackageError } from './package-error.ts'
import { type OpenedPackage, packageFileName, packageLimits, readPackage, writePackage } from './package-file.ts'
import { packageErrorWords } from './package-words.ts'

const bytes = new TextEncoder().encode('Statusnotat æøå')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const id = 'dok-1' as DocumentId
const PDF = new TextEncoder().encode('%PDF-1.7 ikke mere')

function aPackage(): OpenedPackage {
  const file = foldCase([
    ...entriesOf(aCase()),
    { kind: 'document-recorded', id, name: 'Status: maj/juni.txt', on: plainDate('2025-03-01'), hash: sha256 },
  ])
  if (file === undefined) throw new Error('the specimen folds')
  const told: CasePackage = {
    format: 'holdbar-sagspakke',
    version: 1,
    made: plainDate('2025-04-03'),
    from: '0999' as MunicipalityCode,
    to: BOARD.code,
    case: sentCase(file),
    people: [{ id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: false }],
    documents: [
      {
        id,
        name: 'Status: maj/juni.txt',
        mime: 'text/plain',
        sha256,
        file: packageFileName(0, 'Status: maj/juni.txt'),
      },
    ],
  }
  return { told, bytes: new Map([[id, bytes]]) }
}

const FILE = 'dokumenter/001 Status majjuni.txt'
const json = (change: (told: Record<string, unknown>) => unknown = (told) => told) =>
  JSON.stringify(change(structuredClone(aPackage().told) as unknown as Record<string, unknown>))
const zipOf = (
  sag: string,
  document: string | Buffer = Buffer.from(bytes),
  more: { name: string; content: string }[] = [],
) =>
  makeZip([
    { name: 'sag.json', content: sag },
    { name: 'sag.pdf', content: 'x' },
    { name: FILE, content: document },
    ...more,
  ])
const withCase = (change: object) => json((told) => ({ ...told, case: { ...(told['case'] as object), ...change } }))

const named = (name: string) =>
  json((told) => ({ ...told, people: aPackage().told.people.map((one) => ({ ...one, name })) }))

test('a name is taken as it looks', async () => {
  const read = await readPackage(zipOf(named('Kar\u200Bla \u202EVind ')))
  expect(read).toMatchObject({ ok: true, value: { told: { people: [{ name: 'Karla Vind' }] } } })
})

test('a package is read as it was written, and written the same each time', async () => {
  const written = writePackage(aPackage(), PDF)
  expect(await readPackage(written)).toEqual({ ok: true, value: aPackage() })
  expect(writePackage(aPackage(), PDF)).toEqual(written)
})

test('what a document is called names no folder, and no two lie in one place', () => {
  expect(packageFileName(0, 'Status: maj/juni.txt')).toBe(FILE)
  expect(packageFileName(11, '../../etc/passwd')).toBe('dokumenter/012 ....etcpasswd')
  expect(packageFileName(0, '***')).toBe('dokumenter/001 dokument')
})

const HOSTILE: readonly (readonly [string, Uint8Array, PackageError['kind']])[] = [
  ['nothing', new Uint8Array(), 'tom'],
  ['a PDF', PDF, 'ikke-en-pakke'],
  ['a text', new TextEncoder().encode('Hej'), 'ikke-en-pakke'],
  ['a zip of something else', makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'ikke-en-pakke'],
  ['a zip that is cut short', zipOf(json()).subarray(0, 600), 'beskadiget'],
  ['JSON that stops', zipOf(json().slice(0, -40)), 'sag-kan-ikke-laeses'],
  ['JSON of something else', zipOf('{"format":"andet"}'), 'ikke-en-pakke'],
  ['a name given twice', zipOf(json().replace('{', '{"made":"2025-04-03",')), 'sag-kan-ikke-laeses'],
  ['JSON nested without end', zipOf(`${'['.repeat(100_000)}`), 'sag-kan-ikke-laeses'],
  ['another version', zipOf(json((told) => ({ ...told, version: 2 }))), 'anden-version'],
  ['a field of its own', zipOf(json((told) => ({ ...told, __proto__x: 1 }))), 'sag-kan-ikke-laeses'],
  ['a list that lacks', zipOf(withCase({ needs: undefined })), 'sag-kan-ikke-laeses'],
  ['an id that is a path', zipOf(withCase({ id: '../en-anden' })), 'sag-kan-ikke-laeses'],
  ['a case named as a page beside the cases', zipOf(withCase({ id: 'modtag' })), 'sag-kan-ikke-laeses'],
  ['a case named as a step up', zipOf(withCase({ id: '..' })), 'sag-kan-ikke-laeses'],
  ['a person without a name', zipOf(named('')), 'sag-kan-ikke-laeses'],
  ['a person whose name can’t be seen', zipOf(named('\u200B \u202E')), 'sag-kan-ikke-laeses'],
  ['a name with a sign that nobody types', zipOf(named('Karla\u0001Vind')), 'sag-kan-ikke-laeses'],
  ['a day that is none', zipOf(json((told) => ({ ...told, made: '2025-02-30' }))), 'sag-kan-ikke-laeses'],
  ['a statement from no source', zipOf(withCase({ sources: [] })), 'sag-kan-ikke-laeses'],
  [
    'a person who is not of the case',
    zipOf(json((told) => ({ ...told, people: [{ id: 'x', name: 'X', cpr: null, address: [], isProtected: false }] }))),
    'sag-kan-ikke-laeses',
  ],
  [
    'a checklist with a document that is not of the case',
    zipOf(
      withCase({
        boardFile: { lines: [{ item: 'klage', state: 'med', documents: ['x'] }], requests: [], contacts: [] },
      }),
    ),
    'sag-kan-ikke-laeses',
  ],
  ['a document that the case knows by another hash', zipOf(withCase({ documents: [] })), 'sag-kan-ikke-laeses'],
  ['a document that was changed on the way', zipOf(json(), 'Noget andet'), 'dokument-aendret'],
  ['a document that is not there', makeZip([{ name: 'sag.json', content: json() }]), 'dokument-mangler'],
  ['a file that nobody told of', zipOf(json(), undefined, [{ name: 'virus.exe', content: 'MZ' }]), 'fil-ikke-naevnt'],
  ['two files by one name', zipOf(json(), undefined, [{ name: 'sag.json', content: '{}' }]), 'beskadiget'],
  ['a way out of the folder', zipOf(json(), undefined, [{ name: '../ud.txt', content: 'x' }]), 'beskadiget'],
  ['a document that unfolds without end', zipOf(json(), Buffer.alloc(30_000_000)), 'zipbombe'],
  [
    'a file that lies about its size',
    makeZip([
      { name: 'sag.json', content: json() },
      { name: FILE, content: 'x'.repeat(1000), told: 10 },
    ]),
    'zipbombe',
  ],
  ['a file behind a password', makeZip([{ name: 'sag.json', content: json(), isEncrypted: true }]), 'krypteret'],
]

describe('what is turned away', () => {
  test.each(HOSTILE)('%s', async (_, given, kind) => {
    const read = await readPackage(given)
    expect(read.ok ? 'taken' : read.error.kind).toBe(kind)
    if (read.ok) return
    const { da, en } = packageErrorWords(read.error)
    for (const words of [da, en]) {
      expect(words).toMatch(/[.]$/)
      expect(words).not.toMatch(/0101701234|Karla/)
    }
  })
  test('a file larger than the limit, before it is unpacked', async () => {
    const read = await readPackage(writePackage(aPackage(), PDF), { ...packageLimits, maxBytes: 500 })
    expect(read.ok ? 'taken' : read.error.kind).toBe('for-stor')
  })
  test('a sag.json larger than the limit', async () => {
    const read = await readPackage(writePackage(aPackage(), PDF), { ...packageLimits, maxJsonBytes: 500 })
    expect(read.ok ? 'taken' : read.error.kind).toBe('for-stor')
  })
})

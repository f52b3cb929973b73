import { MEGABYTE } from '../../base/megabyte.ts'
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../base/result.ts'
import { withoutUnseen } from '../../base/unseen.ts'
import { type CasePackage, PACKAGE_VERSION } from '../../stages/exchange/case-package.ts'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import { brokenReferences } from '../case/case-references.ts'
import { decodeText } from '../decode-text.ts'
import { isFields } from '../case/fill-case.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { PackageError } from './package-error.ts'
import { packageFaults } from './package-validator.ts'
import { type JsonLimits, readJson } from '../json/read-json.ts'
import { unpackZip } from '../unpack-zip.ts'
import { writeZip } from '../write-zip.ts'

export interface PackageLimits extends Limits {
  readonly json: JsonLimits
  readonly maxJsonBytes: number
}

/** A whole case file with its scanned papers; a letter is some hundred kilobytes. */
export const packageLimits: PackageLimits = {
  ...defaultLimits,
  maxBytes: 100 * MEGABYTE,
  maxUnpackedBytes: 200 * MEGABYTE,
  json: { maxDepth: 60, maxValues: 300_000 },
  maxJsonBytes: 16 * MEGABYTE,
}

const CASE = 'sag.json'
const READABLE = 'sag.pdf'
const FOLDER = 'dokumenter/'

export interface OpenedPackage {
  readonly told: CasePackage
  readonly bytes: ReadonlyMap<DocumentId, Uint8Array>
}

/** Where a document lies in the package: numbered, so that no two meet, and named for those who unpack it by hand. */
export function packageFileName(at: number, name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(-80)
  return `${FOLDER}${String(at + 1).padStart(3, '0')} ${plain === '' ? 'dokument' : plain}`
}

/** The same case gives the same bytes. */
export function writePackage({ told, bytes }: OpenedPackage, pdf: Uint8Array): Uint8Array {
  const documents = told.documents.map(({ id, file }) => {
    const content = bytes.get(id)
    if (content === undefined) throw new Error(`the package has no bytes of ${id}`)
    return { name: file, bytes: content, isPacked: true }
  })
  const json = new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`)
  return writeZip([
    { name: CASE, bytes: json, isPacked: false },
    { name: READABLE, bytes: pdf, isPacked: true },
    ...documents,
  ])
}

/** All of it is right, or none of it is taken. What the case means is asked by others; here it is whole and as it was sent. */
export async function readPackage(
  bytes: Uint8Array,
  limits: PackageLimits = packageLimits,
): Promise<Result<OpenedPackage, PackageError>> {
  if (bytes.length === 0) return err({ kind: 'tom' })
  if (bytes.length > limits.maxBytes) return err({ kind: 'for-stor', measure: 'bytes', max: limits.maxBytes })
  if (!Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('PK\u0003\u0004', 'latin1')))
    return err({ kind: 'ikke-en-pakke' })
  const zip = await unpackZip(bytes, (name) => name === CASE || name.startsWith(FOLDER), limits)
  if (!zip.ok) return zip
  const { names, parts } = zip.value
  const json = parts.get(CASE)
  if (json === undefined) return err({ kind: 'ikke-en-pakke' })
  const told = toldIn(json, limits)
  if (!told.ok) return told
  return withDocuments(told.value, names, parts)
}

function toldIn(json: Uint8Array, limits: PackageLimits): Result<CasePackage, PackageError> {
  if (json.length > limits.maxJsonBytes) return err({ kind: 'for-stor', measure: 'bytes', max: limits.maxJsonBytes })
  const text = decodeText(json)
  if (!text.ok) return text
  const read = readJson(text.value, limits.json)
  if (!read.ok) return err({ kind: 'sag-kan-ikke-laeses', at: [] })
  const { value } = read.value
  if (!isFields(value) || value['format'] !== 'holdbar-sagspakke') return err({ kind: 'ikke-en-pakke' })
  const { version } = value
  if (typeof version === 'number' && version !== PACKAGE_VERSION) return err({ kind: 'anden-version', version })
  const faults = packageFaults(value)
  if (faults.length > 0) return err({ kind: 'sag-kan-ikke-laeses', at: faults })
  // Just held against the schema.
  const told = asReadable(value as unknown as CasePackage)
  const broken = [...brokenReferences(told.case).map((at) => `/case${at}`), ...misfits(told)]
  return broken.length > 0 ? err({ kind: 'sag-kan-ikke-laeses', at: broken.slice(0, MOST_TOLD) }) : ok(told)
}

/** A name is found by those who write it as it looks. */
const asReadable = (told: CasePackage): CasePackage => ({
  ...told,
  people: told.people.map((one) => ({
    ...one,
    name: withoutUnseen(one.name).replaceAll(/\s+/g, ' ').trim(),
    address: one.address.map(withoutUnseen),
  })),
})

const MOST_TOLD = 10

/** What the schema can't say: each person is of the case and has a number of their own, each document is one the case knows by the same hash. */
function misfits({ case: file, people, documents }: CasePackage): readonly string[] {
  const parties = new Set([file.citizen, ...file.parties.map(({ id }) => id)])
  const hashes = new Map(file.documents.map(({ id, hash }) => [id, hash]))
  return [
    ...people.flatMap(({ id, cpr }, at) =>
      parties.has(id) && people.findIndex((one) => one.id === id || (cpr !== null && one.cpr === cpr)) === at
        ? []
        : [`/people/${at}`],
    ),
    ...documents.flatMap(({ id, sha256, file: path }, at) =>
      hashes.get(id) === sha256 &&
      path.startsWith(FOLDER) &&
      documents.findIndex((one) => one.id === id || one.file === path) === at
        ? []
        : [`/documents/${at}`],
    ),
    ...(file.boardFile?.lines ?? []).flatMap((line, at) =>
      line.state === 'med' && line.documents.some((id) => !hashes.has(id)) ? [`/case/boardFile/lines/${at}`] : [],
    ),
  ]
}

function withDocuments(
  told: CasePackage,
  names: ReadonlySet<string>,
  parts: ReadonlyMap<string, Uint8Array>,
): Result<OpenedPackage, PackageError> {
  const expected = new Set([CASE, READABLE, FOLDER, ...told.documents.map(({ file }) => file)])
  const stray = [...names].find((name) => !expected.has(name))
  if (stray !== undefined) return err({ kind: 'fil-ikke-naevnt', name: stray.slice(0, 100) })
  const bytes = new Map<DocumentId, Uint8Array>()
  for (const { id, name, file, sha256 } of told.documents) {
    const content = parts.get(file)
    if (content === undefined) return err({ kind: 'dokument-mangler', name })
    if (createHash('sha256').update(content).digest('hex') !== sha256) return err({ kind: 'dokument-aendret', name })
    bytes.set(id, new Uint8Array(content))
  }
  return ok({ told, bytes })
}

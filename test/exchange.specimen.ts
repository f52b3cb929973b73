import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { plainDate } from '../src/base/date.ts'
import { packageFileName, readPackage, writePackage } from '../src/files/package/package-file.ts'
import type {
  CaseId,
  DocumentId,
  MunicipalityCode,
  OfficialId,
  PartyId,
  RecordId,
} from '../src/stages/00-case/case-id.ts'
import { BOARD } from '../src/stages/10-board/board.ts'
import type { FileLine } from '../src/stages/10-board/board-file.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import { entriesOf } from '../src/stages/case-journal.specimen.ts'
import type { CaseFile } from '../src/stages/case-file.ts'
import { aCase, KARLA } from '../src/stages/case.specimen.ts'
import { foldCase } from '../src/stages/fold-case.ts'
import type { OwnCaseFile } from '../src/stages/own-case.ts'
import { memoryOffice } from '../src/app/office-desk.specimen.ts'
import type { Office, OfficeDesk } from '../src/app/office-desk.ts'
import { packCase, type Packed } from '../src/app/exchange/pack-case.ts'
import { takePackage } from '../src/app/exchange/take-package.ts'

export const HERE = '0999' as MunicipalityCode
const KAREN = { user: 'karen', rolesIn: () => ['klagesagsbehandler'] as const }
export const METTE = { user: 'mette', rolesIn: () => ['raadgiver'] as const }
const day = plainDate

interface Paper {
  readonly id: DocumentId
  readonly bytes: Uint8Array
}

/** What lies between the letter and the board: a complaint, upheld, the checklist with its papers, and that it was sent. */
export function sentOn(file: CaseFile, papers: readonly Paper[], lines: readonly FileLine[]): readonly CaseEntry[] {
  const needs = file.needs.map(({ id }) => id)
  return [
    ...entriesOf(file),
    ...papers.map(({ id, bytes }): CaseEntry => ({
      kind: 'document-recorded',
      id,
      name: `${id}.txt`,
      on: day('2025-03-01'),
      hash: sha256(bytes),
    })),
    {
      kind: 'complaint-received',
      complaint: {
        id: 'klage-1' as RecordId,
        by: file.parties[0]?.id ?? KARLA,
        channel: 'brev',
        received: day('2025-03-20'),
        words: 'Jeg klager.',
        contested: [],
      },
    },
    {
      kind: 'genvurdering-begun',
      id: 'gen-1' as RecordId,
      complaint: 'klage-1' as RecordId,
      by: 'leder' as OfficialId,
      on: day('2025-03-24'),
      newSources: [],
    },
    ...needs.map((need): CaseEntry => ({
      kind: 'genvurdering-part-judged',
      id: 'gen-1' as RecordId,
      part: { kind: 'fastholdt', need, replies: [], why: 'Der er intet nyt.' },
    })),
    { kind: 'genvurdering-finished', id: 'gen-1' as RecordId, on: day('2025-04-01') },
    { kind: 'board-file-assembled', lines },
    { kind: 'case-sent-to-board', on: day('2025-04-02') },
  ]
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const paper = (id: string, text: string): Paper => ({
  id: id as DocumentId,
  bytes: new TextEncoder().encode(text),
})
export const PAPERS = [paper('dok-1', 'Statusnotat'), paper('dok-2', 'Klage med æøå')]
export const LINES: readonly FileLine[] = [
  { item: 'klage', state: 'med', documents: ['dok-2' as DocumentId] },
  { item: 'laegelige-oplysninger', state: 'mangler', why: 'Lægen er ikke spurgt.' },
]

export async function world(entries: readonly CaseEntry[], papers: readonly Paper[]) {
  const { office } = memoryOffice(
    {
      [HERE]: {
        cases: { [String(foldCase(entries)?.id)]: entries },
        people: [{ id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: true }],
      },
      [BOARD.code]: {},
      '0998': {},
    },
    sha256,
  )
  await at(office, HERE, async (desk) => {
    for (const { id, bytes } of papers)
      await desk.addDocument(foldCase(entries)?.id as CaseId, { id, name: `${id}.txt`, mime: 'text/plain', bytes })
  })
  return office
}

export async function at<T>(
  office: Office,
  code: MunicipalityCode,
  work: (desk: OfficeDesk) => Promise<T>,
): Promise<T> {
  const done = await office.open(code, work)
  if (!done.ok) throw new Error(done.error.kind)
  return done.value
}

export async function caseIn(desk: OfficeDesk, id: CaseId): Promise<OwnCaseFile> {
  const file = foldCase((await desk.cases.read(id)).map(({ entry }) => entry))
  if (file === undefined) throw new Error('no such case')
  return file
}

export const TODAY = day('2025-04-03')
export const taking = (change: object = {}) => ({
  today: TODAY,
  number: '25-1001',
  team: 'Klager',
  command: 'modtag-1',
  same: new Set<PartyId>(),
  ...change,
})

/** As it goes: made, written to a zip, and read from it by the other. */
export async function sendFrom(office: Office, code: MunicipalityCode, id: CaseId, to = BOARD.code): Promise<Packed> {
  const packed = await at(office, code, async (desk) =>
    packCase(desk, await caseIn(desk, id), to, TODAY, packageFileName),
  )
  const read = await readPackage(writePackage(packed, new Uint8Array()))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value).toEqual(packed)
  return read.value
}

export const KARLAS = aCase().id
export const karla = () => world(sentOn(aCase(), PAPERS, LINES), PAPERS)
export const take = (office: Office, packed: Packed, change: object = {}) =>
  at(office, BOARD.code, (desk) => takePackage(desk, KAREN, packed, taking(change)))

import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { type CasePackage, PACKAGE_FORMAT, PACKAGE_VERSION } from '../../stages/exchange/case-package.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import { readCaseDocument } from '../case-document.ts'
import type { OfficeDesk } from '../office-desk.ts'

export interface Packed {
  readonly told: CasePackage
  readonly bytes: ReadonlyMap<DocumentId, Uint8Array>
}

/** The whole case for another authority: as it stands, with who its people are and every document that lies here. */
export async function packCase(
  desk: OfficeDesk,
  file: OwnCaseFile,
  to: MunicipalityCode,
  today: PlainDate,
  /** Where a document is to lie, by its number and name. */
  placeOf: (at: number, name: string) => string,
): Promise<Packed> {
  const known = await desk.people([...new Set([file.citizen, ...file.parties.map(({ id }) => id)])])
  // Where someone lives goes one way: whoever sent the case has it, and what stands here may be what another told.
  const goesBack = file.from !== undefined
  const people = [...known.values()]
    .map(({ id, name, cpr, address, isProtected }) => ({
      id,
      name,
      cpr,
      address: goesBack ? [] : address,
      isProtected,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const documents: CasePackage['documents'][number][] = []
  const bytes = new Map<DocumentId, Uint8Array>()
  for (const { id, name, hash } of file.documents) {
    const kept = await readCaseDocument(desk, file, id)
    // Kept in another system, and only known here by its name.
    if (kept === undefined) continue
    documents.push({ id, name, mime: kept.mime, sha256: hash, file: placeOf(documents.length, name) })
    bytes.set(id, kept.bytes)
  }
  return {
    told: {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      made: today,
      from: desk.municipality,
      to,
      case: sentCase(file),
      people,
      documents,
    },
    bytes,
  }
}

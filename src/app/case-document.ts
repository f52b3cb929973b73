import type { OwnCaseFile } from '../stages/own-case.ts'
import type { KeptDocument, OfficeDesk } from './office-desk.ts'

/**
 * A document as its case knows it: laid in this case, and with the bytes that its journal tells of. That the case names
 * an id gives no right to what another case has under it.
 */
export async function readCaseDocument(
  desk: Pick<OfficeDesk, 'readDocument'>,
  { id: caseId, documents }: Pick<OwnCaseFile, 'id' | 'documents'>,
  id: string,
): Promise<KeptDocument | undefined> {
  const told = documents.find((one) => one.id === id)
  const kept = told === undefined ? undefined : await desk.readDocument(told.id)
  return told !== undefined && kept?.caseId === caseId && kept.hash === told.hash
    ? { ...kept, name: told.name }
    : undefined
}

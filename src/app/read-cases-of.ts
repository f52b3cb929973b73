import type { PartyId } from '../stages/00-case/case-id.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import type { OfficeDesk } from './office-desk.ts'

/** Every case that someone is in, whoever may see it. */
export async function readCasesOf(desk: OfficeDesk, party: PartyId): Promise<readonly OwnCaseFile[]> {
  const journals = await desk.readCases(await desk.listCasesOf(party))
  return [...journals.values()].flatMap((kept) => foldCase(kept.map(({ entry }) => entry)) ?? [])
}

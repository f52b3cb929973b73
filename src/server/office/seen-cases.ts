import type { KeptEntry } from '../../app/case-desk.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { SessionUser } from './office-deps.ts'
import { rolesIn } from './open-case.ts'

export interface SeenCase {
  readonly file: OwnCaseFile
  readonly kept: readonly KeptEntry[]
  /** The one they look as. */
  readonly role: Role
}

/** Of these cases those that someone may see, in the same order. Nothing is logged: that is for whoever shows them. */
export async function readSeen(
  desk: OfficeDesk,
  user: SessionUser,
  ids: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, SeenCase>> {
  const journals = await desk.readCases(ids)
  return new Map(
    ids.flatMap((id) => {
      const kept = journals.get(id) ?? []
      const file = foldCase(kept.map(({ entry }) => entry))
      const [role] = file === undefined ? [] : rolesIn(file, user)
      return file === undefined || role === undefined ? [] : [[id, { file, kept, role }] as const]
    }),
  )
}

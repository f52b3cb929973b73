import type { OfficeTrouble } from '../app/office-desk.ts'
import { err, ok } from '../base/result.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { Sessions, SessionUser } from '../server/office/office-deps.ts'
import { clearSessions, endSession, endSessionsOf, findSession, startSession } from '../store/session.ts'
import { listMunicipalities } from '../store/municipality-list.ts'
import type { Store } from '../store/store.ts'
import type { StoreError } from '../store/store-error.ts'
import type { Tx } from '../store/tenant.ts'
import { grantRole, listRolesOf, withdrawRole } from '../store/user-role.ts'
import { troubleOf } from './store-office.ts'

/** Seconds that a session may be left alone, and may last at all. */
const IDLE = 30 * 60
const LIFETIME = 10 * 60 * 60

/** What the browser holds begins with the municipality, since a session lies with its municipality. */
export function storeSessions(store: Store<CaseEntry>): Sessions {
  return {
    async start(user) {
      const started = await store.inTenant(user.municipality, async (tx) => {
        if (user.party === undefined) await keepRoles(tx, user)
        return ok(await startSession(tx, { userId: user.id, data: user, lifetime: LIFETIME }))
      })
      return started.ok ? ok(`${user.municipality}.${started.value}`) : err(notBegun(started.error))
    },
    async find(held) {
      const [municipality, token] = parts(held)
      if (municipality === undefined || token === undefined) return ok(undefined)
      const found = await store.inTenant(municipality, async (tx) => ok(await findSession(tx, token, IDLE)))
      // Written by `start` alone.
      return found.ok ? ok(found.value?.data as SessionUser | undefined) : err(notBegun(found.error))
    },
    async end(held) {
      const [municipality, token] = parts(held)
      if (municipality === undefined || token === undefined) return
      await store.inTenant(municipality, async (tx) => ok(await endSession(tx, token)))
    },
  }
}

/** Wherever the connection was lost, nothing of what someone sent was begun. */
const notBegun = (error: StoreError): OfficeTrouble =>
  troubleOf(error.kind === 'database-away' ? { ...error, isDone: 'no' } : error)

/** Takes away every session that can be used no more. Where that fails, it is done the next time. */
export async function clearOldSessions(store: Store<CaseEntry>): Promise<void> {
  const known = await listMunicipalities(store)
  if (!known.ok) return
  for (const { code } of known.value) await store.inTenant(code, async (tx) => ok(await clearSessions(tx, IDLE)))
}

/** What the provider of identity says someone may here, so that colleagues know whom a case can be given to. */
async function keepRoles(
  tx: Tx<CaseEntry>,
  { id: userId, name, grants, team, municipality }: SessionUser,
): Promise<void> {
  const roles = new Set(grants.flatMap((one) => (one.municipality === municipality ? [one.role] : [])))
  const gone = (await listRolesOf(tx, userId)).filter(({ role }) => !roles.has(role as Role))
  for (const { role } of gone) await withdrawRole(tx, { userId, role, withdrawnBy: SIGN_IN })
  // Those begun before still say that they may.
  if (gone.length > 0) await endSessionsOf(tx, userId)
  for (const role of roles) await grantRole(tx, { userId, name, role, team, grantedBy: SIGN_IN })
}

/** By whose word: the provider's, as someone signed in. */
const SIGN_IN = 'log-ind'

function parts(held: string): readonly [MunicipalityCode | undefined, string | undefined] {
  const match = /^(\d{4})[.]([\w-]{20,100})$/.exec(held)
  return match === null ? [undefined, undefined] : [match[1] as MunicipalityCode, match[2]]
}

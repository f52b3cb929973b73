import { ok } from '../base/result.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { Sessions, SessionUser } from '../server/office/office-deps.ts'
import { endSession, findSession, startSession } from '../store/session.ts'
import type { Store } from '../store/store.ts'

/** Seconds that a session may be left alone, and may last at all. */
const IDLE = 30 * 60
const LIFETIME = 10 * 60 * 60

/** What the browser holds begins with the municipality, since a session lies with its municipality. */
export function storeSessions(store: Store<CaseEntry>): Sessions {
  return {
    async start(user) {
      const started = await store.inTenant(user.municipality, async (tx) =>
        ok(await startSession(tx, { userId: user.id, data: user, lifetime: LIFETIME })),
      )
      if (!started.ok) throw new Error(`no session could be started: ${started.error.kind}`)
      return `${user.municipality}.${started.value}`
    },
    async find(held) {
      const [municipality, token] = parts(held)
      if (municipality === undefined || token === undefined) return undefined
      const found = await store.inTenant(municipality, async (tx) => ok(await findSession(tx, token, IDLE)))
      // Written by `start` alone.
      return found.ok ? (found.value?.data as SessionUser | undefined) : undefined
    },
    async end(held) {
      const [municipality, token] = parts(held)
      if (municipality === undefined || token === undefined) return
      await store.inTenant(municipality, async (tx) => ok(await endSession(tx, token)))
    },
  }
}

function parts(held: string): readonly [MunicipalityCode | undefined, string | undefined] {
  const match = /^(\d{4})[.]([\w-]{20,100})$/.exec(held)
  return match === null ? [undefined, undefined] : [match[1] as MunicipalityCode, match[2]]
}

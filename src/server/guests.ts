import type { Sessions } from './office/office-deps.ts'

export interface Guests {
  /** The same sessions; whom they find is known from then on. */
  readonly sessions: Sessions
  /** Whose requests one is counted among: those of who is signed in, else those of the address. */
  keyOf(request: { readonly ip: string; readonly headers: { readonly cookie?: string | undefined } }): string
}

/** As many as may be signed in at once; the ones found longest ago are then counted by their address again. */
const MOST = 20_000

/** Hundreds may sit behind one address, so whoever is signed in is counted alone. A made-up session is known to no one. */
export function knowGuests(sessions: Sessions): Guests {
  const known = new Set<string>()
  return {
    sessions: {
      start: (user) => sessions.start(user),
      async find(token) {
        const found = await sessions.find(token)
        if (!found.ok) return found
        known.delete(token)
        if (found.value === undefined) return found
        const [oldest] = known
        if (known.size >= MOST && oldest !== undefined) known.delete(oldest)
        known.add(token)
        return found
      },
      async end(token) {
        known.delete(token)
        await sessions.end(token)
      },
    },
    keyOf({ ip, headers }) {
      const token = /(?:^|;\s*)holdbar=([^;]+)/.exec(headers.cookie ?? '')?.[1]
      return token !== undefined && known.has(token) ? token : ip
    },
  }
}

import { randomBytes } from 'node:crypto'
import type { DatabaseUrls } from './database-url.ts'
import { withClient } from './one-client.ts'

/**
 * What signs the cookies that a browser holds while it signs in. Made once and kept, since the browser may come back to
 * another process than the one that sent it away. As the owner: the app's role may not read it.
 */
export function provideCookieSecret({ owner }: DatabaseUrls): Promise<string> {
  return withClient({ connectionString: owner }, async (client) => {
    const made = randomBytes(32).toString('base64')
    await client.query('insert into cookie_secret (secret) values ($1) on conflict do nothing', [made])
    const { rows } = await client.query<{ secret: string }>('select secret from cookie_secret')
    const [kept] = rows
    if (kept === undefined) throw new Error('cookie_secret is empty, though it was just filled')
    return kept.secret
  })
}

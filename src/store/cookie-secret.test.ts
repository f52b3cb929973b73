import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { provideCookieSecret } from './cookie-secret.ts'

onEachServer('the secret of the cookies', (database) => {
  test('is one, also where several processes start at once, and is the same to those that start later', async () => {
    const { urls } = database()
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => provideCookieSecret(urls)))
    expect(new Set([...atOnce, await provideCookieSecret(urls)]).size).toBe(1)
    expect(Buffer.from(atOnce[0] ?? '', 'base64')).toHaveLength(32)
  })

  test('is another once it was taken away', async () => {
    const { urls } = database()
    const before = await provideCookieSecret(urls)
    await database().query('delete from cookie_secret')
    expect(await provideCookieSecret(urls)).not.toBe(before)
  })

  test.each(['select secret from cookie_secret', 'delete from cookie_secret'])(
    'is not for the role of daily work: %s',
    async (statement) => {
      await provideCookieSecret(database().urls)
      const asked = inTenant(database().store, async ({ db }) => ok(await sql.raw(statement).execute(db)))
      await expect(asked).rejects.toThrow('permission denied for table cookie_secret')
    },
  )
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../src/base/result.ts'
import { openOffice } from '../../src/main/open-office.ts'
import { startSession } from '../../src/store/session.ts'
import { DAY } from './specimen.ts'
import { AARHUS, inTenant, ODENSE, onEachServer, waitUntil } from './database.ts'

onEachServer('an office that is open', (database) => {
  test('takes away the sessions that can be used no more, in every municipality', async () => {
    for (const municipality of [ODENSE, AARHUS])
      for (const lifetime of [0, 3_600])
        await inTenant(
          database().store,
          async (tx) => ok(await startSession(tx, { userId: `liv-${lifetime}`, data: { name: 'Liv' }, lifetime })),
          municipality,
        )
    const home = mkdtempSync(join(tmpdir(), 'holdbar-office-'))
    const told: string[] = []
    const office = await openOffice({
      databaseUrl: database().urls.app,
      ownerUrl: database().urls.owner,
      home,
      isDemo: false,
      isSecure: false,
      openId: undefined,
      smtp: undefined,
      sf1601: undefined,
      statusSecret: undefined,
      today: DAY,
      tell: (words) => void told.push(words),
    })
    try {
      await waitUntil(async () => (await database().query('select from session')).length === 2)
      const left = await database().query('select user_id from session')
      expect(left.map((one) => one['user_id'])).toEqual(['liv-3600', 'liv-3600'])
      expect(told).toEqual([])
    } finally {
      await office.close()
      rmSync(home, { recursive: true, force: true })
    }
  })
})

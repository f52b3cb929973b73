import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../src/base/result.ts'
import { plainDate } from '../../src/base/date.ts'
import { openOffice } from '../../src/main/open-office.ts'
import { createServer } from '../../src/server/server.ts'
import { aUser, browserOf } from '../../src/server/office/office.specimen.ts'
import { serverDeps } from '../../src/server/server.specimen.ts'
import { ODENSE, onEachServer } from './database.ts'

onEachServer('several processes on one database', (database) => {
  test('a sign-in that was begun at one may end at another', async () => {
    const home = mkdtempSync(join(tmpdir(), 'holdbar-processes-'))
    const { urls } = database()
    const open = () =>
      openOffice({
        databaseUrl: urls.app,
        ownerUrl: urls.owner,
        home,
        isDemo: false,
        isSecure: false,
        openId: undefined,
        smtp: undefined,
        sf1601: undefined,
        statusSecret: undefined,
        today: plainDate('2025-03-03'),
        tell: () => {},
      })
    const provider = {
      begin: async () => ok({ url: 'https://login.example.dk/', state: 'tilstand' }),
      finish: async () => ok(aUser('mette', 'raadgiver', { municipality: ODENSE })),
    }
    const offices = [await open(), await open()]
    const [one, other] = await Promise.all(
      offices.map(({ deps }) => createServer(serverDeps({ office: { ...deps, provider } }))),
    )
    if (one === undefined || other === undefined) throw new Error('two were opened')
    try {
      const begun = await browserOf(one).post('/log-ind/udbyder', {})
      const cookie = begun.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
      const back = await other.inject({ url: '/log-ind/tilbage?code=x', headers: { cookie } })
      expect([back.statusCode, back.headers.location]).toEqual([303, '/sager'])
    } finally {
      await Promise.all([one.close(), other.close()])
      for (const office of offices) await office.close()
      rmSync(home, { recursive: true, force: true })
    }
  })
})

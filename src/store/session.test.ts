import { expect, test } from 'vitest'
import { AARHUS, inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { clearSessions, endSession, endSessionsOf, findSession, startSession } from './session.ts'

const HOUR = 3_600

onEachServer('a session', (database) => {
  const start = (userId = 'anne', lifetime = HOUR) =>
    inTenant(database().store, async (tx) =>
      ok(await startSession(tx, { userId, data: { roles: ['jurist'] }, lifetime })),
    )
  const find = (token: string, idle = HOUR, municipality?: typeof AARHUS) =>
    inTenant(database().store, async (tx) => ok(await findSession(tx, token, idle)), municipality)

  test('is found by what the browser holds, and by nothing that the table holds', async () => {
    const token = await start()
    expect(await find(token)).toMatchObject({ userId: 'anne', data: { roles: ['jurist'] } })
    expect(await find(`${token}x`)).toBeUndefined()
    expect(await find(token, HOUR, AARHUS)).toBeUndefined()
    const rows = await database().query('select * from session')
    expect(JSON.stringify(rows)).not.toContain(token)
    for (const { token_hash: hash } of rows) expect(await find(String(hash))).toBeUndefined()
  })

  test('ends when its time is over, when it was left alone, and when it is ended', async () => {
    expect(await find(await start('anne', 0))).toBeUndefined()
    const idle = await start()
    await database().query(`update session set last_seen_at = now() - interval '30 minutes'`)
    expect(await find(idle, 20 * 60)).toBeUndefined()
    expect(await find(idle, 40 * 60)).toBeDefined()
    // It was used just now.
    expect(await find(idle, 20 * 60)).toBeDefined()
    const ended = await start()
    await inTenant(database().store, async (tx) => ok(await endSession(tx, ended)))
    expect(await find(ended)).toBeUndefined()
  })

  test('ends with all others of the same user', async () => {
    const [one, two, other] = [await start('bo'), await start('bo'), await start('carl')]
    await inTenant(database().store, async (tx) => ok(await endSessionsOf(tx, 'bo')))
    expect([await find(one), await find(two)]).toEqual([undefined, undefined])
    expect(await find(other)).toBeDefined()
  })

  test('is taken away when it can be used no more', async () => {
    await start('dorte', 0)
    await start('dorte')
    await database().query(`update session set last_seen_at = now() - interval '1 hour'`)
    const open = await start('dorte')
    await inTenant(database().store, async (tx) => ok(await clearSessions(tx, HOUR)))
    expect(await database().query(`select from session where user_id = 'dorte'`)).toHaveLength(1)
    expect(await find(open)).toBeDefined()
  })
})

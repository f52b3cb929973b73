import { expect, test } from 'vitest'
import { inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { grantRole, listRolesOf, listUserNames, listUserRoles, withdrawRole } from './user-role.ts'

onEachServer('a role', (database) => {
  const grant = (userId: string, role: string, { name = userId, team = null as string | null } = {}) =>
    inTenant(database().store, async (tx) => ok(await grantRole(tx, { userId, name, role, team, grantedBy: 'leder' })))
  const withdraw = (userId: string, role: string) =>
    inTenant(database().store, async (tx) => ok(await withdrawRole(tx, { userId, role, withdrawnBy: 'leder' })))
  const rolesOf = async (userId: string) =>
    (await inTenant(database().store, async (tx) => ok(await listRolesOf(tx, userId)))).map(({ role, team }) => [
      role,
      team,
    ])

  test('is held until it is withdrawn, and can be granted again', async () => {
    await grant('anne', 'sagsbehandler')
    await grant('anne', 'jurist')
    await withdraw('anne', 'jurist')
    expect(await rolesOf('anne')).toEqual([['sagsbehandler', null]])
    await grant('anne', 'jurist')
    expect(await rolesOf('anne')).toEqual([
      ['jurist', null],
      ['sagsbehandler', null],
    ])
    const kept = await database().query(`select withdrawn_by from user_role where user_id = 'anne' order by granted_at`)
    expect(kept.map((row) => row['withdrawn_by'])).toEqual([null, 'leder', null])
  })

  test('granted twice is held once, and moves with its team', async () => {
    await grant('bo', 'leder', { team: 'nord' })
    await grant('bo', 'leder', { team: 'nord' })
    expect(await database().query(`select from user_role where user_id = 'bo'`)).toHaveLength(1)
    await grant('bo', 'leder', { team: 'syd' })
    expect(await rolesOf('bo')).toEqual([['leder', 'syd']])
  })

  test('is listed by the name of who holds it', async () => {
    await grant('z1', 'jurist', { name: 'Ågot' })
    await grant('z2', 'jurist', { name: 'Zenia' })
    const names = (await inTenant(database().store, async (tx) => ok(await listUserRoles(tx)))).map(({ name }) => name)
    expect(names.slice(-2)).toEqual(['Zenia', 'Ågot'])
  })

  test('leaves a name behind, the last one, also where it was withdrawn', async () => {
    await grant('y1', 'jurist', { name: 'Ida Holm' })
    await grant('y1', 'jurist', { name: 'Ida Bak' })
    await inTenant(database().store, async (tx) =>
      ok(await withdrawRole(tx, { userId: 'y1', role: 'jurist', withdrawnBy: 'leder' })),
    )
    const names = await inTenant(database().store, async (tx) => ok(await listUserNames(tx, ['y1', 'ukendt'])))
    expect([...names]).toEqual([['y1', 'Ida Bak']])
  })
})

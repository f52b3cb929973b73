import { expect, test } from 'vitest'
import { inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY } from '../../test/database/specimen.ts'
import { plainDate } from '../base/date.ts'
import { err, ok } from '../base/result.ts'
import { addSetting, findSetting, listSettingVersions } from './setting.ts'

onEachServer('a setting', (database) => {
  const add = (name: string, value: unknown, validFrom: string, expectedVersion: number) =>
    database().store.inTenant(ODENSE, (tx) =>
      addSetting(tx, { name, value, validFrom: plainDate(validFrom), by: BY, expectedVersion }),
    )
  const on = async (name: string, day: string) =>
    (await inTenant(database().store, async (tx) => ok(await findSetting(tx, name, plainDate(day)))))?.value

  test('is what held on the day', async () => {
    await add('frist-uger', 8, '2025-01-01', 0)
    await add('frist-uger', 6, '2026-07-01', 1)
    await add('frist-uger', 7, '2026-03-01', 2)
    expect(await on('frist-uger', '2024-12-31')).toBeUndefined()
    expect(await on('frist-uger', '2025-01-01')).toBe(8)
    expect(await on('frist-uger', '2026-03-01')).toBe(7)
    expect(await on('frist-uger', '2026-07-01')).toBe(6)
    expect(await on('andet', '2026-07-01')).toBeUndefined()
  })

  test('from the same day is the later of two', async () => {
    await add('afsender', { navn: 'Socialforvaltningen' }, '2026-01-01', 0)
    await add('afsender', { navn: 'Voksen og Handicap' }, '2026-01-01', 1)
    expect(await on('afsender', '2026-01-01')).toEqual({ navn: 'Voksen og Handicap' })
    const versions = await inTenant(database().store, async (tx) => ok(await listSettingVersions(tx, 'afsender')))
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [2, BY],
      [1, BY],
    ])
  })

  test('is not set over what someone set meanwhile', async () => {
    expect((await add('logo', 'a', '2026-01-01', 0)).ok).toBe(true)
    expect(await add('logo', 'b', '2026-01-01', 0)).toEqual(err({ kind: 'conflict', version: 1 }))
    expect(await add('logo', 'b', '2026-01-01', 2)).toEqual(err({ kind: 'conflict', version: 1 }))
    const both = await Promise.all([add('logo', 'b', '2026-01-01', 1), add('logo', 'c', '2026-01-01', 1)])
    expect(both.map((answer) => answer.ok).toSorted()).toEqual([false, true])
  })
})

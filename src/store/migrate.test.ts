import { expect, test } from 'vitest'
import { onEachServer } from '../../test/database/database.ts'
import { migrate, type Migration, readMigrations } from './migrate.ts'
import { RefusedDatabase } from './postgres/refused-database.ts'

const ours = readMigrations()
const more = (name: string, text: string): Migration => ({ name, phase: 'tables', text, checksum: 'c' })

onEachServer('a migration', (database) => {
  test('is run once', async () => {
    expect(await migrate(database().urls)).toEqual([])
  })

  test('is written down with its checksum, and distribution as skipped where there is no Citus', async () => {
    const rows = await database().query('select name, checksum, is_skipped from migration order by name')
    expect(rows).toEqual(
      ours.map(({ name, checksum, phase }) => ({ name, checksum, is_skipped: phase === 'distribute' })),
    )
  })

  test('comes after those before it, once, also where two programs start at once', async () => {
    const all = [...ours, more('900-more-tables.sql', 'create table more (id int)')]
    const ran = await Promise.all([migrate(database().urls, all), migrate(database().urls, all)])
    expect(ran.flat()).toEqual(['900-more-tables.sql'])
    expect(await migrate(database().urls, all)).toEqual([])
    await database().query(`delete from migration where name like '9%'; drop table more`)
  })

  test('that fails leaves nothing of those run with it', async () => {
    const all = [
      ...ours,
      more('900-a-tables.sql', 'create table a (id int)'),
      more('901-b-tables.sql', 'create tabel b'),
    ]
    await expect(migrate(database().urls, all)).rejects.toThrow('901-b-tables.sql: syntax error')
    expect(await database().query(`select to_regclass('a') as a`)).toEqual([{ a: null }])
    expect(await migrate(database().urls)).toEqual([])
  })

  test('that was changed after it was run is refused', async () => {
    const changed = ours.map((one, at) => (at === 0 ? { ...one, checksum: 'other' } : one))
    await expect(migrate(database().urls, changed)).rejects.toThrow(
      /^001-tables.sql er ændret, .+\n001-tables.sql was changed after it was run/,
    )
  })

  test('that the program does not know is a newer database', async () => {
    await expect(migrate(database().urls, ours.slice(0, -1))).rejects.toThrow(RefusedDatabase)
  })

  test('has a name that says its place and its phase', () => {
    expect(ours.map(({ name }) => name)).toEqual(ours.map(({ name }) => name).toSorted())
    expect(new Set(ours.map(({ name }) => name.slice(0, 3))).size).toBe(ours.length)
  })
})

import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addCase, done, inTenant, onEachServer, type TestDatabase } from '../../../test/database/database.ts'
import { openFolder } from '../../../test/database/servers.ts'
import { codec, projection, received } from '../../../test/database/specimen.ts'
import { err, ok } from '../../base/result.ts'
import { writeBackup } from './backup.ts'
import { writeBackupFile } from './backup-file.ts'
import { BACKUP_TABLES } from './backup-table.ts'
import { searchIdentities } from '../identity.ts'
import { migrate, readMigrations } from '../migrate.ts'
import { rebuildViews } from '../rebuild-views.ts'
import { restoreBackup } from './restore.ts'
import { searchCases } from '../search.ts'
import { fill, inEmpty } from '../../../test/database/filled.specimen.ts'

let folder = ''
beforeAll(() => {
  folder = openFolder('holdbar-backup-')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aFile = () => join(folder, `${randomUUID()}.jsonl.gz`)

async function contentOf(database: TestDatabase): Promise<Record<string, readonly unknown[]>> {
  const content: Record<string, readonly unknown[]> = {}
  for (const table of ['municipality', 'migration', ...BACKUP_TABLES]) {
    const columns = table === 'migration' ? 'name, checksum, is_skipped' : '*'
    content[table] = await database.query(
      `select md5(r::text) as row from (select ${columns} from ${table}) r order by 1`,
    )
  }
  return content
}

onEachServer('a backup', (database) => {
  let file = ''
  beforeAll(async () => {
    await fill(database())
    file = aFile()
    await done(writeBackup({ url: database().urls.owner, file }))
  })
  const within = <T>(work: (empty: TestDatabase) => Promise<T>, server = database().server) => inEmpty(server, work)

  test('restored into a new database, is all that was there, but for who was signed in', async () => {
    await within(async (empty) => {
      const progress: number[] = []
      const facts = await done(
        restoreBackup({ urls: empty.urls, file, onProgress: ({ rows, of }) => progress.push(rows / of) }),
      )
      expect(facts).toMatchObject({ cases: 62, entries: 66, broken: undefined })
      expect(await contentOf(empty)).toEqual(await contentOf(database()))
      for (const table of BACKUP_TABLES)
        expect([table, (await empty.query(`select from ${table}`)).length]).not.toEqual([table, 0])
      expect(await empty.query('select from session')).toEqual([])
      expect(progress.at(-1)).toBe(1)
      expect(progress).toEqual(progress.toSorted((a, b) => a - b))

      // And it is a database to go on working in.
      const before = await empty.query('select * from case_view order by municipality, case_id')
      await done(rebuildViews(empty.store))
      expect(await empty.query('select * from case_view order by municipality, case_id')).toEqual(before)
      await addCase(empty.store, [received()])
    })
  })

  test('moves to the other kind of server as it is', async () => {
    const other = inject('servers').find(({ name }) => name !== database().server.name)
    await within(async (empty) => {
      await done(restoreBackup({ urls: empty.urls, file }))
      expect(await contentOf(empty)).toEqual(await contentOf(database()))
    }, other)
  })

  test('is never written over what is there', async () => {
    const before = await contentOf(database())
    expect(await restoreBackup({ urls: database().urls, file })).toEqual(
      err({ kind: 'not-empty', municipality: '0461' }),
    )
    expect(await contentOf(database())).toEqual(before)
  })

  test('with a case that was tampered with says which, and is restored only by those who want it so', async () => {
    await database().query(
      `update journal set by_user = 'nobody' where municipality = '0751' and seq = 2 and case_id in (
         select case_id from journal where municipality = '0751' and seq = 3)`,
    )
    const tampered = aFile()
    await done(writeBackup({ url: database().urls.owner, file: tampered }))
    await within(async (empty) => {
      expect(await restoreBackup({ urls: empty.urls, file: tampered })).toMatchObject({
        ok: false,
        error: { kind: 'broken-chain', broken: { municipality: '0751', chain: { seq: 2, because: 'changed' } } },
      })
      const facts = await done(restoreBackup({ urls: empty.urls, file: tampered, evenIfBroken: true }))
      expect(facts.broken?.municipality).toBe('0751')
    })
    await database().query(`update journal set by_user = 'anne' where by_user = 'nobody'`)
  })

  test('of an older version is brought to this one, and is refused where tables have moved on', async () => {
    const older = readMigrations().slice(0, 4)
    await within(async (empty) => {
      await migrate(empty.urls, older)
      // As a program of that time wrote: it had no facts, and published nothing.
      const derive: typeof projection.derive = (...given) => ({
        ...projection.derive(...given),
        facts: 'unchanged',
        published: 'unchanged',
      })
      await addCase(empty.open({ codec: { ...codec, projection: { ...projection, derive } } }), [received()])
      await empty.query(`insert into identity (municipality, party_id, name) values ('0461', 'karen', 'Karen  Holm')`)
      const ofOlder = aFile()
      await done(writeBackup({ url: empty.urls.owner, file: ofOlder }))
      await within(async (newest) => {
        await done(restoreBackup({ urls: newest.urls, file: ofOlder }))
        expect(await migrate(newest.urls)).toEqual([])
        // Of what the change since then made, too.
        expect(await inTenant(newest.store, async (tx) => ok((await searchCases(tx, 'hjælp')).cases))).toHaveLength(1)
        for (const name of ['karen holm', 'holm'])
          expect(await inTenant(newest.store, async (tx) => ok(await searchIdentities(tx, name)))).toHaveLength(1)
      })
      await within(async (newest) => {
        await migrate(newest.urls)
        expect(await restoreBackup({ urls: newest.urls, file: ofOlder })).toEqual(err({ kind: 'older' }))
      })
    })
  })

  test('of a newer version is refused', async () => {
    const newer = aFile()
    const head = {
      at: '2031-01-01',
      migrations: [...readMigrations(), { name: '900-later-tables.sql', checksum: 'c' }],
    }
    await writeBackupFile(newer, Readable.from([{ kind: 'head', head }]))
    await within(async (empty) => {
      expect(await restoreBackup({ urls: empty.urls, file: newer })).toEqual(
        err({ kind: 'newer', migration: '900-later-tables.sql' }),
      )
    })
  })
})

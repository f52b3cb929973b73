import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  AARHUS,
  addCase,
  cloneDatabase,
  done,
  inTenant,
  ODENSE,
  onEachServer,
  type TestDatabase,
} from '../../test/database/database.ts'
import { openFolder } from '../../test/database/servers.ts'
import { BY, codec, DAY, need, projection, received } from '../../test/database/specimen.ts'
import { err, ok } from '../base/result.ts'
import { writeBackup } from './backup.ts'
import { writeBackupFile } from './backup-file.ts'
import { BACKUP_TABLES } from './backup-table.ts'
import { addDocument } from './document.ts'
import { saveDraft } from './draft.ts'
import { putIdentity, searchIdentities } from './identity.ts'
import { newId } from './id.ts'
import { instantOf } from './instant.ts'
import { addJob } from './job.ts'
import { append } from './journal.ts'
import { migrate, readMigrations } from './migrate.ts'
import { queueDispatch } from './outbox.ts'
import { rebuildViews, rebuildViewsOf } from './rebuild-views.ts'
import { restoreBackup } from './restore.ts'
import { searchCases } from './search.ts'
import { addSetting } from './setting.ts'
import { appendSelfCheck } from './self-check.ts'
import { startSession } from './session.ts'
import { grantRole } from './user-role.ts'
import { verifyBackup } from './verify-backup.ts'
import { listAccess, logAccess } from './access-log.ts'
import { reviewAccess } from './access-review.ts'

let folder = ''
beforeAll(() => {
  folder = openFolder('holdbar-backup-')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aFile = () => join(folder, `${randomUUID()}.jsonl.gz`)

/** Something in every table. */
async function fill({ store }: TestDatabase): Promise<void> {
  for (const municipality of [ODENSE, AARHUS]) {
    const caseId = await addCase(store, [received('Æblegrød "på" Ærø \\ \n'), need('post')], { municipality })
    for (let at = 0; at < 30; at++) await addCase(store, [received(`sag ${at}`)], { municipality })
    // Before what comes: what it changes of the counts waits beside them.
    await done(rebuildViewsOf(store, municipality))
    await inTenant(
      store,
      async (tx) => {
        const partyId = newId()
        await append(tx, {
          caseId,
          expectedSeq: 2,
          entries: [need('aftaler')],
          by: BY,
          effectiveOn: DAY,
          commandId: 'c1',
        })
        await putIdentity(tx, { partyId, name: 'Åse', cpr: '0101701234', address: ['Vej 1'], isProtected: true })
        const bytes = randomBytes(300_000)
        const { documentId } = await addDocument(tx, { caseId, name: 'brev.pdf', mime: 'application/pdf', bytes })
        await saveDraft(tx, { userId: 'anne', caseId, form: 'note', text: 'halvt', baseSeq: 3 })
        await addSetting(tx, { name: 'frist', value: { uger: 8.5 }, validFrom: DAY, by: BY, expectedVersion: 0 })
        await grantRole(tx, { userId: 'anne', name: 'Anne', role: 'jurist', team: null, grantedBy: 'bo' })
        await addJob(tx, { kind: 'frist', caseId, payload: null, dueAt: instantOf(new Date()) })
        await queueDispatch(tx, { caseId, channel: 'print', partyId, documentId, payload: {} })
        await logAccess(tx, { by: BY, purpose: 'sag', what: 'sag', caseId, partyId, route: '/' })
        for (const { accessId } of await listAccess(tx, { caseId }))
          await reviewAccess(tx, { accessId, by: 'leder', verdict: 'i-orden', note: '' })
        await appendSelfCheck(tx, {
          sampleId: 'proeve',
          expectedSeq: 0,
          entry: { kind: 'decision-coded', nr: 1, by: 'anne', reading: { holds: true, flaws: [] } },
          by: BY,
        })
        await startSession(tx, { userId: 'anne', data: {}, lifetime: 1000 })
        return ok(undefined)
      },
      municipality,
    )
  }
}

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

  /** A new database without tables. */
  async function within<T>(work: (empty: TestDatabase) => Promise<T>, server = database().server): Promise<T> {
    const empty = await cloneDatabase(server, 'template0')
    try {
      return await work(empty)
    } finally {
      await empty.close()
    }
  }

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

  test('is of one moment, while others write', async () => {
    const { store, urls } = database()
    let isWriting = true
    const writing = (async () => {
      while (isWriting) await addCase(store, [received(), need('x')], { municipality: AARHUS })
    })()
    const other = aFile()
    await done(writeBackup({ url: urls.owner, file: other }))
    isWriting = false
    await writing
    const facts = await done(verifyBackup(other))
    expect(facts.broken).toBeUndefined()
    await within(async (empty) => {
      await done(restoreBackup({ urls: empty.urls, file: other }))
      // Every case came with both of its entries, and with its view.
      const [counts] = await empty.query(
        `select count(distinct (municipality, case_id))::int as cases, (select count(*)::int from case_view) as views from journal`,
      )
      expect(counts).toEqual({ cases: facts.cases, views: facts.cases })
    })
  })

  test('of one municipality has nothing of another, and can be put beside others', async () => {
    const one = aFile()
    await done(writeBackup({ url: database().urls.owner, file: one, municipality: ODENSE }))
    expect(gunzipSync(readFileSync(one)).toString()).not.toContain('"0751"')
    await within(async (empty) => {
      await migrate(empty.urls)
      await addCase(empty.store, [received()], { municipality: AARHUS })
      await done(restoreBackup({ urls: empty.urls, file: one }))
      expect(await empty.query('select municipality, count(*)::int from journal group by 1 order by 1')).toEqual([
        { municipality: '0461', count: 33 },
        { municipality: '0751', count: 1 },
      ])
    })
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

  test('that can not be written says so, and leaves no half file', async () => {
    const url = database().urls.owner
    const nowhere = await writeBackup({ url, file: join(folder, 'no/such/folder.gz') })
    expect(nowhere).toEqual(err({ kind: 'not-written', code: 'ENOENT' }))
    const lost = writeBackup({
      url,
      file: join(folder, 'lost.gz'),
      onProgress: () =>
        void database().query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and query like 'fetch%'`,
        ),
    })
    expect(await lost).toEqual(err({ kind: 'database-away', isDone: 'no' }))
    expect(readdirSync(folder).filter((name) => name.includes('lost') || name.endsWith('.part'))).toEqual([])
  })

  test('is readable by its owner alone, and shows what is wrong with a copy', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const bytes = readFileSync(file)
    const text = gunzipSync(bytes).toString()
    const lines = text.split('\n')
    const problemOf = async (content: Buffer) => {
      const copy = aFile()
      writeFileSync(copy, content)
      const answer = await verifyBackup(copy)
      return answer.ok ? 'whole' : answer.error.kind
    }
    expect(await problemOf(bytes)).toBe('whole')
    for (const part of [0.999, 0.5, 0.01])
      expect(await problemOf(bytes.subarray(0, bytes.length * part))).toBe('cut-off')
    expect(await problemOf(gzipSync(lines.slice(0, -2).join('\n')))).toBe('cut-off')
    expect(await problemOf(gzipSync(text.replace('"by_user":"anne"', '"by_user":"bo"')))).toBe('damaged')
    expect(await problemOf(gzipSync(lines.toSpliced(40, 1).join('\n')))).toBe('damaged')
    expect(await problemOf(gzipSync(`${text}{}\n`))).toBe('damaged')
    expect(await problemOf(Buffer.from(bytes).fill(7, bytes.length - 400, bytes.length - 391))).toBe('damaged')
    expect(await problemOf(gzipSync('{}\n'))).toBe('no-backup')
    expect(await problemOf(Buffer.from('not zipped'))).toBe('no-backup')
    expect(await problemOf(gzipSync(''))).toBe('no-backup')
    expect(await verifyBackup(join(folder, 'none'))).toEqual(err({ kind: 'unreadable', code: 'ENOENT' }))
  })
})

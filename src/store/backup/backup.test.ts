import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AARHUS, addCase, done, ODENSE, onEachServer, type TestDatabase } from '../../../test/database/database.ts'
import { openFolder } from '../../../test/database/servers.ts'
import { need, received } from '../../../test/database/specimen.ts'
import { err } from '../../base/result.ts'
import { writeBackup } from './backup.ts'
import { migrate } from '../migrate.ts'
import { restoreBackup } from './restore.ts'
import { verifyBackup } from './verify-backup.ts'
import { fill, inEmpty } from '../../../test/database/filled.specimen.ts'

let folder = ''
beforeAll(() => {
  folder = openFolder('holdbar-backup-')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aFile = () => join(folder, `${randomUUID()}.jsonl.gz`)

onEachServer('a backup', (database) => {
  let file = ''
  beforeAll(async () => {
    await fill(database())
    file = aFile()
    await done(writeBackup({ url: database().urls.owner, file }))
  })
  const within = <T>(work: (empty: TestDatabase) => Promise<T>, server = database().server) => inEmpty(server, work)

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

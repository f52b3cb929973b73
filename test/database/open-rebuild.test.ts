import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isNonEmpty } from '../../src/base/list.ts'
import { plainDate } from '../../src/base/date.ts'
import { CASE_CODEC } from '../../src/main/case-codec.ts'
import { openRebuild } from '../../src/main/open-rebuild.ts'
import type { MunicipalityCode } from '../../src/stages/00-case/case-id.ts'
import { entriesOf } from '../../src/stages/case-journal.specimen.ts'
import { aCase } from '../../src/stages/case.specimen.ts'
import { append } from '../../src/store/journal.ts'
import { ok } from '../../src/base/result.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { openStore } from '../../src/store/store.ts'
import { cloneDatabase, done, ODENSE, onEachServer } from './database.ts'
import { openFolder } from './servers.ts'

const CODE = ODENSE as string as MunicipalityCode

let folder = ''
beforeEach(() => {
  folder = openFolder('holdbar-rebuild-')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

onEachServer('the command that builds the lists again', (database) => {
  test('derives what stood wrong or was gone from the journal, and tells how far it is', async () => {
    const { urls, query } = database()
    const entries = entriesOf(aCase()).map((entry) =>
      entry.kind === 'case-opened' ? { ...entry, municipality: CODE } : entry,
    )
    if (!isNonEmpty(entries)) throw new Error('a case has entries')
    const store = openStore<CaseEntry>({ url: urls.app, codec: CASE_CODEC })
    for (const caseId of ['sag-1', 'sag-2'])
      await done(
        store.inTenant(CODE, async (tx) =>
          ok(
            await append(tx, {
              caseId,
              expectedSeq: 0,
              entries,
              by: { user: 'mette', role: 'raadgiver' },
              effectiveOn: plainDate('2025-03-03'),
            }),
          ),
        ),
      )
    await store.close()
    const lines = () => query('select * from case_view order by case_id')
    const before = await lines()
    expect(before).toHaveLength(2)
    await query(`delete from case_view where case_id = 'sag-1'`)
    await query(`update case_view set title = 'forkert'`)

    const steps: unknown[] = []
    const rebuild = openRebuild({ DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner }, folder)
    expect(await rebuild((step) => void steps.push(step))).toEqual({ ok: true, value: 2 })
    expect(await lines()).toEqual(before)
    expect(steps).toEqual([{ municipality: '0461', done: 2, total: 2 }])
  })

  test('makes no tables where there are none', async () => {
    const empty = await cloneDatabase(database().server, 'template0')
    try {
      const rebuild = openRebuild({ DATABASE_URL: empty.urls.app, DATABASE_OWNER_URL: empty.urls.owner }, folder)
      expect(await rebuild(() => {})).toMatchObject({
        ok: false,
        error: { da: expect.stringContaining('ikke Holdbars') },
      })
    } finally {
      await empty.close()
    }
  })
})

test('a database that is away is told of, and none is made', async () => {
  const nowhere = openRebuild({ DATABASE_URL: 'postgresql:///x?host=/nowhere' }, folder)
  await expect(nowhere(() => {})).rejects.toThrow(/^DATABASE_URL fører ikke til en database/)
  const home = join(folder, 'nothing')
  expect(await openRebuild({ HOLDBAR_HOME: home }, folder)(() => {})).toMatchObject({
    ok: false,
    error: { da: `Der er ingen database i ${home} (HOLDBAR_HOME).` },
  })
  expect(existsSync(home)).toBe(false)
})

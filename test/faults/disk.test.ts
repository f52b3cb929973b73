import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { err, ok } from '../../src/base/result.ts'
import { addDocument } from '../../src/store/document.ts'
import { append } from '../../src/store/journal.ts'
import { municipalityCode } from '../../src/store/municipality.ts'
import { openStore } from '../../src/store/store.ts'
import { waitUntil } from '../database/database.ts'
import { openFolder } from '../database/servers.ts'
import { BY, codec, DAY, received } from '../database/specimen.ts'
import {
  type Acknowledged,
  grow,
  killProcess,
  lookThrough,
  type Patient,
  signalServer,
  startWriter,
} from './kill-rounds.ts'
import { copyImage, type LoopDisk, makeDisk, mountDisk, syncDisks, whyNoDisks } from './loop-disk.ts'
import { SERVERS, startPatient } from './patient.ts'

const why = whyNoDisks()
if (why !== undefined) process.stderr.write(`test/faults/disk.test.ts is skipped: ${why}\n`)

let place = ''
let toUndo: (() => Promise<unknown> | unknown)[] = []
beforeEach(() => {
  place = openFolder('holdbar-disk-')
})
afterEach(async () => {
  for (const undo of toUndo.toReversed()) await undo()
  toUndo = []
  rmSync(place, { recursive: true, force: true })
})

function keep(disk: LoopDisk): LoopDisk {
  toUndo.push(() => disk.unmount())
  return disk
}

async function start(kind: (typeof SERVERS)[number], disk: LoopDisk, settings = {}): Promise<Patient> {
  const patient = await startPatient(kind, join(disk.folder, 'db'), settings)
  toUndo.push(() => patient.server.stop())
  return patient
}

describe.skipIf(why !== undefined)('on a disk of its own', () => {
  /** Writers write, everything stands still at one moment, and the disk as it is then is what is left. */
  async function cutPower(
    kind: (typeof SERVERS)[number],
    settings: Readonly<Record<string, string>>,
  ): Promise<{ readonly disk: LoopDisk; readonly acknowledged: readonly Acknowledged[] }> {
    const disk = keep(makeDisk(place, 'disk', 700))
    const patient = await start(kind, disk, settings)
    const acknowledged: Acknowledged[] = []
    const writers = ['a', 'b'].map((name) => startWriter(patient, name, acknowledged))
    toUndo.push(() => Promise.all(writers.map(({ child }) => killProcess(child))))
    await grow(acknowledged, 20)
    syncDisks()
    await grow(acknowledged, 200)
    for (const { child } of writers) child.kill('SIGSTOP')
    signalServer(patient.home, 'SIGSTOP')
    // What they had said before they stood still is heard.
    for (let before = -1; before !== acknowledged.length; await sleep(50)) before = acknowledged.length
    const copy = join(place, 'copy.img')
    copyImage(disk.image, copy)
    signalServer(patient.home, 'SIGCONT')
    return { disk: keep(mountDisk(place, 'copy', copy)), acknowledged: [...acknowledged] }
  }

  async function wrongOn(kind: (typeof SERVERS)[number], disk: LoopDisk, acknowledged: readonly Acknowledged[]) {
    const patient = await start(kind, disk)
    const store = openStore({ url: patient.urls.app, codec, size: 2 })
    toUndo.push(() => store.close())
    return (await lookThrough(patient, store, acknowledged)).wrong
  }

  test.each(SERVERS)(
    'nothing that was acknowledged is lost with the power, %s',
    async (kind) => {
      const { disk, acknowledged } = await cutPower(kind, {})
      expect(acknowledged.length).toBeGreaterThan(200)
      expect(await wrongOn(kind, disk, acknowledged)).toEqual([])
    },
    180_000,
  )

  test('a server that does not wait for its disk loses much: the test would see it', async () => {
    const { disk, acknowledged } = await cutPower('embedded', { fsync: 'off' })
    const wrong = await wrongOn('embedded', disk, acknowledged).catch(() => ['it does not even start'])
    expect(wrong).not.toEqual([])
  }, 180_000)

  test.each(SERVERS)(
    'a full disk is told, leaves nothing half done, and all goes on when there is room again, %s',
    async (kind) => {
      const disk = keep(makeDisk(place, 'disk', 300))
      const patient = await start(kind, disk, { max_wal_size: '64MB', min_wal_size: '32MB' })
      const store = openStore({ url: patient.urls.app, codec, size: 2 })
      toUndo.push(() => store.close())
      const ODENSE = municipalityCode('0461')
      const bytes = Buffer.alloc(2_000_000, 7)
      const add = (caseId: string) =>
        store.inTenant(ODENSE, async (tx) => {
          await addDocument(tx, { caseId, name: 'stor.pdf', mime: 'application/pdf', bytes })
          return append(tx, { caseId, expectedSeq: 0, entries: [received()], by: BY, effectiveOn: DAY })
        })
      const caseIds: string[] = []
      expect((await add('first')).ok).toBe(true)
      caseIds.push('first')
      writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(100_000_000, 1))

      let answer = await add('second')
      for (let n = 0; answer.ok; n++) {
        caseIds.push(n === 0 ? 'second' : `case-${n - 1}`)
        answer = await add(`case-${n}`)
      }
      // Where there is no room for its log either, the server can only stop.
      expect([err({ kind: 'disk-full' }), err({ kind: 'database-away', isDone: 'no' })]).toContainEqual(answer)

      rmSync(join(disk.folder, 'ballast'))
      await waitUntil(async () => (await store.inTenant(ODENSE, async () => ok(undefined))).ok)
      expect((await add('last')).ok).toBe(true)
      const kept = await store.inTenant(ODENSE, async ({ db }) =>
        ok({
          cases: (await db.selectFrom('journal').select('case_id').orderBy('recorded_at').execute()).map(
            (row) => row.case_id,
          ),
          documents: (await db.selectFrom('document').select('case_id').execute()).length,
        }),
      )
      expect(kept).toEqual(ok({ cases: [...caseIds, 'last'], documents: caseIds.length + 1 }))
      expect((await lookThrough(patient, store, [])).wrong.filter((line) => !line.startsWith('half'))).toEqual([])
    },
    180_000,
  )
})

import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { AARHUS, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { err, ok } from '../base/result.ts'
import { instantOf } from './instant.ts'
import { addJob, cancelJobs, claimJobs, failJob, finishJob, type Job, listFailedJobs, type NewJob } from './job.ts'

const at = (seconds: number) => instantOf(new Date(Date.now() + seconds * 1000))

onEachServer('a job', (database) => {
  const add = (kind: string, more: Partial<NewJob> = {}) =>
    inTenant(database().store, async (tx) =>
      ok(await addJob(tx, { kind, caseId: null, payload: { n: 1 }, dueAt: at(-10), ...more })),
    )
  const claim = ({ limit = 10, lease = 60, kinds }: { limit?: number; lease?: number; kinds?: string[] } = {}) =>
    inTenant(database().store, async (tx) =>
      ok(await claimJobs(tx, { limit, lease, ...(kinds === undefined ? {} : { kinds }) })),
    )
  const finish = (job: Job) => inTenant(database().store, async (tx) => ok(await finishJob(tx, job)))
  const kinds = (jobs: readonly Job[]) => jobs.map(({ kind }) => kind)

  beforeEach(async () => {
    await database().query('delete from job')
  })

  test('is taken when it is due, the oldest first, once', async () => {
    await add('second', { dueAt: at(-5) })
    await add('first', { dueAt: at(-50), caseId: randomUUID(), payload: { æ: [1] } })
    await add('later', { dueAt: at(1000) })
    const claimed = await claim()
    expect(kinds(claimed)).toEqual(['first', 'second'])
    expect(claimed[0]).toMatchObject({ payload: { æ: [1] }, attempt: 1 })
    expect(await claim()).toEqual([])
    for (const job of claimed) expect(await finish(job)).toBe(true)
    expect(await claim()).toEqual([])
  })

  test('is there only if what causes it is', async () => {
    await database().store.inTenant(ODENSE, async (tx) => {
      await addJob(tx, { kind: 'undone', caseId: null, payload: null, dueAt: at(-1) })
      return err('undone')
    })
    expect(await claim()).toEqual([])
  })

  test('is not taken in another municipality', async () => {
    await add('odense')
    expect(
      await inTenant(database().store, async (tx) => ok(await claimJobs(tx, { limit: 5, lease: 5 })), AARHUS),
    ).toEqual([])
    expect(await claim()).toHaveLength(1)
  })

  test('is given to one of many workers, and none waits for another', async () => {
    for (let n = 0; n < 40; n++) await add(`job ${n}`)
    const workers = Array.from({ length: 8 }, () => database().open({ size: 1 }))
    const shares = await Promise.all(
      workers.map((store) => inTenant(store, async (tx) => ok(await claimJobs(tx, { limit: 5, lease: 60 })))),
    )
    const all = shares.flat().map(({ jobId }) => jobId)
    expect(new Set(all).size).toBe(all.length)
    expect((await claim({ limit: 100 })).length + all.length).toBe(40)
  })

  test('passes a job that someone is just taking', async () => {
    await add('held', { dueAt: at(-99) })
    await add('free')
    const other = database().open()
    const [held, rest] = await inTenant(other, async (tx) => {
      const first = await claimJobs(tx, { limit: 1, lease: 60 })
      return ok([first, await claim()] as const)
    })
    expect([kinds(held), kinds(rest)]).toEqual([['held'], ['free']])
  })

  test('is given to another where its worker is lost, and the lost one can finish it no more', async () => {
    await add('a')
    const [lost] = await claim({ lease: 0 })
    const [again] = await claim()
    if (lost === undefined || again === undefined) throw new Error('expected it twice')
    expect(again).toEqual({ ...lost, attempt: 2 })
    expect(await finish(lost)).toBe(false)
    expect(await finish(again)).toBe(true)
    expect(await finish(again)).toBe(false)
  })

  test('that fails is tried again when it is told, or waits for someone to look', async () => {
    await add('a')
    const fail = (job: Job, retryAt: NewJob['dueAt'] | null) =>
      inTenant(database().store, async (tx) => ok(await failJob(tx, job, { error: 'no answer', retryAt })))
    const [first] = await claim()
    if (first === undefined) throw new Error('expected one')
    expect(await fail(first, at(1000))).toBe(true)
    expect(await claim()).toEqual([])
    await database().query('update job set due_at = now()')
    const [second] = await claim()
    if (second === undefined) throw new Error('expected it again')
    expect(await fail(second, null)).toBe(true)
    expect(await claim()).toEqual([])
    expect(await inTenant(database().store, async (tx) => ok(await listFailedJobs(tx)))).toEqual([
      { ...second, error: 'no answer' },
    ])
  })

  test('is added once for the same reason, also after it was done', async () => {
    expect(await add('reminder', { dedupe: 'frist:1' })).toBe(true)
    expect(await add('reminder', { dedupe: 'frist:1' })).toBe(false)
    const [job] = await claim()
    if (job !== undefined) await finish(job)
    expect(await add('reminder', { dedupe: 'frist:1' })).toBe(false)
    expect(await add('reminder', { dedupe: 'frist:2' })).toBe(true)
  })

  test('is taken by those who know its kind', async () => {
    await add('mail')
    await add('frist')
    expect(kinds(await claim({ kinds: ['frist', 'andet'] }))).toEqual(['frist'])
  })

  test('is cancelled with its case, unless someone is at it', async () => {
    const caseId = randomUUID()
    await add('taken', { caseId, dueAt: at(-99) })
    await claim({ limit: 1 })
    await add('waiting', { caseId })
    await add('other')
    expect(await inTenant(database().store, async (tx) => ok(await cancelJobs(tx, { caseId })))).toBe(1)
    expect(kinds(await claim())).toEqual(['other'])
  })
})

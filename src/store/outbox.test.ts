import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { inTenant, onEachServer } from '../../test/database/database.ts'
import { listDispatches } from '../../test/database/list-dispatches.ts'
import { ok } from '../base/result.ts'
import { addDocument } from './document.ts'
import { listStandings } from './dispatch-standing.ts'
import { instantOf } from './instant.ts'
import {
  claimDispatches,
  type Dispatch,
  holdFailed,
  markReplaced,
  markSent,
  markUnsent,
  queueDispatch,
  retryFailed,
} from './outbox.ts'
import type { Tx } from './tenant.ts'

onEachServer('a dispatch', (database) => {
  const within = <T>(work: (tx: Tx) => Promise<T>) => inTenant(database().store, async (tx) => ok(await work(tx)))
  const caseId = randomUUID()
  const queue = (more: object = {}) =>
    within((tx) =>
      queueDispatch(tx, {
        caseId,
        channel: 'digital-post',
        partyId: null,
        documentId: null,
        payload: { to: 1 },
        ...more,
      }),
    )
  const aDocument = async () =>
    (
      await within((tx) =>
        addDocument(tx, { caseId, name: 'brev.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF') }),
      )
    ).documentId
  const claim = (lease = 60) => within((tx) => claimDispatches(tx, { limit: 10, lease }))
  const states = async () =>
    (await within((tx) => listDispatches(tx, caseId))).map(({ state, receipt, error }) => [state, receipt, error])

  beforeEach(async () => {
    await database().query('delete from outbox')
  })

  test('is sent once, and keeps the proof', async () => {
    const dispatchId = await queue()
    expect(await states()).toEqual([['waiting', null, null]])
    const [dispatch] = await claim()
    if (dispatch === undefined) throw new Error('expected one')
    expect(dispatch).toEqual({
      dispatchId,
      caseId,
      channel: 'digital-post',
      partyId: null,
      documentId: null,
      payload: { to: 1 },
      attempt: 1,
    } satisfies Dispatch)
    expect(await claim()).toEqual([])
    expect(await within((tx) => markSent(tx, dispatch, { messageId: 'm1' }))).toBe(true)
    expect(await within((tx) => markSent(tx, dispatch, { messageId: 'm2' }))).toBe(false)
    expect(await states()).toEqual([['sent', { messageId: 'm1' }, null]])
    expect((await within((tx) => listDispatches(tx, caseId)))[0]?.sentAt).toMatch(/^20/)
    expect(await claim()).toEqual([])
  })

  test('queued twice with the same id is one', async () => {
    const dispatchId = randomUUID()
    expect([await queue({ dispatchId }), await queue({ dispatchId })]).toEqual([dispatchId, dispatchId])
    expect(await states()).toHaveLength(1)
  })

  test('is given to another sender, under the same id, where the first is lost', async () => {
    await queue()
    const [lost] = await claim(0)
    const [again] = await claim()
    if (lost === undefined || again === undefined) throw new Error('expected it twice')
    expect(again).toEqual({ ...lost, attempt: 2 })
    expect(await within((tx) => markSent(tx, lost, {}))).toBe(false)
  })

  test('that could not be sent is tried again, or given up and shown', async () => {
    await queue()
    const unsend = (dispatch: Dispatch | undefined, retryAt: ReturnType<typeof instantOf> | null) => {
      if (dispatch === undefined) throw new Error('expected one')
      return within((tx) => markUnsent(tx, dispatch, { error: 'no such box', retryAt }))
    }
    expect(await unsend((await claim())[0], instantOf(new Date()))).toBe(true)
    expect(await states()).toEqual([['waiting', null, 'no such box']])
    expect(await unsend((await claim())[0], null)).toBe(true)
    expect(await within((tx) => listDispatches(tx, caseId))).toMatchObject([
      { state: 'failed', attempt: 2, error: 'no such box' },
    ])
    expect(await claim()).toEqual([])
  })

  test('that another carries instead is neither tried again nor replaced twice, and says so', async () => {
    const [partyId, documentId] = [randomUUID(), await aDocument()]
    const dispatchId = await queue({ partyId, documentId })
    const hold = (more: object = {}) =>
      within((tx) => holdFailed(tx, { caseId, partyId, documentId, channel: 'digital-post', ...more }))
    const [taken] = await claim()
    expect(await hold()).toBe(undefined)
    if (taken === undefined) throw new Error('expected one')
    await within((tx) => markUnsent(tx, taken, { error: 'no such box', retryAt: null }))
    expect(await hold()).toEqual({ dispatchId, error: 'no such box' })
    expect([await hold({ partyId: 'a' }), await hold({ documentId: 'a' }), await hold({ channel: 'print' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const standing = async () => (await within((tx) => listStandings(tx, [caseId]))).map((one) => one.isReplaced)
    expect(await standing()).toEqual([false])
    await within((tx) => markReplaced(tx, dispatchId, randomUUID()))
    expect([await hold(), await standing()]).toEqual([undefined, [true]])
    expect(await within((tx) => retryFailed(tx, { caseId, partyId }))).toBe(0)
  })

  test('that is being replaced is not tried again meanwhile', async () => {
    const [partyId, documentId] = [randomUUID(), await aDocument()]
    await queue({ partyId, documentId })
    const [taken] = await claim()
    if (taken === undefined) throw new Error('expected one')
    await within((tx) => markUnsent(tx, taken, { error: 'no such box', retryAt: null }))
    let retried: Promise<number> | undefined
    await within(async (tx) => {
      const held = await holdFailed(tx, { caseId, partyId, documentId, channel: 'digital-post' })
      retried = within((other) => retryFailed(other, { caseId, partyId }))
      await new Promise((resolve) => setTimeout(resolve, 100))
      await markReplaced(tx, held?.dispatchId ?? '', randomUUID())
    })
    expect(await retried).toBe(0)
  })

  test('sends a document that is there', async () => {
    const { documentId } = await within((tx) =>
      addDocument(tx, { caseId, name: 'afgørelse.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF') }),
    )
    await queue({ documentId })
    await expect(queue({ documentId: randomUUID() })).rejects.toThrow('foreign key')
  })

  test('goes to the sender of its channel', async () => {
    await queue({ channel: 'print' })
    await queue()
    const claimed = await within((tx) => claimDispatches(tx, { limit: 5, lease: 5, channels: ['print'] }))
    expect(claimed.map(({ channel }) => channel)).toEqual(['print'])
  })
})

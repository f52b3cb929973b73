import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { AARHUS, inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { type DispatchReport, nameMessage, reportDispatch } from './dispatch-report.ts'
import { listStandings } from './dispatch-standing.ts'
import type { Instant } from './instant.ts'
import { claimDispatches, type Dispatch, markSent, markUnsent, queueDispatch, retryFailed } from './outbox.ts'
import type { Tx } from './tenant.ts'

const TEN = '2025-03-03T10:00:00.000Z' as Instant
const ELEVEN = '2025-03-03T11:00:00.000Z' as Instant
const TWELVE = '2025-03-03T12:00:00.000Z' as Instant

onEachServer('what a channel tells of a letter', (database) => {
  const within = <T>(work: (tx: Tx) => Promise<T>) => inTenant(database().store, async (tx) => ok(await work(tx)))
  const [caseId, partyId] = [randomUUID(), randomUUID()]
  const MESSAGE = randomUUID()
  const report = (status: DispatchReport['status'], at = TEN) =>
    within((tx) => reportDispatch(tx, MESSAGE, { status, at, error: 'Afvist.' }))
  const standing = async () => {
    const [one] = await within((tx) => listStandings(tx, [caseId]))
    return [one?.state, one?.isAccepted, one?.deliveredAt, one?.error]
  }
  async function taken(): Promise<Dispatch> {
    await within((tx) =>
      queueDispatch(tx, { caseId, channel: 'digital-post', partyId, documentId: null, payload: { label: 'Brev' } }),
    )
    const [dispatch] = await within((tx) => claimDispatches(tx, { limit: 1, lease: 60 }))
    if (dispatch === undefined) throw new Error('it is due')
    await within((tx) => nameMessage(tx, dispatch, MESSAGE))
    return dispatch
  }
  const sent = async () => {
    const dispatch = await taken()
    await within((tx) => markSent(tx, dispatch, { state: 'accepted', reference: 't1' }))
    return dispatch
  }

  beforeEach(async () => {
    await database().query('delete from outbox')
  })

  test('that it was delivered stands for good, told once or more, and whatever comes after', async () => {
    await sent()
    expect(await standing()).toEqual(['sent', true, null, null])
    expect(await report('accepted')).toBe(true)
    expect(await report('delivered', ELEVEN)).toBe(true)
    const delivered = ['sent', true, ELEVEN, null]
    expect(await standing()).toEqual(delivered)
    for (const [status, at] of [
      ['delivered', TWELVE],
      ['failed', TWELVE],
      ['accepted', TWELVE],
    ] as const) {
      expect(await report(status, at)).toBe(true)
      expect(await standing()).toEqual(delivered)
    }
  })

  test('that it failed is for a person, who tries again; the same told again does not stop that', async () => {
    await sent()
    await report('failed', ELEVEN)
    expect(await standing()).toEqual(['failed', false, null, 'Afvist.'])
    await within((tx) => retryFailed(tx, { caseId, partyId }))
    await report('failed', ELEVEN)
    await report('accepted', TEN)
    expect((await standing())[0]).toBe('waiting')
    await report('failed', TWELVE)
    expect((await standing())[0]).toBe('failed')
  })

  test('that it was taken, where the answer to us was lost, is enough', async () => {
    const dispatch = await taken()
    await within((tx) => markUnsent(tx, dispatch, { error: 'Ukendt svar.', retryAt: TWELVE }))
    await report('accepted')
    expect(await standing()).toEqual(['sent', true, null, null])
    expect(await within((tx) => claimDispatches(tx, { limit: 1, lease: 60 }))).toEqual([])
  })

  test('that it was delivered mends one that was given up, also told late', async () => {
    const dispatch = await taken()
    await within((tx) => markUnsent(tx, dispatch, { error: 'Afvist.', retryAt: null }))
    await report('failed', TWELVE)
    await report('delivered', ELEVEN)
    expect(await standing()).toEqual(['sent', false, ELEVEN, null])
  })

  test('while a sender has it, is not undone by the sender', async () => {
    const dispatch = await taken()
    await report('delivered')
    expect(await within((tx) => markUnsent(tx, dispatch, { error: 'Ukendt svar.', retryAt: null }))).toBe(false)
    expect((await standing())[2]).toBe(TEN)
  })

  test('is of one municipality alone, and of a letter that is known', async () => {
    await sent()
    const elsewhere = await inTenant(
      database().store,
      async (tx) => ok(await reportDispatch(tx, MESSAGE, { status: 'failed', at: TWELVE, error: '' })),
      AARHUS,
    )
    expect(elsewhere).toBe(false)
    expect((await standing())[0]).toBe('sent')
    expect(await within((tx) => reportDispatch(tx, randomUUID(), { status: 'failed', at: TWELVE, error: '' }))).toBe(
      false,
    )
  })
})

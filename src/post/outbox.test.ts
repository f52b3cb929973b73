import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { err, ok, type Result } from '../base/result.ts'
import { type Dispatch, queueDispatch } from './dispatch.ts'
import type { Envelope, MessageUuid } from './envelope.ts'
import { anEnvelope } from './envelope.specimen.ts'
import { type OutboxDesk, type Outgoing, sendDue, takeStatus, tryAgain } from './outbox.ts'
import type { PostAdapter, Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'
import { readPostStatus } from './post-status.ts'
import { sf1601Adapter } from './sf1601.ts'
import { aPostStatus, type StandIn, startStandIn } from './sf1601-stand-in.specimen.ts'

interface Row {
  dispatch: Dispatch
  readonly envelope: Envelope
  readonly channel: PostAdapter['channel']
  claim: number
  takenUntil: number
}

/** An outbox in memory, that takes and keeps as one on a database does. */
class MemoryDesk implements OutboxDesk {
  readonly rows = new Map<MessageUuid, Row>()
  readonly leaseMillis = 60_000

  put(envelope: Envelope, at: Date, channel: PostAdapter['channel'] = 'sf1601'): void {
    this.rows.set(envelope.uuid, {
      dispatch: queueDispatch(envelope.uuid, at),
      envelope,
      channel,
      claim: 0,
      takenUntil: 0,
    })
  }
  async takeDue(now: Date, limit: number): Promise<readonly Outgoing[]> {
    const due = [...this.rows.values()].filter(
      ({ dispatch, takenUntil }) => dispatch.dueAt !== null && dispatch.dueAt <= now && takenUntil <= now.getTime(),
    )
    return due.slice(0, limit).map((row) => {
      row.claim += 1
      row.takenUntil = now.getTime() + this.leaseMillis
      return { dispatch: row.dispatch, envelope: row.envelope, channel: row.channel, claim: String(row.claim) }
    })
  }
  async keep({ claim, envelope }: Outgoing, dispatch: Dispatch): Promise<boolean> {
    const row = this.rows.get(envelope.uuid)
    if (row === undefined || String(row.claim) !== claim || row.takenUntil === 0) return false
    row.dispatch = dispatch
    row.takenUntil = 0
    return true
  }
  async change(uuid: MessageUuid, change: (dispatch: Dispatch) => Dispatch): Promise<Dispatch | undefined> {
    const row = this.rows.get(uuid)
    if (row === undefined) return undefined
    row.dispatch = change(row.dispatch)
    return row.dispatch
  }
  get(uuid = anEnvelope().uuid): Dispatch | undefined {
    return this.rows.get(uuid)?.dispatch
  }
}

let now: Date
const clock = () => now
const pass = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000)
}
let desk: MemoryDesk
beforeEach(() => {
  now = new Date('2025-03-03T10:20:00Z')
  desk = new MemoryDesk()
})

function answering(...results: readonly Result<Receipt, PostError>[]): PostAdapter & { readonly calls: string[] } {
  const calls: string[] = []
  return {
    channel: 'sf1601',
    calls,
    send: async ({ uuid }) => {
      calls.push(uuid)
      return results[calls.length - 1] ?? ok({ state: 'accepted', reference: 'r', at: now })
    },
  }
}
const down = err({ kind: 'utilgaengelig', detail: 'down' } as const)
const no = err({ kind: 'afvist', code: '1', detail: 'no' } as const)

describe('the outbox', () => {
  test('sends what is due, once', async () => {
    desk.put(anEnvelope(), now)
    const adapter = answering()
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toEqual({ sent: 0, waiting: 0, failed: 0 })
    expect(desk.get()).toMatchObject({ state: 'accepted', attempts: 1, reference: 'r' })
  })

  test('waits before it tries again, under the same number', async () => {
    desk.put(anEnvelope(), now)
    const adapter = answering(down, down)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ waiting: 1 })
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ waiting: 0, sent: 0 })
    pass(2)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ waiting: 1 })
    pass(6)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ sent: 1 })
    expect(new Set(adapter.calls)).toEqual(new Set([anEnvelope().uuid]))
    expect(desk.get()).toMatchObject({ state: 'accepted', attempts: 3, error: null })
  })

  test('leaves what was refused to a person, who can have it tried again', async () => {
    desk.put(anEnvelope(), now)
    const adapter = answering(no)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ failed: 1 })
    pass(10_000)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toEqual({ sent: 0, waiting: 0, failed: 0 })
    await tryAgain(desk, anEnvelope().uuid, now)
    expect(await sendDue(desk, { sf1601: adapter }, clock)).toMatchObject({ sent: 1 })
  })

  test('one that can’t go holds up no other', async () => {
    const other = anEnvelope({ uuid: '11111111-1111-4111-8111-111111111111' as MessageUuid })
    desk.put(anEnvelope(), now, 'print')
    desk.put(other, now)
    expect(await sendDue(desk, { sf1601: answering() }, clock)).toEqual({ sent: 1, waiting: 0, failed: 1 })
    expect(desk.get()).toMatchObject({ state: 'failed', error: { kind: 'ugyldig', field: 'channel' } })
  })

  test('a sender that was lost is taken over, and what it says afterwards is not kept', async () => {
    desk.put(anEnvelope(), now)
    const [lost] = await desk.takeDue(now, 1)
    pass(2)
    const [again] = await desk.takeDue(now, 1)
    if (lost === undefined || again === undefined) throw new Error('expected it twice')
    expect(await desk.keep(lost, { ...lost.dispatch, state: 'failed' })).toBe(false)
    expect(await desk.keep(again, { ...again.dispatch, state: 'sent' })).toBe(true)
  })
})

describe('the whole way, against the stand-in', () => {
  let there: StandIn
  beforeEach(async () => {
    there = await startStandIn()
  })
  afterEach(() => there.close())
  const adapter = () =>
    sf1601Adapter(
      {
        cvr: '29189846',
        samlUrl: new URL('/runtime/api/rest/wstrust/v1/issue', there.base),
        accessUrl: new URL('/service/AccessTokenService_1/token', there.base),
        sendUrl: new URL('/service/KombiPostAfsend_1/kombi', there.base),
        askUrl: new URL('/service/PostForespoerg_1/digitalpost', there.base),
        certificate: { cert: '', key: '' },
        timeoutMillis: 5000,
      },
      clock,
    )
  const told = async (status: string, at: string) => {
    const read = readPostStatus(aPostStatus(anEnvelope().uuid, status, at))
    if (!read.ok) throw new Error(read.error.detail)
    return takeStatus(desk, read.value)
  }

  test('a letter that was taken while the line broke is sent again, is one letter, and is delivered once', async () => {
    desk.put(anEnvelope(), now)
    there.next('tager-og-haenger-op', 'fejl-500')
    for (let run = 0; run < 4; run += 1) {
      await sendDue(desk, { sf1601: adapter() }, clock)
      pass(10)
    }
    expect(there.taken.size).toBe(1)
    expect(desk.get()).toMatchObject({ state: 'accepted', attempts: 3, reference: 'transmission-1' })
    await told('Modtaget Digital Post', '2025-03-03T10:50:00Z')
    await told('Afleveret Digital Post', '2025-03-03T23:10:00Z')
    await told('Afleveret Digital Post', '2025-03-04T08:00:00Z')
    await told('Fejlet', '2025-03-04T08:00:00Z')
    expect(desk.get()).toMatchObject({ state: 'delivered', deliveredAt: new Date('2025-03-03T23:10:00Z') })
  })

  test('a status that comes before our own answer counts', async () => {
    desk.put(anEnvelope(), now)
    const [outgoing] = await desk.takeDue(now, 1)
    if (outgoing === undefined) throw new Error('expected one')
    await told('Afleveret Digital Post', '2025-03-03T10:21:00Z')
    expect(desk.get()).toMatchObject({ state: 'delivered', dueAt: null })
    expect(await sendDue(desk, { sf1601: adapter() }, clock)).toEqual({ sent: 0, waiting: 0, failed: 0 })
  })

  test('a letter that is not ours is known as one', async () => {
    expect(await told('Fejlet', '2025-03-03T10:50:00Z')).toEqual({ ok: false, error: 'ukendt' })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { err, ok } from '../base/result.ts'
import {
  advance,
  danishDay,
  type Dispatch,
  type DispatchEvent,
  type DispatchState,
  DISPATCH_STATES,
  nextTry,
  queueDispatch,
  WAITS_IN_MINUTES,
} from './dispatch.ts'
import type { MessageUuid } from './envelope.ts'

const UUID = '8c2ea15d-61fb-4ba9-9366-42f8b194c114' as MessageUuid
const at = (minutes: number): Date => new Date(Date.UTC(2025, 2, 3, 10, minutes))

const EVENTS = {
  sent: { kind: 'tried', at: at(1), result: ok({ state: 'sent', reference: 'r1', at: at(1) }) },
  accepted: { kind: 'tried', at: at(1), result: ok({ state: 'accepted', reference: 'r2', at: at(1) }) },
  down: { kind: 'tried', at: at(1), result: err({ kind: 'utilgaengelig', detail: 'down' }) },
  refused: { kind: 'tried', at: at(1), result: err({ kind: 'afvist', code: '1', detail: 'no' }) },
  'told accepted': { kind: 'reported', at: at(2), status: 'accepted', detail: '' },
  'told delivered': { kind: 'reported', at: at(2), status: 'delivered', detail: '' },
  'told failed': { kind: 'reported', at: at(2), status: 'failed', detail: 'fritaget' },
  requeued: { kind: 'requeued', at: at(3) },
} as const satisfies Record<string, DispatchEvent>

type EventName = keyof typeof EVENTS

/** Every state with every event: what comes of it. */
const TABLE: Readonly<Record<DispatchState, Readonly<Record<EventName, DispatchState>>>> = {
  queued: {
    sent: 'sent',
    accepted: 'accepted',
    down: 'queued',
    refused: 'failed',
    'told accepted': 'accepted',
    'told delivered': 'delivered',
    'told failed': 'failed',
    requeued: 'queued',
  },
  sent: {
    sent: 'sent',
    accepted: 'accepted',
    down: 'sent',
    refused: 'sent',
    'told accepted': 'accepted',
    'told delivered': 'delivered',
    'told failed': 'failed',
    requeued: 'sent',
  },
  accepted: {
    sent: 'accepted',
    accepted: 'accepted',
    down: 'accepted',
    refused: 'accepted',
    'told accepted': 'accepted',
    'told delivered': 'delivered',
    'told failed': 'failed',
    requeued: 'accepted',
  },
  failed: {
    sent: 'sent',
    accepted: 'accepted',
    down: 'failed',
    refused: 'failed',
    'told accepted': 'accepted',
    'told delivered': 'delivered',
    'told failed': 'failed',
    requeued: 'queued',
  },
  delivered: {
    sent: 'delivered',
    accepted: 'delivered',
    down: 'delivered',
    refused: 'delivered',
    'told accepted': 'delivered',
    'told delivered': 'delivered',
    'told failed': 'delivered',
    requeued: 'delivered',
  },
}

const inState = (state: DispatchState): Dispatch => {
  const queued = queueDispatch(UUID, at(0))
  const way: Readonly<Record<DispatchState, readonly EventName[]>> = {
    queued: [],
    sent: ['sent'],
    accepted: ['accepted'],
    failed: ['refused'],
    delivered: ['accepted', 'told delivered'],
  }
  return way[state].reduce((dispatch, name) => advance(dispatch, EVENTS[name]), queued)
}

describe.each(DISPATCH_STATES)('a letter that is %s', (state) => {
  test.each(Object.entries(TABLE[state]) as [EventName, DispatchState][])('and is %s becomes %s', (name, next) => {
    expect(inState(state).state).toBe(state)
    expect(advance(inState(state), EVENTS[name]).state).toBe(next)
  })
})

const anyEvent = fc.constantFrom(...Object.values(EVENTS))

test('the same event twice is as once', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), anyEvent, (before, event) => {
      const dispatch = before.reduce(advance, queueDispatch(UUID, at(0)))
      const once = advance(dispatch, event)
      // A try that failed is a try each time; what was told or done is not.
      if (event === EVENTS.down || (event === EVENTS.requeued && once !== dispatch)) return
      expect(advance(once, event)).toBe(once)
    }),
  )
})

test('what was delivered stays so, and only what waits is due', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), fc.array(anyEvent), (before, after) => {
      const delivered = [...before, EVENTS['told delivered']].reduce(advance, queueDispatch(UUID, at(0)))
      expect(after.reduce(advance, delivered)).toBe(delivered)
      const now = before.reduce(advance, queueDispatch(UUID, at(0)))
      expect(now.dueAt !== null).toBe(now.state === 'queued')
      expect(now.state === 'failed').toBe(now.error !== null && now.dueAt === null)
    }),
  )
})

test('it is tried again, later each time, and then given up', () => {
  let dispatch = queueDispatch(UUID, at(0))
  const gaps: number[] = []
  while (dispatch.state === 'queued') {
    const now: Date = dispatch.dueAt ?? at(0)
    dispatch = advance(dispatch, { ...EVENTS.down, at: now })
    if (dispatch.dueAt !== null) gaps.push((dispatch.dueAt.getTime() - now.getTime()) / 60_000)
  }
  expect(dispatch).toMatchObject({
    state: 'failed',
    attempts: WAITS_IN_MINUTES.length + 1,
    error: { kind: 'utilgaengelig' },
  })
  expect(gaps).toHaveLength(WAITS_IN_MINUTES.length)
  gaps.forEach((gap, i) => expect(Math.abs(gap / (WAITS_IN_MINUTES[i] ?? 0) - 1)).toBeLessThanOrEqual(0.101))
})

test('two letters that failed together are not tried together', () => {
  const other = `ffff${UUID.slice(4)}` as MessageUuid
  expect(nextTry(UUID, 3, at(0))).not.toEqual(nextTry(other, 3, at(0)))
})

test.each([
  ['2025-03-03T22:59:59Z', '2025-03-03'],
  ['2025-03-03T23:00:00Z', '2025-03-04'],
  ['2025-07-01T21:59:59Z', '2025-07-01'],
  ['2025-07-01T22:00:00Z', '2025-07-02'],
])('%s is %s in Denmark', (moment, day) => {
  expect(danishDay(new Date(moment))).toBe(day)
})

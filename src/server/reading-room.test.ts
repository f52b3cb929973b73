import { EventEmitter } from 'node:events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { describe, expect, test } from 'vitest'
import { openReadingRoom, type RoomLimits } from './reading-room.ts'

const LIMITS: RoomLimits = { bytes: 200, places: 1, freeBytes: 0, waitMillis: 60_000 }

/** Someone who comes with so many bytes, and what became of it. */
function room(limits: Partial<RoomLimits> = {}) {
  const opened = openReadingRoom({ ...LIMITS, ...limits })
  return (sender: string, bytes: number | undefined) => {
    const raw = new EventEmitter()
    const request = { headers: bytes === undefined ? {} : { 'content-length': String(bytes) } }
    const came = { state: 'waits' as 'waits' | 'in' | 'away', end: (how = 'finish') => raw.emit(how) }
    void opened
      .enter(request as unknown as FastifyRequest, { raw } as unknown as FastifyReply, sender)
      .then((isIn) => (came.state = isIn ? 'in' : 'away'))
    return came
  }
}
const soon = () => new Promise((resolve) => void setTimeout(resolve, 0))

describe('a reading room', () => {
  test('takes as much as it has room for, and the next when one is answered or went away', async () => {
    const comes = room()
    const all = ['a', 'b', 'c', 'd'].map((sender) => comes(sender, 95))
    const states = async () => {
      await soon()
      return all.map(({ state }) => state)
    }
    expect(await states()).toEqual(['in', 'in', 'waits', 'waits'])
    all[0]?.end()
    all[0]?.end('close')
    expect(await states()).toEqual(['in', 'in', 'in', 'waits'])
    all[1]?.end('close')
    expect(await states()).toEqual(['in', 'in', 'in', 'in'])
  })

  test('reads one thing of a sender at a time, which is in nobody else’s way', async () => {
    const comes = room()
    const [one, two, other] = [comes('a', 10), comes('a', 10), comes('b', 10)]
    await soon()
    expect([one.state, two.state, other.state]).toEqual(['in', 'waits', 'in'])
    one.end()
    await soon()
    expect(two.state).toBe('in')
  })

  test('lets no smaller one pass a large one that waits, and a too large one in alone', async () => {
    const comes = room()
    const [first, large, small] = [comes('a', 100), comes('b', 1_000), comes('c', 10)]
    await soon()
    expect([first.state, large.state, small.state]).toEqual(['in', 'waits', 'waits'])
    first.end()
    await soon()
    expect([large.state, small.state]).toEqual(['in', 'waits'])
  })

  test('keeps none waiting for ever, nor for one that went away itself', async () => {
    const comes = room({ waitMillis: 1 })
    const [first, late] = [comes('a', 200), comes('b', 200)]
    await new Promise((resolve) => void setTimeout(resolve, 20))
    expect([first.state, late.state]).toEqual(['in', 'away'])

    const patient = room()
    const [one, gone, next] = [patient('a', 200), patient('b', 200), patient('c', 200)]
    gone.end('close')
    one.end()
    await soon()
    expect([gone.state, next.state]).toEqual(['away', 'in'])
  })

  test('has what is small wait for nothing, and takes what tells no size for large', async () => {
    const comes = room({ freeBytes: 50 })
    const [full, small, untold] = [comes('a', 200), comes('a', 49), comes('b', undefined)]
    await soon()
    expect([full.state, small.state, untold.state]).toEqual(['in', 'in', 'waits'])
  })
})

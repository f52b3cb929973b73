import { expect, test } from 'vitest'
import type { OfficeTrouble } from '../app/office-desk.ts'
import { err, ok } from '../base/result.ts'
import type { SessionUser } from './office/office-deps.ts'
import { knowGuests } from './guests.ts'

const someone = { id: 'mette.lund' } as SessionUser
const from = (ip: string, token?: string) => ({
  ip,
  headers: token === undefined ? {} : { cookie: `andet=1; holdbar=${token}` },
})

function guests() {
  const open = new Set(['a', 'b'])
  const away: OfficeTrouble = { kind: 'busy', words: { da: 'Optaget.', en: 'Busy.' } }
  let isAway = false
  return {
    ...knowGuests({
      start: async () => ok('a'),
      find: async (token) => (isAway ? err(away) : ok(open.has(token) ? someone : undefined)),
      end: async (token) => void open.delete(token),
    }),
    goAway: () => void (isAway = true),
  }
}

test('those who are signed in are counted each alone, behind one address', async () => {
  const { sessions, keyOf } = guests()
  await sessions.find('a')
  await sessions.find('b')
  expect(new Set([keyOf(from('10.0.0.1', 'a')), keyOf(from('10.0.0.1', 'b')), keyOf(from('10.0.0.1'))]).size).toBe(3)
  expect(keyOf(from('10.0.0.2', 'a'))).toBe(keyOf(from('10.0.0.1', 'a')))
})

test('a made-up session is counted by its address, and so is one that has ended', async () => {
  const { sessions, keyOf } = guests()
  expect(await sessions.find('made-up')).toEqual(ok(undefined))
  expect(keyOf(from('10.0.0.1', 'made-up'))).toBe('10.0.0.1')
  expect(keyOf(from('10.0.0.1', 'a'))).toBe('10.0.0.1')
  await sessions.find('a')
  await sessions.end('a')
  expect(keyOf(from('10.0.0.1', 'a'))).toBe('10.0.0.1')
})

test('while sessions can not be looked up, those who were known stay so', async () => {
  const { sessions, keyOf, goAway } = guests()
  await sessions.find('a')
  goAway()
  expect(await sessions.find('a')).toMatchObject({ ok: false })
  expect(keyOf(from('10.0.0.1', 'a'))).toBe('a')
})

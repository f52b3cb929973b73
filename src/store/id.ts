import { randomBytes } from 'node:crypto'

/** Of the last id that was made: of the ids of one millisecond, each counts one on. */
let last = { time: 0, count: 0 }
const MOST = 0xfff

/** A new UUID of version 7: later ones sort after earlier ones, so that new rows lie together and in their order. */
export function newId(now: Date = new Date()): string {
  const isSame = now.getTime() <= last.time && last.count < MOST
  last = isSame
    ? { time: last.time, count: last.count + 1 }
    : { time: Math.max(now.getTime(), last.time + 1), count: 0 }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.time, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

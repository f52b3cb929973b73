import type { FastifyReply, FastifyRequest } from 'fastify'
import { MEGABYTE } from '../base/megabyte.ts'
import { LARGEST_FILE } from './read-submission.ts'

/** Where what is sent is read into memory: no more at once than there is room for. */
export interface ReadingRoom {
  /**
   * Waits for room for what the request says that it holds, and keeps it until the answer is given. False where it was
   * waited for too long, or the sender went away.
   */
  enter(request: FastifyRequest, reply: FastifyReply, sender: string): Promise<boolean>
}

export interface RoomLimits {
  /** Read at once, of all senders; what is made of a file may take some times as much memory. */
  readonly bytes: number
  /** Read at once, of one sender. */
  readonly places: number
  /** What is smaller waits for nothing. */
  readonly freeBytes: number
  readonly waitMillis: number
}

const BYTES = 200 * MEGABYTE
const WAIT_MS = 45_000
/** Anyone sends, and many may sit behind one address; an ordinary letter is small. */
export const OPEN_ROOM: RoomLimits = { bytes: BYTES, places: 4, freeBytes: MEGABYTE, waitMillis: WAIT_MS }
/** Two packages of the largest kind, or eight papers; one person’s come one after the other. */
export const SIGNED_IN_ROOM: RoomLimits = { bytes: BYTES, places: 1, freeBytes: 0, waitMillis: WAIT_MS }

interface Guest {
  readonly bytes: number
  readonly sender: string
  readonly answer: (isIn: boolean) => void
}

export function openReadingRoom({ bytes: most, places, freeBytes, waitMillis }: RoomLimits): ReadingRoom {
  const inside = new Set<Guest>()
  const waiting = new Set<Guest>()

  /** In the order they came, so that a large one is not passed for ever; who waits for their own holds up nobody else. */
  const letIn = () => {
    for (const guest of waiting) {
      const taken = [...inside].reduce((sum, { bytes }) => sum + bytes, 0)
      if ([...inside].filter(({ sender }) => sender === guest.sender).length >= places) continue
      if (taken + guest.bytes > most) return
      waiting.delete(guest)
      inside.add(guest)
      guest.answer(true)
    }
  }
  const leave = (guest: Guest) => {
    if (waiting.delete(guest)) guest.answer(false)
    inside.delete(guest)
    letIn()
  }

  return {
    async enter(request, reply, sender) {
      const told = Number(request.headers['content-length'] ?? LARGEST_FILE)
      if (told < freeBytes) return true
      return new Promise((resolve) => {
        const timer = setTimeout(() => waiting.has(guest) && leave(guest), waitMillis)
        const guest: Guest = {
          // One that is larger than the room has it alone.
          bytes: Math.min(told, most),
          sender,
          answer(isIn) {
            clearTimeout(timer)
            resolve(isIn)
          },
        }
        // When it is answered, or nobody waits for the answer any more.
        for (const end of ['finish', 'close']) reply.raw.once(end, () => leave(guest))
        waiting.add(guest)
        letIn()
      })
    },
  }
}
